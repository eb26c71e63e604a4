import { expect, test } from 'vitest';
import { after, type Departure, UNTRIED } from './health.ts';

const both: Departure = { guard: true, gate: true, shown: false };
const guardOnly: Departure = { guard: true, gate: false, shown: false };
const gateOnly: Departure = { guard: false, gate: true, shown: false };
const thrownAway: Departure = { guard: false, gate: false, shown: false };
const unjudged: Departure = { guard: false, gate: false, shown: true };

test.each<[string, Departure[], ('idle' | 'well' | 'degraded')[]]>([
  ['nothing sent says nothing', [], []],
  ['a send that both see', [both], ['well']],
  ['a draft that was thrown away says nothing', [thrownAway, thrownAway, thrownAway], ['idle', 'idle', 'idle']],
  ['once is not enough', [guardOnly], ['idle']],
  ['twice running is, whichever side missed it', [guardOnly, guardOnly], ['idle', 'degraded']],
  ['or the reverse', [gateOnly, gateOnly], ['idle', 'degraded']],
  ['or each once', [guardOnly, gateOnly], ['idle', 'degraded']],
  ['not with an agreement between', [guardOnly, both, guardOnly, both, gateOnly], ['idle', 'well', 'well', 'well', 'well']],
  ['a draft thrown away between changes nothing', [guardOnly, thrownAway, guardOnly], ['idle', 'idle', 'degraded']],
  ['text that left unjudged is enough at once', [both, unjudged], ['well', 'degraded']],
  ['recovery clears it, and the count', [guardOnly, guardOnly, both, guardOnly], ['idle', 'degraded', 'well', 'well']],
  ['degraded stays until both agree', [unjudged, guardOnly, gateOnly, thrownAway], ['degraded', 'degraded', 'degraded', 'degraded']],
])('%s', (_what, departures, expected) => {
  let health = UNTRIED;
  const states = departures.map((departure) => {
    health = after(health, departure);
    return health.state;
  });
  expect(states).toEqual(expected);
});
