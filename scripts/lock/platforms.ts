/** As much of package-lock.json as is needed to see which optional packages it lacks. */
export interface LockFile {
  readonly packages: Record<string, LockEntry>;
}

interface LockEntry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

export interface Missing {
  /** Where it would stand in the lock file. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
}

/**
 * The binaries for other platforms that a package names but the lock file lacks. npm drops from the lock what the registry it talks to does not
 * hold, and `npm ci` then refuses the whole file on every machine: https://github.com/npm/cli/issues/4828
 */
export function missingPlatforms({ packages }: LockFile): Missing[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([name]) => !places(path).some((place) => packages[`${place}node_modules/${name}`] !== undefined))
      .map(([name, version]) => ({ path: `node_modules/${name}`, name, version })),
  );
}

/** Folders in which a package may look for another, nearest first. */
function places(path: string): string[] {
  const parts = path === '' ? [] : path.split(/(?<=^|\/)(?=node_modules\/)/);
  return Array.from({ length: parts.length + 1 }, (_, i) => parts.slice(0, parts.length - i).join('')).map((place) =>
    place === '' || place.endsWith('/') ? place : `${place}/`,
  );
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'arm'];

/** An entry for a binary package, with the platform its name says, so that only that platform fetches it. Throws when the version is not exact. */
export function entryFor({ name, version }: Missing): LockEntry {
  const words = (name.split('/').at(-1) ?? '').split('-');
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`${name}@${version}: no platform or no exact version`);
  const libc =
    os !== 'linux'
      ? undefined
      : words.some((word) => word.startsWith('musl'))
        ? 'musl'
        : words.some((word) => word.startsWith('gnu'))
          ? 'glibc'
          : undefined;
  return { version, cpu: [cpu], dev: true, ...(libc === undefined ? {} : { libc: [libc] }), optional: true, os: [os] };
}
