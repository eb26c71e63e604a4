import { expect, test } from 'vitest';
import { createJudge, type Situation } from '../../lib/intercept/judge.ts';
import { stops } from '../../lib/intercept/stops.ts';
import { builtInPolicy } from '../../lib/policy/built-in.ts';
import type { Role } from '../../lib/policy/roles.ts';
import { toolFor } from '../../lib/policy/tools.ts';
import { createPlaceholders } from '../../lib/redact/placeholders.ts';
import type { WordKey } from '../../lib/ui/words.ts';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { samplesFor } from './samples.ts';
import { type Choice, scenariosFor } from './scenarios.ts';

/** What the page teaches must be what Lollipop does: each best choice is held against the verdict on the prompt, before and after the names are swapped. */
const policy = builtInPolicy();
const textOf = (key: WordKey): string => messages[key].message;

function verdicts(text: string, role: Role): { before: boolean; after: boolean } {
  const situation = (): Situation => ({ policy, tool: toolFor('m365.cloud.microsoft', '/', policy), role });
  const placeholders = createPlaceholders(() => policy.placeholders);
  const judge = createJudge(situation);
  const before = judge.judge(text);
  const after = judge.judge(placeholders.asJudged(placeholders.replace(text, before.scan.findings)));
  return { before: stops(before), after: stops(after) };
}

const EXPECTED: Readonly<Record<Choice, (verdict: { before: boolean; after: boolean }) => boolean>> = {
  send: ({ before }) => !before,
  names: ({ before, after }) => before && !after,
  more: ({ before, after }) => before && after,
  without: ({ before }) => before,
};

test.each((['teacher', 'pupil'] as const).flatMap((role) => scenariosFor(role).map(({ id, best, text }) => ({ role, id, best, text }))))(
  '$role, $id: the best choice, “$best”, fits what Lollipop would say',
  ({ role, best, text }) => {
    expect(verdicts(textOf(text), role)).toSatisfy(EXPECTED[best]);
  },
);

test.each(['teacher', 'pupil'] as const)('a %s has five moments, and every choice is the best one of some moment', (role) => {
  expect(scenariosFor(role)).toHaveLength(5);
  expect([...new Set(scenariosFor(role).map(({ best }) => best))].sort()).toEqual(['more', 'names', 'send', 'without']);
});

test.each(['teacher', 'pupil'] as const)('the first example for a %s passes and the others do not', (role) => {
  const stopped = samplesFor(role).map(({ text }) => verdicts(textOf(text), role).before);
  expect(stopped).toEqual([false, ...stopped.slice(1).map(() => true)]);
});
