/** What the builder page and the command use of this room. */
export { EDGE_CLOSED_HOSTS, isClosedInEdge } from './edge-copilot.ts';
export { type Imported, importPolicy } from './import.ts';
export { EXAMPLE_INSTALL, type Install, installSchema, isExample } from './install.ts';
export { kitFiles, kitWarnings } from './kit.ts';
export { type PlanReading, planFile, readPlan } from './plan.ts';
export { platforms } from './platforms/index.ts';
export { reachOf } from './reach.ts';
export type { KitFile, Plan, Platform, Values } from './types.ts';
