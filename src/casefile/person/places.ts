/** Where encrypted values belong, bound into them, so that one cannot be put in another's place. */
export const places = {
  identityNumber: (personId: string) => `identity-number:${personId}`,
  name: (personId: string) => `name:${personId}`,
};
