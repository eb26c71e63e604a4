import { browser } from 'wxt/browser';
import type { Situation } from '../../lib/intercept/judge.ts';
import { followPolicy } from '../../lib/policy/load/follow.ts';
import { h } from '../../lib/ui/elements.ts';
import * as everyFace from '../../lib/ui/every-face.ts';
import { lend } from '../../lib/ui/faces.ts';
import { keepFromPage } from '../../lib/ui/from-page.ts';
import { firstRun } from '../../lib/ui/page/first-run.ts';
import { showPage } from '../../lib/ui/page/frame.ts';
import { createSay } from '../../lib/ui/words.ts';
import { policyInForce } from '../background/policy-in-force.ts';
import { FIRST_NOTICE_KEY } from '../guard.content/notice-key.ts';
import { type Chooser, chooser } from './chooser.ts';
import { type Composer, composer } from './composer.ts';
import { scenarioList } from './scenario-list.ts';
import { whereDataGoes } from './where.ts';

/** The practice page. It sends nothing, counts nothing and keeps nothing. `?tool=` is the id of the card to begin with. */
const { say } = createSay((key, parts) => browser.i18n.getMessage(key as never, parts));
lend(everyFace);
keepFromPage(); // what is typed in the dialog reaches it this way
let policy = await policyInForce();
let unseen = !policy.noticeGiven && !(await browser.storage.local.get(FIRST_NOTICE_KEY))[FIRST_NOTICE_KEY];
let box: Composer;
let choice: Chooser;
const wanted = new URL(location.href).searchParams.get('tool');
const below = h('div');
show(wanted ?? undefined);
followPolicy((arrived) => {
  if (JSON.stringify(arrived) === JSON.stringify(policy)) return;
  policy = arrived;
  show(choice.tool().id, choice.role(), box.text());
});

/** The whole page, by the policy in force. */
function show(tool?: string, role?: Situation['role'], text = ''): void {
  choice = chooser(policy, { tool, role }, say, () => fill(box.text()));
  fill(text);
  const pupil = policy.role === 'pupil';
  const next = h('section', { class: 'note' }, h('h2', {}, say('practice_next')), h('p', {}, say('practice_next_detail')));
  showPage(
    {
      page: 'practice',
      title: say('practice_title'),
      lead: say(pupil ? 'practice_lead_pupil' : 'practice_lead'),
      organisation: policy.wording.organisationName,
      pupil,
    },
    say,
    ...(unseen ? [firstRun(say, pupil, close)] : []),
    below,
    next,
  );
}

/** Read here, the notice does not come on the page of an AI tool any more. */
function close(): void {
  unseen = false;
  void browser.storage.local.set({ [FIRST_NOTICE_KEY]: true });
}

/** Everything that depends on who one is and which tool one uses. The controls themselves stay, and with them the focus. */
function fill(text: string): void {
  const situation = (): Situation => ({ policy, tool: choice.tool(), role: choice.role() });
  const { name } = choice.tool();
  box = composer(situation, say, text);
  const where = h('section', { class: 'card' }, h('h2', {}, say('data_where', name)), whereDataGoes(situation(), policy, say));
  const scenarios = scenarioList(situation, say, (prompt) => box.write(prompt));
  if (below.firstElementChild !== choice.element) below.replaceChildren(choice.element);
  while (below.lastElementChild !== choice.element) below.lastElementChild?.remove();
  below.append(box.element, where, scenarios);
}
