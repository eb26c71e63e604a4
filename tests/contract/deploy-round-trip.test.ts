import { expect, test, vi } from 'vitest';
import { importPolicy, type KitFile, kitFiles, planFile, platforms, readPlan } from '../../lib/deploy/index.ts';
import { entriesOf } from '../../lib/deploy/plan.ts';
import type { Values } from '../../lib/deploy/types.ts';
import { fc } from '../fixed-seed.ts';
import { anyPlan, planWithoutGroups } from './deploy/plans.ts';

/** Policy -> file -> policy loses nothing, on every platform whose files hold values, for whatever the schema allows. */
const readable = platforms.filter(({ id }) => id !== 'without-lollipop');

/** What those of the files hold together that one browser reads, as a machine and a person there get it. */
function readBack(platform: (typeof platforms)[number], files: readonly KitFile[], browser: string): Values {
  const named = files.some(({ path }) => path.includes(browser));
  const parts = files.filter(({ path }) => (!named || path.includes(browser) || !/chrome|edge/.test(path)) && !/\.adm[lx]$/.test(path));
  return entriesOf(Object.assign({}, ...parts.map(({ text }) => platform.read(text) ?? {})));
}

test.each(readable.map((platform) => [platform.name, platform] as const))('%s: nothing is lost', (_, platform) => {
  fc.assert(
    fc.property(planWithoutGroups, (plan) => {
      const files = platform.files(plan);
      for (const browser of ['chrome', 'edge']) expect(readBack(platform, files, browser)).toEqual(plan.values);
    }),
    { numRuns: 60 },
  );
});

test('a group’s files hold its role and unit, and in the console, where they replace the others, everything else too', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const files = kitFiles(plan);
      for (const { name, role, unit } of plan.install.groups) {
        const own = {
          ...(plan.values.role && { role: plan.values.role }),
          ...(plan.values.unit && { unit: plan.values.unit }),
          ...(role && { role }),
          ...(unit && { unit }),
        };
        const slug = name
          .trim()
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-');
        const console = files.find(({ path }) => path === `google-admin/groups/${slug}.json`);
        expect(importPolicy(console?.text ?? '')?.values ?? {}).toEqual({ ...plan.values, ...own });
        for (const path of [
          `windows/people/${slug}-edge.reg`,
          `macos/people/${slug}-chrome.mobileconfig`,
          `intune/people/${slug}-chrome.json`,
        ]) {
          const text = files.find((file) => file.path === path)?.text;
          if (path.startsWith('intune') && Object.keys(own).length === 0) expect(text).toBeUndefined();
          else expect(importPolicy(text ?? '')?.values ?? {}).toEqual(own);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('our own file carries values and installation, and comes back as the same plan', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const imported = importPolicy(planFile(plan).text);
      expect(imported).toEqual({ from: 'policy', values: plan.values, install: JSON.parse(JSON.stringify(plan.install)) });
      expect(readPlan({ install: imported?.install }).plan?.install).toEqual(plan.install);
    }),
    { numRuns: 60 },
  );
});

test('every file with values is known again by what it holds, and the same plan gives the same bytes', () => {
  fc.assert(
    fc.property(planWithoutGroups, (plan) => {
      fc.pre(Object.keys(plan.values).some((key) => key !== 'role' && key !== 'unit'));
      expect(kitFiles(plan)).toEqual(kitFiles(structuredClone(plan)));
      for (const platform of readable) {
        for (const { path, text } of platform.files(plan)) {
          if (platform.read(text) && path !== 'policy.json') expect(importPolicy(text)?.from).toBe(platform.id);
        }
      }
    }),
    { numRuns: 12 },
  );
});

test.each([
  '',
  'hello',
  '[]',
  '{"policies":{}}',
  '{"omaSettings":[]}',
  '<plist></plist>',
  '<plist',
  '{"omaSettings":[{"omaUri":1}]}',
  'Windows Registry Editor Version 5.00',
  '\u0000',
])('a text that is no file of ours is not taken for one: %j', (text) => expect(importPolicy(text)).toBeUndefined());

test('a file that somebody cut off or wrote over is read or not, and never ends in an error', () => {
  vi.spyOn(console, 'error').mockReturnValue(); // the reader of property lists complains there
  fc.assert(
    fc.property(planWithoutGroups, fc.nat(), fc.nat(40), fc.string({ maxLength: 12 }), (plan, start, length, put) => {
      for (const { text } of readable.flatMap((platform) => platform.files(plan))) {
        const place = start % (text.length + 1);
        expect(() => importPolicy(text.slice(0, place) + put + text.slice(place + length))).not.toThrow();
        expect(() => importPolicy(text.slice(0, place))).not.toThrow();
      }
    }),
    { numRuns: 8 },
  );
});
