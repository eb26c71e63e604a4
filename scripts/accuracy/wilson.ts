/** 1.96 standard errors: 95 %. */
const Z = 1.96;

/** Wilson's score interval for `hits` of `n`, from 0 to 1. https://doi.org/10.1080/01621459.1927.10502953 */
export function wilson(hits: number, n: number): [low: number, high: number] {
  if (n === 0) return [0, 1];
  const rate = hits / n;
  const spread = Z * Math.sqrt((rate * (1 - rate) + Z ** 2 / (4 * n)) / n);
  const middle = rate + Z ** 2 / (2 * n);
  const scale = 1 + Z ** 2 / n;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
