import { browser } from 'wxt/browser';
import { POLICY_KEY, READING_KEY } from '../../lib/policy/load/key.ts';
import { button, h } from '../../lib/ui/elements.ts';
import { showPage } from '../../lib/ui/page/frame.ts';
import { createSay } from '../../lib/ui/words.ts';
import { attention } from './attention.ts';
import { browserCard } from './browser-card.ts';
import { bundleCard } from './bundle-card.ts';
import { changesCard } from './changes-card.ts';
import { type Facts, gather } from './facts.ts';
import { keysCard } from './keys-card.ts';
import { list } from './parts.ts';
import { placesCard } from './places-card.ts';
import { policyCard } from './policy-card.ts';
import { questionsCard } from './questions-card.ts';
import { testCard } from './test-card.ts';

/** The status page: proof that the policy arrived, and what needs somebody's attention. It reads, and changes nothing. */
const { say } = createSay((key, parts) => browser.i18n.getMessage(key as never, parts));
await show();
// The policy may arrive while the page is open. Whoever is using the page keeps it as it is, and has a button.
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && (changes[POLICY_KEY] || changes[READING_KEY]) && document.activeElement === document.body) void show();
});

async function show(): Promise<void> {
  const facts = await gather();
  const bundle = bundleCard(facts, say);
  showPage(
    { page: 'status', title: say('status_title'), lead: say('status_lead'), organisation: facts.policy.wording.organisationName },
    say,
    overview(facts),
    testCard(facts, say, bundle.update),
    policyCard(facts, say),
    h('div', { class: 'columns' }, placesCard(facts, say), browserCard(facts, say)),
    keysCard(facts, say),
    changesCard(facts, say),
    h('div', { class: 'columns' }, bundle.element, questionsCard(say)),
  );
}

/** One line that says how things are, then what needs somebody, then what one can do with the page. */
function overview(facts: Facts): HTMLElement {
  const points = attention(facts, say);
  const grave = points.some(({ weight }) => weight === 'stop');
  const line = points.length === 0 ? 'status_well' : grave ? 'status_grave' : 'status_some';
  const refresh = button(say('status_refresh'), 'second', async () => {
    await browser.runtime.sendMessage({ type: 'refresh' }).catch(() => {});
    await show();
    document.querySelector<HTMLElement>('.overview button')?.focus();
  });
  return h(
    'section',
    { class: `card overview ${points.length === 0 ? 'well' : grave ? 'grave' : 'some'}`, 'aria-labelledby': 'overview-title' },
    h('h2', { id: 'overview-title' }, say(line, ...(points.length === 0 ? [] : [String(points.length)]))),
    points.length > 0 ? list(points.map(({ words, weight }) => h('span', { class: weight }, words))) : undefined,
    h(
      'p',
      { class: 'row' },
      refresh,
      button(say('status_print'), 'second', () => window.print()),
    ),
  );
}
