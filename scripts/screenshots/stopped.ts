import { changePolicy, waitForRule } from '../../tests/e2e/harness/policy.ts';
import { openChat, type Practice } from '../../tests/e2e/harness/practice.ts';
import { type Album, dress, NARROW, type Scheme, save, WIDE } from './camera.ts';

/** The page in place of a prohibited tool, as delivered and as a trust that has filled everything in has it. */
export const stopped: Album = {
  id: 'stopped',
  async take(practice) {
    await waitForRule(practice, 'otter.ai');
    await photograph(practice, 'stopped', WIDE, 'light');
    await photograph(practice, 'stopped-dark', WIDE, 'dark');
    const before = await changePolicy(practice, (policy) => ({
      ...policy,
      wording: {
        ...policy.wording,
        organisationName: 'Northfield Schools Trust',
        stoppedNote: 'Minutes are taken by the clerk. Copilot may tidy them.',
      },
      contacts: { ...policy.contacts, dpoContact: 'dpo@northfield.example', policyUrl: 'https://northfield.example/ai-policy' },
    }));
    await photograph(practice, 'stopped-narrow', { ...NARROW, height: 860 }, 'light');
    await changePolicy(practice, (policy) => ({ ...policy, role: 'pupil' }));
    await photograph(practice, 'stopped-pupil', WIDE, 'light');
    await changePolicy(practice, () => before);
  },
};

async function photograph(practice: Practice, name: string, viewport: { width: number; height: number }, scheme: Scheme): Promise<void> {
  const page = await openChat(practice);
  await dress(page, viewport, scheme);
  await page.goto('https://otter.ai/');
  await page.waitForSelector('footer');
  await save(page, name);
  await page.close();
}
