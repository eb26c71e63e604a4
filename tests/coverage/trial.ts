import { wordsIn } from '../e2e/harness/prompts.ts';
import { soon, whenTrue } from '../e2e/harness/wait.ts';
import type { Received } from '../replicas/recorder.ts';
import type { Replica } from '../replicas/replica.ts';
import type { Cell } from './cell.ts';
import type { Route } from './route.ts';
import { arrivedAt, openStage, type Stage, settle, type Theatre, textIn, wayOf } from './stage.ts';
import { CLEAN, RESTRICTED, SECRETS, squash } from './words.ts';

/** One half of a trial: true if it went as it should, else why not. */
interface Half {
  readonly fine: boolean;
  readonly reason?: string;
  readonly record?: Received;
  readonly note?: string;
  /** Nothing arrived, and nothing that is asked about is in its way. */
  readonly nothing?: true;
}

/**
 * Tries a route on a replica with the restricted text and with the clean one, each on a fresh page. Where the clean one does not arrive, it is
 * tried once more in the `control`, a browser without Lollipop: what does not arrive there either is no way out of this page.
 */
export async function tryRoute(
  theatre: Theatre,
  control: () => Promise<Theatre>,
  replica: Replica,
  route: Route,
): Promise<Omit<Cell, 'commit'>> {
  const id = { replica: replica.id, route: route.id };
  const missing = route.lacks?.(replica);
  if (missing !== undefined) return { ...id, state: 'no such way', reason: missing };
  const kept = await onStage(theatre, replica, route, restricted);
  if (!kept.fine && kept.record) return { ...id, state: 'not covered', reason: kept.reason ?? '' };
  const arrived = await onStage(theatre, replica, route, clean);
  if (arrived.nothing && !(await onStage(await control(), replica, route, clean)).fine) {
    return { ...id, state: 'no such way', reason: 'without Lollipop nothing arrives this way either' };
  }
  const evidence = arrived.record ? { way: wayOf(arrived.record), bytes: arrived.record.body.length || arrived.record.path.length } : {};
  const notes = arrived.note === undefined ? {} : { note: arrived.note };
  if (kept.fine && arrived.fine) return { ...id, state: 'proven', ...evidence, ...notes };
  return { ...id, state: 'blocked-only', reason: [kept.reason, arrived.reason].filter(Boolean).join('; '), ...notes };
}

async function onStage(
  theatre: Theatre,
  replica: Replica,
  route: Route,
  half: (stage: Stage, route: Route) => Promise<Half>,
): Promise<Half> {
  const { query, early } = route.opening ?? {};
  const stage = await openStage(theatre, replica, query, early);
  try {
    return await half(stage, route);
  } finally {
    await stage.page.close();
  }
}

const read = (stage: Stage, route: Route): Promise<string> => (route.read ?? textIn)(stage);

/** Whether the text is in the box: what an editor did not take, or what was stopped on its way in, is not sent. */
async function isPut(stage: Stage, route: Route, text: string, patience?: number): Promise<boolean> {
  if (route.goal === 'upload' || route.byAddress) return false;
  const there = async () => {
    if (squash(await read(stage, route)) === squash(text)) return 'in the box';
    return (await stage.hand.dialog()) ? 'stopped' : undefined;
  };
  return (await soon(there, patience)) === 'in the box';
}

/** Nothing of it may arrive, in any reading, and it must still be in front of the person. */
async function restricted(stage: Stage, route: Route): Promise<Half> {
  const text = route.texts?.restricted ?? RESTRICTED;
  await route.put(stage, text);
  if (await isPut(stage, route, text, 2500)) await route.send?.(stage); // what an editor never takes is waited for once, in `clean`
  await soon(async () => ((await stage.hand.dialog()) ? true : undefined), route.goal === 'draft' ? 0 : 1000);
  await settle(stage);
  const secrets = route.goal === 'upload' && text === '' ? undefined : SECRETS;
  const leak = stage.recorder.received().find((record) => leaks(stage, record, secrets));
  if (leak) return { fine: false, reason: `left by ${wayOf(leak)}`, record: leak };
  return route.goal === 'upload' || route.byAddress ? { fine: true } : stillThere(stage, route);
}

