import type { ElementHandle, Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { stopAside } from './harness/aside.ts';
import { pressDialogButton, waitForDialog, waitForNoDialog } from './harness/dialog.ts';
import { expectNothing, heard } from './harness/heard.ts';
import { untilInPage } from './harness/in-page.ts';
import { pressEnter, SEND_BUTTON } from './harness/person.ts';
import { openChat, settle } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { CLEAN, STOPPED } from './harness/prompts.ts';

/*
 * Boxes wherever they stand: in the page, in shadow roots, in frames; earlier messages that are changed.
 */

const practice = practiceOfFile();

/** Boxes that sites put up besides the main one. Each tells what it would have sent, and does not send: the gate is not asked. */
const BOXES: Readonly<Record<string, () => HTMLElement>> = {
  'the box in which an earlier message is changed': () => document.createElement('textarea'),
  'a single line': () => document.createElement('input'),
  'an editable region': () => Object.assign(document.createElement('div'), { contentEditable: 'true', innerText: '' }),
};

const PLACES: Readonly<Record<string, (box: HTMLElement) => void>> = {
  'in the page': (box) => document.body.prepend(box),
  'in an open shadow root': (box) => {
    const host = document.createElement('div');
    document.body.prepend(host);
    host.attachShadow({ mode: 'open' }).append(box);
  },
  'in a closed shadow root': (box) => {
    const host = document.createElement('div');
    document.body.prepend(host);
    host.attachShadow({ mode: 'closed' }).append(box);
  },
  'in a closed shadow root inside another': (box) => {
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    document.body.prepend(outer);
    outer.attachShadow({ mode: 'closed' }).append(inner);
    inner.attachShadow({ mode: 'closed' }).append(box);
  },
  'in an about:blank frame': (box) => {
    const frame = Object.assign(document.createElement('iframe'), { width: 900, height: 600 });
    document.body.prepend(frame);
    frame.contentDocument?.body.append(box);
  },
};

async function putBox(page: Page, box: string, place: string): Promise<ElementHandle<HTMLElement>> {
  const made = await page.evaluateHandle(
    (makeBox, putIt) => {
      const element = new Function(`return (${makeBox})()`)() as HTMLElement;
      element.style.cssText = 'display: block; width: 400px; height: 60px';
      new Function('box', `(${putIt})(box)`)(element);
      window.heard = [];
      element.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') window.heard?.push('sent');
      });
      return element;
    },
    String(BOXES[box]),
    String(PLACES[place]),
  );
  return made as ElementHandle<HTMLElement>;
}

test.each(Object.keys(BOXES).flatMap((box) => Object.keys(PLACES).map((place) => [box, place] as const)))(
  '%s %s is held at Enter, and a clean text is not',
  async (box, place) => {
    const page = await openChat(practice);
    await page.bringToFront();
    const element = await putBox(page, box, place);
    await element.focus();
    await page.keyboard.type(STOPPED);
    await pressEnter(page);
    await settle(page, practice.recorder);
    expect(await heard(page)).toEqual([]);
    if (!place.includes('frame')) {
      await waitForDialog(page);
      await pressDialogButton(page, /^Do not send$/);
      await waitForNoDialog(page);
    }
    const other = await putBox(page, box, place);
    await other.focus();
    await page.keyboard.type(CLEAN);
    await pressEnter(page);
    expect(await heard(page)).toEqual(['sent']);
  },
);

test('a box in a frame whose button is outside of it is held, and nothing of it goes to an address on no list', async () => {
  const page = await openChat(practice);
  await page.evaluate(() => {
    const frame = Object.assign(document.createElement('iframe'), {
      width: 900,
      height: 300,
      srcdoc: '<div id="prompt-textarea" contenteditable="true" style="height: 90px"></div>',
    });
    document.querySelector('#prompt-textarea')?.remove();
    document.body.prepend(frame);
    window.heard = [];
    window.addEventListener('click', ({ type }) => window.heard?.push(type), true);
  });
  const frame = await page.waitForFrame((one) => one.url() === 'about:srcdoc');
  await page.bringToFront();
  await (await frame.waitForSelector('#prompt-textarea'))?.focus();
  await page.evaluate(() => {
    window.heard = [];
  });
  await page.keyboard.type(STOPPED);
  expect(await frame.evaluate(() => document.body.textContent.trim())).toBe(STOPPED);
  const left = await page.evaluate(
    (text) =>
      fetch('/not-on-any-list', { method: 'POST', body: text }).then(
        () => 'sent',
        () => 'stopped',
      ),
    STOPPED,
  );
  expect(left).toBe('stopped');
  await page.$eval(SEND_BUTTON, (button) => {
    (button as HTMLButtonElement).disabled = false;
  });
  await page.click(SEND_BUTTON);
  await waitForDialog(page);
  expect(await heard(page)).toEqual([]);
  await expectNothing(page, practice);
});

/** Each sends what it is given to where nobody looks, and says nothing of it. */
const ASIDE: Readonly<Record<string, (text: string) => unknown>> = {
  'to an address on no list': (text) => fetch('/not-on-any-list', { method: 'POST', body: JSON.stringify([{ m: text }]) }),
  'to a host on no list': (text) => fetch('https://files.oaiusercontent.com/elsewhere', { method: 'POST', body: text, mode: 'no-cors' }),
  'as part of an address': (text) => fetch(`/ask/${encodeURIComponent(text)}`),
  'in base64': (text) => new EventSource(`/listen?p=${btoa(JSON.stringify({ v: { text } }))}`),
  'by a port, as to a worker': (text) => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = ({ data }) => fetch('/ces/v1/t', { method: 'POST', body: new TextEncoder().encode(`${data.text.length} in pieces`) });
    port1.postMessage({ text });
  },
};

test.each(Object.entries(ASIDE))(
  'a page that empties its box before it sends %s is stopped, and the text is back in the box',
  async (_way, send) => {
    const page = await openChat(practice);
    await stopAside(page, send, STOPPED);
    await untilInPage(page, (text) => document.querySelector<HTMLTextAreaElement>('#other')?.value === text, STOPPED);
    await expectNothing(page, practice);
    expect(practice.recorder.receivedText()).not.toContain('in pieces');
  },
);

/** Sent again by the page: only what the person wrote last counts, and a text that says nothing new goes. */
test('an earlier message that is changed is stopped on its way, and one that is asked for anew goes', async () => {
  const page = await openChat(practice);
  const resend = (text: string, before: string): Promise<string> =>
    page.evaluate(
      (now, earlier) => {
        const turn = (role: string, words: string) => ({ author: { role }, content: { parts: [words] } });
        const messages = [turn('user', earlier), turn('assistant', 'Chidera Okafor, UPN B801200005001, has dyslexia.'), turn('user', now)];
        return fetch('/backend-api/f/conversation', { method: 'POST', body: JSON.stringify({ action: 'variant', messages }) }).then(
          () => 'sent',
          () => 'stopped',
        );
      },
      text,
      before,
    );
  expect(await resend(CLEAN, 'Hello')).toBe('sent');
  expect(await resend(STOPPED, CLEAN)).toBe('stopped');
  await waitForDialog(page);
});
