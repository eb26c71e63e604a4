import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { waitForDialog } from './harness/dialog.ts';
import { listenToEverything, takeSeen } from './harness/listening-page.ts';
import { clickTestId, composerText, paste, pressEnter, type } from './harness/person.ts';
import { BUILT_EXTENSION, CHAT, openChat, sentPrompts, settle } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { CLEAN, STOPPED, wordsIn } from './harness/prompts.ts';
import { expectNothingLeft, PAGE_TRANSPORTS } from './pledges.ts';

/*
 * A page that is no friend: it knows our source and runs before the person does anything. Whatever it does, a stopped prompt stays stopped.
 */

const practice = practiceOfFile({ tabsStay: true });

const TRICKS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'says that a newer content script has started, as WXT would': async (page) => {
    await page.evaluate((id) => {
      for (const name of ['guard', 'gate', 'content', 'undefined']) {
        const type = `${id}:${name}:wxt:content-script-started`;
        const detail = { type, contentScriptName: name, messageId: 'forged', invalidateOldContentScripts: true };
        window.postMessage(detail, '*');
        for (const plain of [type, 'wxt:content-script-started']) {
          document.dispatchEvent(new CustomEvent(plain, { detail }));
          window.dispatchEvent(new CustomEvent(plain, { detail }));
        }
      }
    }, practice.extensionId);
  },
  'offers the guard a channel of its own, and asks the gate for the real one': async (page) => {
    await page.evaluate(() => {
      const shell = document.createElement('div');
      const root = shell.attachShadow({ mode: 'closed' });
      root.append(document.createElement('div'));
      window.dispatchEvent(new MouseEvent('lollipop:offer', { relatedTarget: shell }));
      window.addEventListener(
        'lollipop:offer',
        (event) => {
          const held = (event as MouseEvent).relatedTarget as HTMLElement | null;
          const yes = (question: Event): void => question.preventDefault();
          for (const target of [window, document, held, held?.shadowRoot, held?.firstElementChild]) {
            target?.addEventListener('judge', yes, true);
            target?.addEventListener('glance', yes, true);
          }
        },
        true,
      );
      window.dispatchEvent(new Event('lollipop:wanted'));
    });
  },
  'tells the guard to go, by the door at which another guard would': async (page) => {
    await page.evaluate(() => {
      window.addEventListener(
        'lollipop:door',
        (event) => {
          const held = (event as MouseEvent).relatedTarget as HTMLElement;
          document.body.append(held);
          for (const target of [held, held.shadowRoot, held.firstElementChild, window]) {
            for (const word of ['retire', 'judge', 'glance']) {
              target?.dispatchEvent(
                new CustomEvent(word, { detail: 'fetch\ntext\nhttps://chatgpt.com/\n', cancelable: true, bubbles: true }),
              );
            }
          }
        },
        true,
      );
      window.dispatchEvent(new Event('lollipop:knock'));
      const shell = document.createElement('div');
      shell.attachShadow({ mode: 'closed' }).append(document.createElement('div'));
      window.dispatchEvent(new MouseEvent('lollipop:door', { relatedTarget: shell }));
    });
  },
  'listens to everything we could say and says yes': async (page) => {
    await page.evaluate(() => {
      for (const target of [window, document, document.documentElement]) {
        for (const name of ['judge', 'glance', 'retire', 'lollipop:offer', 'lollipop:wanted', 'lollipop:door', 'lollipop:knock']) {
          target.addEventListener(name, (event) => event.preventDefault(), true);
        }
      }
    });
  },
  'replaces the methods that gate and guard stand on': async (page) => {
    await page.evaluate(() => {
      EventTarget.prototype.dispatchEvent = () => false;
      Event.prototype.preventDefault = () => undefined;
      Object.defineProperty(Event.prototype, 'defaultPrevented', { get: () => true });
      Element.prototype.attachShadow = () => {
        throw new Error('no');
      };
      JSON.parse = () => ({});
      String.prototype.includes = () => false;
      RegExp.prototype.test = () => false;
      Array.prototype.some = () => false;
      URL.prototype.toString = () => 'https://chatgpt.com/ces/v1/t';
    });
  },
  'wraps every way of sending in its own, as monitoring scripts do, and tries the plain ones of a new frame': async (page) => {
    await page.evaluate(() => {
      const wrapped = (target: object, name: string, plain?: unknown) => {
        const own = (plain ?? Reflect.get(target, name)) as (...args: unknown[]) => unknown;
        const wrapper = function (this: unknown, ...args: unknown[]) {
          return own.apply(this, args);
        };
        Object.defineProperty(target, name, { configurable: true, writable: true, value: wrapper });
      };
      wrapped(window, 'fetch');
      wrapped(XMLHttpRequest.prototype, 'open');
      wrapped(XMLHttpRequest.prototype, 'send');
      wrapped(WebSocket.prototype, 'send');
      wrapped(Navigator.prototype, 'sendBeacon');
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const other = frame.contentWindow as Window & typeof globalThis;
      wrapped(window, 'fetch', other.fetch.bind(other));
      wrapped(WebSocket.prototype, 'send', other.WebSocket.prototype.send);
    });
  },
  'removes whatever it finds on the page that is not its own, again and again': async (page) => {
    await page.evaluate(() => {
      new MutationObserver(() => {
        for (const child of [...document.documentElement.children]) if (!['HEAD', 'BODY'].includes(child.tagName)) child.remove();
      }).observe(document.documentElement, { childList: true });
    });
  },
};

