import { browser } from 'wxt/browser';
import { h } from '../../lib/ui/elements.ts';
import { showPage } from '../../lib/ui/page/frame.ts';
import { createSay } from '../../lib/ui/words.ts';
import { policyInForce } from '../background/policy-in-force.ts';
import { devicesField } from './open/devices.ts';
import { intake, type Listing } from './open/intake.ts';
import { mergeOutcome } from './open/outcome.ts';
import { progressBar } from './open/progress.ts';
import { type Result, resultOf, type Session, takeIn } from './session.ts';
import { controls } from './view/controls.ts';
import type { ReportData } from './view/report-data.ts';
import { savesOf } from './view/saves.ts';
import { type Scope, scopesOf } from './view/scope.ts';
import { sheets } from './view/sheets.ts';

/**
 * The report of a merged set. Files are read here and stay here: what is merged lives as long as this page. One browser's counts are one person's data, so
 * there is no report on one.
 */
const { say } = createSay((key, parts) => browser.i18n.getMessage(key as never, parts));
const policy = await policyInForce();
let session: Session = {};
let busy = false;

const outcome = h('div', { role: 'status', class: 'on-screen' });
const report = h('div', { class: 'report' });
const given = intake((listing) => void take(listing), say);
const devices = devicesField((number) => {
  const { devices: _, ...rest } = session;
  session = number === undefined ? rest : { ...rest, devices: number };
  if (session.merge) show(resultOf(session));
}, say);
showPage(
  {
    page: 'report',
    title: say('report_title'),
    lead: say('report_lead'),
    organisation: policy.wording.organisationName,
    pupil: policy.role === 'pupil',
  },
  say,
  h('div', { class: 'on-screen' }, given, devices),
  outcome,
  report,
);

/** Whoever stops it has the page as it was, with what was added before. */
async function take(listing: Listing): Promise<void> {
  if (busy) return;
  busy = true;
  const bar = progressBar(say);
  outcome.replaceChildren(bar.element);
  report.replaceChildren();
  try {
    session = await takeIn(session, await listing(bar.signal), bar);
    show(resultOf(session));
  } catch (error) {
    if (!bar.signal.aborted) throw error;
    if (session.merge || session.opened) show(resultOf(session));
    else outcome.replaceChildren();
    outcome.prepend(h('p', { class: 'note' }, say('report_stopped')));
  } finally {
    busy = false;
  }
}

function show(result: Result): void {
  const { obstacle, problems } = result;
  outcome.replaceChildren(
    ...(session.merge ? [mergeOutcome(session.merge, problems, say)] : []),
    ...(obstacle ? [h('p', { class: 'note obstacle' }, say(obstacle, String(session.merge?.accepted ?? 0)))] : []),
  );
  if (result.data) read(result, result.data, scopesOf(result.data)[0]);
  else report.replaceChildren();
}

function read(result: Result, data: ReportData, scope: Scope | undefined): void {
  if (!scope) return;
  const choose = (other: Scope) => read(result, data, other);
  report.replaceChildren(
    controls(scopesOf(data), scope, savesOf(result, session, say), choose, say),
    ...sheets({ data, scope, policy, today: new Date() }, say),
  );
}
