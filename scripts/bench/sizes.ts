import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import type { Plugin } from 'vite';
import { build } from 'wxt';

export interface Size {
  readonly script: 'guard' | 'gate';
  readonly bytes: number;
  readonly gzip: number;
  /** Each part compressed by itself, so that their sum is a little more than the whole; largest first. */
  readonly parts: readonly { readonly name: string; readonly gzip: number }[];
}

/** A file's part by the first pattern that fits its path in the project. */
const PARTS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^lib\/detect\/(topics|trees).*generated/, 'topics: what was learnt'],
  [/^lib\/detect\/topics\//, 'topics: cues and reading'],
  [/^lib\/detect\/names\/data\//, 'names: what was learnt, and lists'],
  [/^lib\/detect\/names\//, 'names: reading'],
  [/^lib\/detect\/(detectors|clues)\//, 'identifiers'],
  [/^lib\/detect\/tables\//, 'tables'],
  [/^lib\/(detect|text)\//, 'engine and text'],
  [/^(lib\/policy|policy-rules)\//, 'policy'],
  [/^lib\/sites\//, 'sites'],
  [/^lib\/(intercept|redact)\//, 'interception and rewriting'],
  [/^lib\/ui\//, 'dialog'],
];
const partOf = (path: string): string => PARTS.find(([pattern]) => pattern.test(path))?.[1] ?? 'wiring and libraries';

type Modules = Readonly<Record<string, string>>;

/** Builds the extension for Chrome into a folder of its own, as `npm run build` does, and weighs the two scripts that run in every AI tab. */
export async function sizes(project: string): Promise<Size[]> {
  const seen = new Map<Size['script'], { code: string; modules: Modules }>();
  const watcher: Plugin = {
    name: 'sizes',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const script = chunk.type === 'chunk' ? /(?:^|\/)(guard|gate)\b[^/]*\.js$/.exec(chunk.fileName)?.[1] : undefined;
        if (chunk.type !== 'chunk' || !script) continue;
        const modules = Object.entries(chunk.modules).map(([id, { code }]) => [id, code ?? ''] as const);
        seen.set(script as Size['script'], { code: chunk.code, modules: Object.fromEntries(modules) });
      }
    },
  };
  const outDir = mkdtempSync(join(tmpdir(), 'lollipop-bench-'));
  try {
    await build({
      root: project,
      browser: 'chrome',
      outDir,
      logger: QUIET,
      vite: () => ({ plugins: [watcher], logLevel: 'error' }),
    } as never);
  } finally {
    rmSync(outDir, { recursive: true });
  }
  return Promise.all([...seen].map(([script, { code, modules }]) => weigh(script, code, modules, project)));
}

const nothing = () => undefined;
const QUIET = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};

async function weigh(script: Size['script'], code: string, modules: Modules, project: string): Promise<Size> {
  const groups = new Map<string, string[]>();
  for (const [id, source] of Object.entries(modules)) {
    const path = id.replaceAll('\0', '').replaceAll('\\', '/').split('?')[0] ?? '';
    const name = partOf(path.startsWith(project) ? path.slice(project.length).replace(/^\//, '') : path);
    groups.set(name, [...(groups.get(name) ?? []), source]);
  }
  const parts = await Promise.all([...groups].map(async ([name, sources]) => ({ name, gzip: await packed(sources.join('\n')) })));
  return { script, bytes: Buffer.byteLength(code), gzip: gzipSync(code).length, parts: parts.sort((a, b) => b.gzip - a.gzip) };
}

/** Bytes of one part after minifying and compressing it alone. */
async function packed(source: string): Promise<number> {
  const { code } = await transform(source, { minify: true, loader: 'js', charset: 'utf8' });
  return gzipSync(code).length;
}
