import { readFileSync } from 'node:fs';
import { table } from '../markdown.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: string }>>;
}

/** What the package says of itself: version, permissions (a test holds PERMISSIONS.md against the built manifests), parts by others. */
export function packageFacts(): Record<string, string> {
  const { version, dependencies } = JSON.parse(read('package.json')) as { version: string; dependencies: Record<string, string> };
  const { packages } = JSON.parse(read('package-lock.json')) as Lock;
  const permissions = [...read('PERMISSIONS.md').matchAll(/^\| (.+?) \| (.+?) \| (.+) \|$/gm)].slice(1).map((row) => row.slice(1, 4));
  if (permissions.length === 0) throw new Error('PERMISSIONS.md has no table of permissions');
  return {
    version,
    permissions: table(['Permission', 'Browser', 'Why'], permissions as string[][]),
    permissionNames: permissions.map(([name]) => name).join(', '),
    dependencies: table(
      ['Part', 'Version', 'Licence'],
      Object.keys(dependencies).map((name) => {
        const { version: exact = '[not known]', license = '[not known]' } = packages[`node_modules/${name}`] ?? {};
        return [name, exact, license];
      }),
    ),
  };
}
