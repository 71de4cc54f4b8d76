/** `1 234,50` as people write kroner → 123450 øre; undefined for anything else. Thin and hard spaces are spaces. */
export function readKroner(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(/^[−–]/, '-');
  const [, sign, whole, decimals] = /^(-?)(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (!whole) return undefined;
  const ore = Number(whole) * 100 + Number((decimals ?? '').padEnd(2, '0'));
  return sign ? -ore : ore;
}

/** `7,5` hours → 450 minutes; undefined for anything else. */
export function readHours(text: string): number | undefined {
  const [, hours, part] = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (!hours) return undefined;
  return Number(hours) * 60 + Math.round((Number((part ?? '').padEnd(2, '0')) * 60) / 100);
}

/** The reverse, for a form that is opened again. */
export const kronerTyped = (ore: number): string =>
  `${ore < 0 ? '-' : ''}${Math.floor(Math.abs(ore) / 100)},${String(Math.abs(ore) % 100).padStart(2, '0')}`;

export const hoursTyped = (minutes: number): string =>
  String(Math.round((minutes / 60) * 100) / 100).replace('.', ',');
