/** Who gets the keys and edits made inside each of our islands on this page: one list for all scripts of ours in this world; see `keepFromPage`. */
type Islands = Map<EventTarget, (event: Event) => void>;

const world = globalThis as { lollipopIslands?: Islands };
world.lollipopIslands ??= new Map();

export const islands: Islands = world.lollipopIslands;
