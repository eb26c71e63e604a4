import { spawnSync } from 'node:child_process';

/** What the packages are made of, in CycloneDX 1.5, as `npm sbom` reads it from package-lock.json. */

/** Build tools of which a part ends up in the packages; every other development package only works on them. */
const BUILT_IN = ['wxt', '@wxt-dev/browser', '@wxt-dev/webextension-polyfill', 'webextension-polyfill'];

interface Component {
  readonly name: string;
  readonly scope?: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}
interface Bom {
  readonly metadata: { readonly timestamp?: string; readonly component: Component };
  readonly serialNumber?: string;
  readonly components: readonly Component[];
}

/** Without the time and the random number that npm puts in, so that the same lock file gives the same bytes. */
export function sbom(name: string, run = npmSbom): string {
  const { serialNumber: _, metadata, components, ...bom } = JSON.parse(run()) as Bom;
  const { timestamp: __, ...kept } = metadata;
  const scoped = components.map((component) => ({ ...component, scope: isPacked(component) ? 'required' : 'excluded' }));
  const whole = { ...bom, metadata: { ...kept, component: { ...metadata.component, name, type: 'application' } }, components: scoped };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

const isPacked = ({ name, properties = [] }: Component): boolean =>
  BUILT_IN.includes(name) || !properties.some((one) => one.name === 'cdx:npm:package:development' && one.value === 'true');

function npmSbom(): string {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--silent'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not list the components: ${stderr.trim().split('\n')[0] ?? ''}`);
  return stdout;
}
