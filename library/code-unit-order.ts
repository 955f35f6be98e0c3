/** The order of texts by their code units, the same on every device whatever its language: below, above or equal to 0. */
export function codeUnitOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
