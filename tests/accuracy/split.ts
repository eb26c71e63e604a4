/**
 * The never-seen fifth of the training corpus, chosen by the id alone (FNV-1a, 32 bit), so that it stays the same when files grow.
 * Nothing is trained on it, and reports print only totals for it.
 */
export function heldOut(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash % 5 === 0;
}