function leaks({ recorder, replica }: Stage, record: Received, secrets: readonly string[] | undefined): boolean {
  const path = record.path.split('?')[0] ?? '';
  if (secrets === undefined) return replica.endpoints.upload?.test(path) === true && record.body.length > 0;
  return wordsIn(recorder.readingsOf(record).join('\n'), secrets).length > 0;
}

async function stillThere(stage: Stage, route: Route): Promise<Half> {
  const isWhole = (text: string): boolean => /worksheet on volcanoes/.test(text) && /dyslexia/.test(text);
  const whole = await soon(async () => {
    const texts = [await read(stage, route), (await stage.hand.dialog())?.text ?? ''];
    return whenTrue(texts.some(isWhole)); // what was held for a moment comes back, and a dialog takes its time to be told of
  });
  return whole ? { fine: true } : { fine: false, reason: 'stopped, but the person’s text was gone' };
}

/** It has to arrive as the page's model held it, once for a press, and nobody is asked about it. */
async function clean(stage: Stage, route: Route): Promise<Half> {
  const text = route.texts?.clean ?? CLEAN;
  await route.put(stage, text);
  if (route.goal === 'upload') return cleanFile(stage, text);
  let held = text;
  if (await isPut(stage, route, text)) {
    held = await read(stage, route);
    await route.send?.(stage);
  }
  const record = await soon(() => arrivedAt(stage, route.goal).find((one) => saidIn(stage, route, one) !== undefined));
  await settle(stage);
  const seen = await stage.hand.dialog();
  if (seen) return { fine: false, reason: `asked about a clean text: “${seen.name}”` };
  if (!record) return { fine: false, reason: 'the clean text did not arrive', nothing: true };
  const all = arrivedAt(stage, route.goal)
    .map((one) => saidIn(stage, route, one))
    .filter((said) => said !== undefined);
  if (route.goal === 'draft') return { fine: all.some((said) => said.includes(text)), reason: 'the clean draft was changed', record };
  if (all.length < 1 || all.length > (route.presses ?? 1)) return { fine: false, reason: `the clean text arrived ${all.length} times` };
  return all.every((said) => said === held) ? { fine: true, record } : { fine: false, reason: 'the clean text arrived changed' };
}

/** What the tool would read; of a draft, whose form is the page's own affair, whatever reading holds the whole text. */
function saidIn(stage: Stage, { goal, texts }: Route, record: Received): string | undefined {
  if (goal !== 'draft') return stage.replica.says(record);
  return stage.recorder.readingsOf(record).find((reading) => reading.includes(texts?.clean ?? CLEAN));
}

/** A file is not read yet: it may be held until the person says what is to be done; then the same bytes have to arrive. */
async function cleanFile(stage: Stage, text: string): Promise<Half> {
  const arrived = () => arrivedAt(stage, 'upload').find((record) => record.body.length > 0 && record.body.includes(text));
  await soon(async () => (arrived() || (await stage.hand.dialog()) ? true : undefined));
  const seen = await stage.hand.dialog();
  if (arrived()) {
    await settle(stage);
    const record = arrived();
    return record ? { fine: true, record } : { fine: false };
  }
  if (!seen) return { fine: false, reason: 'the file did not arrive and nobody was asked', nothing: true };
  const goOn = seen.buttons.find((name) => /anyway/i.test(name));
  if (goOn === undefined) return { fine: false, reason: `held: “${seen.name}”, without a way to go on` };
  await stage.hand.answer(new RegExp(`^${goOn.replace(/[^\p{L}\p{N} ]/gu, '.')}$`, 'u'));
  const record = await soon(arrived);
  if (!record) return { fine: false, reason: `held: “${seen.name}”; after “${goOn}” the file did not arrive`, nothing: true };
  return { fine: true, record, note: `held, and asked about: “${seen.name}”` };
}
