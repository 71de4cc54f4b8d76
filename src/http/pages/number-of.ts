/** Which case an address is about, and which of its matters. */
export interface Which {
  readonly caseId: string;
  /** -1 where the address has none; what is no number is the number of nothing. */
  readonly number: number;
}

export const numberOf = (params: unknown): Which => {
  const { caseId, number = '' } = params as { caseId: string; number?: string };
  return { caseId, number: /^\d{1,6}$/.test(number) ? Number(number) : -1 };
};
