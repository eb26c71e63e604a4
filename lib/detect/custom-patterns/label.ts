const PREFIX = 'own: ';

/** The detector id of findings by a pattern of the trust's own: it carries the name that the admin gave the pattern, which people are shown. */
export const detectorOf = (name: string): string => PREFIX + name;

/** The name in such an id; undefined for every other detector. Small, because the guard has it too. */
export const ownName = (detector: string): string | undefined => (detector.startsWith(PREFIX) ? detector.slice(PREFIX.length) : undefined);