test.each(Object.entries(TRICKS))('a page that %s gains nothing', async (_what, trick) => {
  const page = await openChat(practice);
  await trick(page);
  await paste(page, STOPPED);
  expect(await composerText(page)).toBe('');
  for (const testId of Object.values(PAGE_TRANSPORTS)) {
    await page.evaluate((text) => {
      window.__script = text;
      window.__compose?.(text);
    }, STOPPED);
    await page.evaluate((id) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click(), testId);
  }
  await expectNothingLeft(page, practice);
  await page.close();
});

test('a page that listens to everything reads neither what was found nor what the policy says', async () => {
  const page = await practice.browser.newPage();
  await listenToEverything(page);
  await page.goto(CHAT, { waitUntil: 'load' });
  await type(page, STOPPED);
  await pressEnter(page);
  const { name, text } = await waitForDialog(page);
  await page.evaluate((prompt) => {
    window.__script = prompt;
  }, STOPPED);
  await page.evaluate((id) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click(), PAGE_TRANSPORTS.XMLHttpRequest);
  await settle(page, practice.recorder);
  const seen = await takeSeen(page);
  expect(seen).toContain('Okafor'); // its own box, so that it did listen
  const ours = [name, 'section 6', 'becomes Pupil A', 'A fact on special needs'];
  expect(wordsIn(text, ours), 'the person reads them').toEqual(ours);
  expect(wordsIn(seen, [...ours, 'Pupil A', 'person_name', 'restricted', 'dataClass', 'clauses'])).toEqual([]);
  await page.close();
});

test('after a forged invalidation the person is still asked, and clean prompts still go', async () => {
  const page = await openChat(practice);
  await TRICKS['says that a newer content script has started, as WXT would']?.(page);
  await type(page, CLEAN);
  await pressEnter(page);
  await page.waitForSelector('[data-complete]');
  expect(sentPrompts(practice.recorder)).toEqual([CLEAN]);
  await type(page, STOPPED);
  await pressEnter(page);
  await waitForDialog(page);
  await page.close();
});

test('keys, clicks and presses that a script makes up do not answer the dialog', async () => {
  const page = await openChat(practice);
  await page.evaluate((text) => {
    window.__script = text;
  }, STOPPED);
  await clickTestId(page, 'set-by-script');
  await waitForDialog(page);
  await page.evaluate(() => {
    for (const target of [document.activeElement, ...document.documentElement.children]) {
      target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      (target as HTMLElement | null)?.click?.();
    }
  });
  await settle(page, practice.recorder);
  expect(sentPrompts(practice.recorder)).toEqual([]);
  await page.close();
});

test('the forged message is the one that WXT’s own code would listen for', async () => {
  const source = await readFile(new URL('../../node_modules/wxt/dist/utils/content-script-context.mjs', import.meta.url), 'utf8');
  expect(source).toContain('wxt:content-script-started');
  const scripts = await readdir(join(BUILT_EXTENSION, 'content-scripts'));
  expect(scripts.sort()).toEqual(['faces.js', 'gate.js', 'guard.js', 'visit.js']);
});
