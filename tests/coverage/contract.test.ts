import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Replica } from '../replicas/replica.ts';
import { type Cell, STATES } from './cell.ts';
import { planFrom } from './plan.ts';
import { readRecord, writeJson } from './record.ts';
import type { Route } from './route.ts';
import { type OpenTheatre, openControl, openTheatre } from './theatre.ts';
import { tryRoute } from './trial.ts';

/*
 * The contract: whatever the way, restricted words do not reach the server, and clean ones do, unchanged and unasked. A cell may not be worse than
 * the record says (docs/coverage.md); `npm run coverage` runs them all and writes the record.
 */
const plan = planFrom(process.env);
const recorded = readRecord(plan.browser).cells;
const cells: Cell[] = [];
let theatre: OpenTheatre | undefined;
let control: OpenTheatre | undefined;

beforeAll(async () => {
  theatre = await openTheatre(plan.browser, plan.extension);
});
afterEach(async () => {
  for (const page of (await theatre?.browser.pages())?.slice(1) ?? []) await page.close().catch(() => undefined);
});
afterAll(async () => {
  if (plan.results && theatre) writeJson(plan.results, { version: theatre.version, cells });
  await theatre?.close();
  await control?.close();
});

const openOnce = async (): Promise<OpenTheatre> => {
  control ??= await openControl(plan.browser);
  return control;
};

async function cellOf(replica: Replica, route: Route): Promise<Cell> {
  if (!theatre) throw new Error(`There is no ${plan.browser} on this computer.`);
  return { ...(await tryRoute(theatre, openOnce, replica, route)), commit: plan.commit };
}

describe.each(plan.trials)(`${plan.browser}: $replica.id, $route.id`, ({ replica, route }) => {
  test.each(Array.from({ length: plan.repeat(route) }, (_, i) => i + 1))('time %i', async () => {
    const cell = await cellOf(replica, route);
    cells.push(cell);
    const before = recorded.find((one) => one.replica === replica.id && one.route === route.id);
    if (!before) return;
    expect(STATES.indexOf(cell.state), `${cell.state}: ${cell.reason ?? ''}`).toBeLessThanOrEqual(STATES.indexOf(before.state));
  });
});
