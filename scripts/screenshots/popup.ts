import { waitForGuard } from '../../tests/e2e/harness/guard.ts';
import { pressEnter, type } from '../../tests/e2e/harness/person.ts';
import { changePolicy } from '../../tests/e2e/harness/policy.ts';
import { openChat, type Practice } from '../../tests/e2e/harness/practice.ts';
import { CLEAN } from '../../tests/e2e/harness/prompts.ts';
import { type Album, named, type Scheme, save, withPage } from './camera.ts';

const WINDOW = { width: 360, height: 600, deviceScaleFactor: 2 };

/** The popup: beside a page that is protected, as a trust that has filled everything in has it, and where there is nothing to protect. */
export const popup: Album = {
  id: 'popup',
  async take(practice) {
    const chat = await openChat(practice);
    await type(chat, CLEAN);
    await pressEnter(chat);
    await chat.waitForSelector('[data-complete]');
    const { tab } = await waitForGuard(practice);
    for (const scheme of ['light', 'dark'] as const) await photograph(practice, named('popup', scheme), `?tab=${tab}`, scheme);
    const before = await changePolicy(practice, (policy) => ({
      ...policy,
      wording: { ...policy.wording, organisationName: 'Northfield Schools Trust' },
      contacts: {
        ...policy.contacts,
        dpoContact: 'dpo@northfield.example',
        policyUrl: 'https://northfield.example/ai-policy',
        helpUrl: 'https://northfield.example/ai-help',
        misuseRoute: 'https://northfield.example/ai-report',
      },
    }));
    await photograph(practice, 'popup-filled', `?tab=${tab}`, 'light');
    await changePolicy(practice, () => before);
    await chat.close();
    await photograph(practice, 'popup-elsewhere', '', 'light');
  },
};

const photograph = (practice: Practice, name: string, query: string, scheme: Scheme): Promise<void> =>
  withPage(practice, { path: `popup.html${query}`, ready: 'main', viewport: WINDOW, scheme }, (page) => save(page, name, true));
