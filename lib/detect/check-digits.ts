/** The arithmetic that check digits share; each detector states its own weights and authority. */

/** Sum of value times weight; `weight` gets the place from 0. */
export function digitSum(values: readonly number[], weight: (place: number) => number): number {
  return values.reduce((sum, value, place) => sum + value * weight(place), 0);
}

/** The letter that stands for `sum` modulo the length of the alphabet. */
export function letterOf(alphabet: string, sum: number): string {
  return alphabet.charAt(sum % alphabet.length);
}
