/** `107191` øre → `1 071,91 kr` */
export function kroner(ore: number): string {
  const amount = Math.abs(ore);
  const whole = String(Math.trunc(amount / 100)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${ore < 0 ? '−' : ''}${whole},${String(amount % 100).padStart(2, '0')}\u00a0kr`;
}

/** `37.5` → `37,5` */
export const decimal = (value: number): string => String(value).replace('.', ',');

/** `050676*****`: enough to tell two people apart, not enough to be one of them. */
export const maskedIdentityNumber = (digits: string): string => `${digits.slice(0, 6)} *****`;
export const spacedIdentityNumber = (digits: string): string => `${digits.slice(0, 6)} ${digits.slice(6)}`;
