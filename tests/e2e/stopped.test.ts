import type { Page } from 'puppeteer';
import { beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/browsers.ts';
import { startFirefox } from './harness/firefox.ts';
import { untilInPage } from './harness/in-page.ts';
import { changePolicy, waitForRule, withStatus } from './harness/policy.ts';
import { CHAT, openChat } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';

/** Prohibited tools: our page stands in, the tool hears nothing, and nothing of the visit but the entry of the list is kept or shown. */
const VISIT = 'https://eu.otter.ai/meeting/okafor?q=Chidera#notes';
const OF_THE_VISIT = /okafor|Chidera|notes|eu\.otter/i;

const practice = practiceOfFile();
beforeAll(() => waitForRule(practice, 'otter.ai'));

const stoppedAt = (listed: string): string => `chrome-extension://${practice.extensionId}/stopped.html?listed=${listed}`;

async function seen(page: Page): Promise<string> {
  await page.waitForSelector('h1');
  // biome-ignore lint/performance/useDomNodeTextContent: with the lines that the person sees
  return page.$eval('main', (main) => main.innerText);
}

test('a note-taker is never opened: our page says why, by which clause, and what to use instead', async () => {
  const page = await practice.browser.newPage();
  await page.goto(VISIT);
  expect(page.url()).toBe(stoppedAt('otter.ai'));
  const words = await seen(page);
  expect(words).toMatch(/^Lollipop\s+Otter is not used here\s+AI note-takers record what people say/);
  expect(words).toContain('AI policy, section 7');
  expect(words).toContain('Microsoft 365 Copilot (school account)\nApproved. Personal data still stays out.');
  expect(await page.title()).toBe('Otter is not used here – Lollipop');
  expect(await page.content()).not.toMatch(OF_THE_VISIT);
});

test.each<[string, (page: Page) => Promise<unknown>]>([
  [
    'a link',
    (page) =>
      page.evaluate((href) => {
        const link = Object.assign(document.createElement('a'), { href });
        document.body.append(link);
        link.click();
      }, VISIT),
  ],
  ['a script', (page) => page.evaluate((href) => location.assign(href), VISIT)],
])('the same when %s of another site leads there, and Back leads away again', async (_what, lead) => {
  const page = await openChat(practice);
  await lead(page).catch(() => {}); // the page goes away under the call
  await untilInPage(page, () => location.pathname === '/stopped.html');
  expect(page.url()).toBe(stoppedAt('otter.ai'));
  await page.waitForSelector('button');
  await page.click('button');
  await untilInPage(page, (chat) => location.href === chat, CHAT);
});

test('the policy decides: a tool that becomes prohibited hears nothing any more, and is there again when that is taken back', async () => {
  const before = await changePolicy(practice, withStatus({ chatgpt: 'prohibited', otter: 'approved' }));
  await waitForRule(practice, 'chatgpt.com');
  const page = await practice.browser.newPage();
  practice.recorder.clear();
  await page.goto(`${CHAT}c/1?q=Chidera`);
  expect(page.url()).toBe(stoppedAt('chatgpt.com'));
  expect(await seen(page)).toContain('The trust has decided that this tool is not to be used on its systems.');
  expect(practice.recorder.received(/./)).toEqual([]);
  expect(await (await practice.browser.newPage()).goto(VISIT).catch((error: Error) => error.message)).toContain('ERR_NAME_NOT_RESOLVED');

  await changePolicy(practice, () => before);
  await waitForRule(practice, 'chatgpt.com', false);
  await page.bringToFront();
  await page.reload();
  expect(await seen(page)).toMatch(/ChatGPT is no longer stopped here\s+Open ChatGPT/);
  await Promise.all([page.waitForNavigation(), page.click('a')]);
  expect(page.url()).toBe(CHAT);
});

test('no page can find our page by its address, or learn from it that Lollipop is there', async () => {
  const page = await openChat(practice);
  const found = await page.evaluate(
    (address) =>
      fetch(address)
        .then(() => true)
        .catch(() => false),
    stoppedAt('otter.ai'),
  );
  expect(found).toBe(false);
});

test('a site that is more than its AI is not stopped, whatever the policy says', async () => {
  const before = await changePolicy(practice, withStatus({ canva: 'prohibited', quillbot: 'prohibited' }));
  await waitForRule(practice, 'quillbot.com');
  const page = await practice.browser.newPage();
  expect(await page.goto('https://www.canva.com/').catch((error: Error) => error.message)).toContain('ERR_NAME_NOT_RESOLVED');
  await changePolicy(practice, () => before);
  await waitForRule(practice, 'quillbot.com', false);
});

test('what the trust has filled in is there: name, sentence, link of the clause, whom to ask; a pupil gets a pupil’s words', async () => {
  const before = await changePolicy(practice, (policy) => ({
    ...policy,
    wording: { ...policy.wording, organisationName: 'Northfield Trust', stoppedNote: 'Use Copilot with your school account.' },
    contacts: { ...policy.contacts, dpoContact: 'dpo@northfield.example', policyUrl: 'https://northfield.example/ai-policy' },
  }));
  const page = await practice.browser.newPage();
  await page.goto(VISIT);
  const words = await seen(page);
  for (const part of ['Northfield Trust', 'Use Copilot with your school account.', 'Ask dpo@northfield.example.'])
    expect(words).toContain(part);
  expect(await page.$eval('.clause a', (link) => (link as HTMLAnchorElement).href)).toBe('https://northfield.example/ai-policy');

  await changePolicy(practice, () => ({ ...before, role: 'pupil' }));
  await page.goto(VISIT);
  expect(await seen(page)).toMatch(/We do not use Otter at school[\s\S]+Ask your teacher/);
  await changePolicy(practice, () => before);
});

test.each(['', 'constructor', '<b>bold</b>', 'chatgpt.com', 'eu.otter.ai'])(
  'a page opened by hand with “%s” says nothing about it',
  async (listed) => {
    const page = await practice.browser.newPage();
    await page.goto(stoppedAt(encodeURIComponent(listed)));
    const words = await seen(page);
    expect(words).toMatch(listed === 'chatgpt.com' ? /ChatGPT is no longer stopped here/ : /^Lollipop\s+Nothing is stopped here$/);
  },
);

test.skipIf(findFirefox() === undefined)('in Firefox too, by an address or a link', async () => {
  const firefox = await startFirefox();
  const page = await firefox.browser.newPage();
  // Its automation does not follow a tab into a page of an extension: it knows the title, and never says that the page has loaded.
  const led = async (lead: () => Promise<unknown>) => {
    void lead().catch(() => {});
    const end = performance.now() + 15_000;
    while ((await page.title().catch(() => '')) !== 'Otter is not used here – Lollipop') {
      if (performance.now() > end) throw new Error(`Firefox shows “${await page.title()}”.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  try {
    await led(() => page.goto(VISIT));
    await page.goto(CHAT);
    await led(() => page.evaluate((href) => location.assign(href), VISIT));
  } finally {
    await firefox.close();
  }
});
