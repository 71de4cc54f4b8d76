interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** A short name for a set of rules in their versions: how many they are, and a hash (FNV-1a) of which. */
export function fingerprint(rules: readonly Versioned[]): string {
  const names = rules.map(({ id, version }) => `${id}@${version}`).sort();
  let hash = 0x811c9dc5;
  for (const char of names.join('\n')) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return `${rules.length}-${hash.toString(16).padStart(8, '0')}`;
}
