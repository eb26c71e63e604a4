/** What the builder page and the command use of this room. */
export { isClosedInEdge } from './edge-copilot.ts';
export { importPolicy } from './import.ts';
export { EXAMPLE_INSTALL, type Install, installSchema, isExample } from './install.ts';
export { kitFiles, kitWarnings } from './kit.ts';
export { planFile, readPlan } from './plan.ts';
export { platforms } from './platforms/index.ts';
export { reachOf } from './reach.ts';
export type { KitFile, Plan } from './types.ts';
