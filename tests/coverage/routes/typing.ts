import { sendButton } from '../hands/hand.ts';
import type { Route } from '../route.ts';
import { addressOf, type Stage } from '../stage.ts';
import { RESTRICTED, WRITTEN } from '../words.ts';

const enter = (stage: Stage): Promise<void> => stage.hand.press('Enter');
const type = (stage: Stage, text: string): Promise<void> => stage.hand.type(text);

/** A locator waits until the button stands still and can be pressed, as a person does. */
const clickSend = ({ page, replica }: Stage): Promise<void> => page.locator(replica.send).click();

/** The button has the keyboard, as after Tab. */
async function keySend({ page, replica, hand }: Stage): Promise<void> {
  await (await sendButton(page, replica)).focus();
  await hand.press('Enter');
}

const through = (language: keyof typeof WRITTEN, title: string): Route => ({
  id: `ime-${language}`,
  title: `${title} through an input method, Enter to choose, Enter to send`,
  goal: 'send',
  texts: { clean: WRITTEN[language].says, restricted: `${WRITTEN[language].says} ${RESTRICTED}` },
  put: (stage, text) => stage.hand.compose(WRITTEN[language].steps, text),
  send: enter,
});

export const typingRoutes: readonly Route[] = [
  { id: 'type-enter', title: 'Typing, Enter', goal: 'send', put: type, send: enter },
  { id: 'type-ctrl-enter', title: 'Typing, Ctrl+Enter', goal: 'send', put: type, send: (stage) => stage.hand.press('Control', 'Enter') },
  {
    id: 'type-enter-twice',
    title: 'Typing, Enter twice in a hurry',
    goal: 'send',
    presses: 2,
    put: type,
    async send({ hand }) {
      await hand.press('Enter');
      await hand.press('Enter');
    },
  },
  { id: 'type-click', title: 'Typing, send button by mouse', goal: 'send', put: type, send: clickSend },
  { id: 'type-key-button', title: 'Typing, send button by keyboard', goal: 'send', put: type, send: keySend },
  through('zh', 'Chinese'),
  through('ja', 'Japanese'),
  through('ko', 'Korean'),
  {
    id: 'dictate',
    title: 'Dictation: text without keys, Enter',
    goal: 'send',
    put: (stage, text) => stage.hand.dictate(text),
    send: enter,
  },
  {
    id: 'early',
    title: 'Typing before the page has woken up, Enter',
    goal: 'send',
    opening: { query: '?hydrate=1500', early: true },
    lacks: ({ lacks }) => lacks?.early,
    async put({ page, replica, hand }, text) {
      await page.click('textarea');
      await page.keyboard.type(text);
      await page.waitForSelector('html[data-ready]');
      if (replica.inFrame) await page.waitForSelector('iframe[data-ready]');
      await hand.type('');
    },
    send: enter,
  },
  { id: 'draft', title: 'Draft or suggestion call while typing', goal: 'draft', put: type },
];

/** Words in the address, which the page writes into its box and sends: there is no key and no click. */
export const addressRoute: Route = {
  id: 'address',
  title: 'Prompt in the page’s address (`?q=`)',
  goal: 'send',
  byAddress: true,
  async put({ page, replica }, text) {
    await page.goto(addressOf(replica, `?q=${encodeURIComponent(text)}`)).catch(() => undefined);
  },
};
