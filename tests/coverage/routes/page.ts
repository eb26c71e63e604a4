import { composerOf } from '../hands/hand.ts';
import type { Route } from '../route.ts';
import type { Stage } from '../stage.ts';

/* What a page can do by itself: no key, no click and no paste of a person is needed. */

const compose = ({ page }: Stage, text: string): Promise<void> => page.evaluate((words) => window.__practice?.compose(words), text);
const type = (stage: Stage, text: string): Promise<void> => stage.hand.type(text);

/** Ways of sending that only the replica of ChatGPT has beside its own. */
const other = (id: string, title: string, testId: string): Route => ({
  id,
  title: `Text set by a script, the page’s own send by ${title}`,
  goal: 'send',
  put: compose,
  send: ({ page }) => page.$eval(`[data-testid="${testId}"]`, (button) => (button as HTMLElement).click()),
  lacks: ({ id: replica, transport }) => (replica === 'chatgpt' ? undefined : `this site sends by ${transport}`),
});

export const pageRoutes: readonly Route[] = [
  {
    id: 'script',
    title: 'Text set by a script, the page’s own send',
    goal: 'send',
    put: compose,
    send: ({ page }) => page.evaluate(() => window.__practice?.send()),
  },
  other('script-request', 'fetch of a Request', 'leave-by-fetch-request'),
  other('script-xhr', 'XMLHttpRequest', 'leave-by-xhr'),
  other('script-websocket', 'WebSocket', 'leave-by-websocket'),
  other('script-beacon', 'sendBeacon', 'leave-by-beacon'),
  {
    id: 'forged-enter',
    title: 'Typing, Enter forged by the page',
    goal: 'send',
    put: type,
    async send({ page, replica }) {
      const box = await composerOf(page, replica);
      await box.evaluate((element) => {
        const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true };
        element.dispatchEvent(new KeyboardEvent('keydown', enter));
      });
    },
  },
  {
    id: 'request-submit',
    title: 'Typing, the form submitted by `requestSubmit`',
    goal: 'send',
    put: type,
    send: ({ page }) => page.$eval('form#composer', (form) => (form as HTMLFormElement).requestSubmit()),
  },
  {
    id: 'native-submit',
    title: 'Typing, the form sent by the browser itself (`form.submit`)',
    goal: 'send',
    put: type,
    send: ({ page }) => page.$eval('form#composer', (form) => (form as HTMLFormElement).submit()),
    lacks: ({ id }) => (id === 'duck-ai' ? undefined : 'the page has no form that the browser could send itself'),
  },
  {
    id: 'edit-resend',
    title: 'Edit and resend of an earlier message',
    goal: 'send',
    lacks: ({ lacks }) => lacks?.edit,
    async put({ page, hand, recorder }, text) {
      await hand.type('Hello.');
      await hand.press('Enter');
      await page.waitForSelector('[data-testid="edit-message"]');
      recorder.clear();
      await page.locator('[data-testid="edit-message"]').click();
      await page.waitForSelector('[data-testid="edited-message"]');
      await hand.press('Control', 'a');
      await page.keyboard.type(text);
    },
    send: ({ page }) => page.locator('[data-testid="save-edit"]').click(),
    read: ({ page }) => page.$eval('[data-testid="edited-message"]', (box) => (box as HTMLTextAreaElement).value).catch(() => ''),
  },
];
