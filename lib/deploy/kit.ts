import { EDGE_COPILOT_NOTE } from './edge-copilot.ts';
import { isExample } from './install.ts';
import { entriesOf, planFile } from './plan.ts';
import { platforms } from './platforms/index.ts';
import { MOST_ALLOWED_HOSTS, reachOf } from './reach.ts';
import { tenantRestrictions } from './tenants.ts';
import type { KitFile, Plan } from './types.ts';

/** Every file of the kit, its README first. The same plan gives the same bytes. */
export function kitFiles(plan: Plan): KitFile[] {
  return [{ path: 'README.md', text: readme(plan) }, planFile(plan), ...platforms.flatMap(({ files }) => files(plan))];
}

/** What an admin should know before rolling the kit out; each one sentence, none of them a reason to refuse. */
export function kitWarnings({ values, install }: Plan): string[] {
  const warnings: string[] = [];
  if (isExample(install))
    warnings.push('The installation holds example addresses that reach nothing: run `npm run package` and give the kit its install.json.');
  if (values.role !== undefined) {
    warnings.push(
      '“role” is in the files for Linux and Firefox a role of the whole machine: leave it out where staff and pupils share one, and use “install.groups”.',
    );
  }
  if (values.reportingContact === undefined)
    warnings.push('“reportingContact” is not set, so people are not told whom to tell about misuse.');
  const { left } = reachOf(values);
  if (install.hostAccess === 'listed_sites' && left.length > 0) {
    warnings.push(
      `${left.length} hosts did not fit into the ${MOST_ALLOWED_HOSTS} that “install.hostAccess” can name, and are not protected; the README of the kit names them.`,
    );
  }
  return warnings;
}

function readme(plan: Plan): string {
  const warnings = kitWarnings(plan);
  return [
    '# Deployment kit for Lollipop',
    `Policy ${plan.values.policyVersion ?? plan.values.pack ?? 'default'}: ${Object.keys(entriesOf(plan.values)).length} settings. Every file here was generated; change \`policy.json\` and make the kit again, never the files.`,
    ...(warnings.length > 0 ? ['## Before you start', bullets(warnings)] : []),
    '## Where each file goes',
    ...platforms.flatMap((platform) => chapter(plan, platform)),
    '## Proof on any machine',
    bullets([
      'Lollipop is in the toolbar, pinned, and has no “Remove”.',
      'Its status page names the policy, its version, and for each key value and source. The self-test there plants a made-up pupil number and shows it stopped.',
      'Protection begins with the first page. The trust’s own values arrive about three seconds after the very first start.',
    ]),
    '## Copilot in Edge',
    bullets(EDGE_COPILOT_NOTE),
    '## Which account is signed in is not seen',
    ...tenantRestrictions(plan),
    ...narrowed(plan),
    '## Private windows, guests, developer tools',
    bullets(windowNotes(plan)),
    '## Taking it back',
    bullets([
      'Milder at once: set `pack` to `coach-first` or `baseline`, with the day in `packEnds`, and make the kit again. Chrome and Edge follow within minutes, Firefox after a restart.',
      'Off: remove the installation (the entry in `ExtensionSettings`, the profile, or the template switch set to Disabled). The browser removes the extension and its counts with it: export them first.',
    ]),
    '',
  ].join('\n\n');
}

function chapter(plan: Plan, { name, guide, files }: (typeof platforms)[number]): string[] {
  const { put, verify, notes = [] } = guide(plan);
  const folder = files(plan)[0]?.path.split('/')[0] ?? '';
  return [
    `### ${name}`,
    `Folder \`${folder}/\`.`,
    put.map((step, place) => `${place + 1}. ${step}`).join('\n'),
    `To verify: ${verify.join(' ')}`,
    ...(notes.length > 0 ? [bullets(notes)] : []),
  ];
}

function narrowed({ values, install }: Plan): string[] {
  if (install.hostAccess === 'every_site') return [];
  const { allowed, left } = reachOf(values);
  return [
    '## Narrowed to listed sites',
    `The browser itself keeps Lollipop out of every site but ${allowed.length}. It takes ${MOST_ALLOWED_HOSTS} entries at most, so decided tools and chat came first.`,
    left.length === 0
      ? 'Every host of the list fitted.'
      : `These ${left.length} did not fit, so nothing is checked there and nothing is stopped. Block them by \`without-lollipop/\` or a web filter where you need to:`,
    ...(left.length === 0 ? [] : [left.map((host) => `\`${host}\``).join(', ')]),
  ];
}

function windowNotes({ install }: Plan): string[] {
  const off = {
    off: 'switched off',
    with_lollipop: 'in Edge only with Lollipop allowed in them, in Chrome switched off',
    leave: 'left as they are: Lollipop is not in them',
  };
  const tools = {
    leave: 'left as they are. By default people can open them on web pages but not on an extension installed by policy',
    not_on_extensions: 'forbidden on extensions installed by policy, allowed on web pages',
    off: 'switched off',
  };
  return [
    `Private windows: ${off[install.privateWindows]} (\`install.privateWindows\`). No policy of Chrome or Edge can switch an extension on there.`,
    `Guest windows: ${install.guestWindows === 'off' ? 'switched off' : 'left as they are: no extension runs in them'} (\`install.guestWindows\`).`,
    `Developer tools: ${tools[install.developerTools]} (\`install.developerTools\`). A person with developer tools on a web page can send anything from it; Lollipop helps people who want to do right.`,
    `Minimum version: ${install.minimumVersion ?? 'none'} (\`install.minimumVersion\`). A browser with an older package switches it off until it has updated, so set it only once the update is on your server.`,
  ];
}

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
