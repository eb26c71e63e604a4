/**
 * What a person sees is in a script of its own, which runs right after the guard's in the same world: no verdict needs it, and the guard stays small enough
 * to be there before any page. Both scripts come with one entry of the manifest, so that neither is ever there alone; the page reaches neither.
 */
export type Faces = typeof import('./every-face.ts');

const world = globalThis as { lollipopFaces?: Faces };

/** For the script that carries them. The newest wins: after an update it is the one that still reaches the browser. */
export function lend(faces: Faces): void {
  world.lollipopFaces = faces;
}

/** Call when there is something to show, never while a script starts. Throws if the other script did not run. */
export function faces(): Faces {
  if (!world.lollipopFaces) throw new Error('The script with the dialogs is missing.');
  return world.lollipopFaces;
}
