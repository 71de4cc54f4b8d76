/** A case and the running number of something in it, from an address; what is no number is the number of nothing. */
export const numberOf = (params: unknown): { caseId: string; number: number } => {
  const { caseId, number } = params as { caseId: string; number: string };
  return { caseId, number: /^\d{1,6}$/.test(number) ? Number(number) : -1 };
};
