import { afterAll, beforeAll, expect, test } from 'vitest';
import { REPLICAS } from '../replicas/index.ts';
import { planFrom } from './plan.ts';
import { ROUTES } from './routes/index.ts';
import { type OpenTheatre, openControl } from './theatre.ts';
import { tryRoute } from './trial.ts';

/* Without Lollipop the same trials end badly: what the contract says is said of something that would have left. */

let control: OpenTheatre;
beforeAll(async () => {
  control = await openControl(planFrom(process.env).browser);
});
afterAll(() => control?.close());

test.each([
  ['ms-365-copilot', 'type-enter', 'WebSocket'],
  ['gemini', 'paste-text', 'POST'],
  ['you-com', 'script', 'GET'],
  ['claude', 'draft', 'POST'],
  ['kimi', 'choose-file', 'POST'],
])('of %s, words leave by %s', async (site, way, method) => {
  const replica = REPLICAS.find(({ id }) => id === site);
  const route = ROUTES.find(({ id }) => id === way);
  if (!replica || !route) throw new Error('no such practice site or way');
  const { state, reason } = await tryRoute(control, async () => control, replica, route);
  expect([state, reason]).toEqual(['not covered', expect.stringMatching(`^left by ${method} `)]);
});
