import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Replica } from './replica.ts';

/** The files of a practice page by path, ready to serve. */
export type PageFiles = ReadonlyMap<string, { readonly type: string; readonly content: string }>;

const PARTS = new URL('parts/', import.meta.url);

/**
 * Microsoft's components name some of the thousands of icons in `@fluentui/react-icons`, 300 MB of them. package.json puts a tiny package in
 * their place, and here every icon is one that shows nothing.
 */
const withoutIcons: Plugin = {
  name: 'without-icons',
  setup(bundler) {
    bundler.onResolve({ filter: /^@fluentui\/react-icons/ }, ({ path }) => ({ path, namespace: 'icons' }));
    const contents = `
      const nothing = () => null;
      const around = ({ children }) => children;
      const one = (name) => (name === 'bundleIcon' ? () => nothing : String(name).endsWith('Provider') ? around : nothing);
      module.exports = Object.create(new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : one(name)) }));`;
    bundler.onLoad({ filter: /^/, namespace: 'icons' }, () => ({ contents }));
  },
};

/**
 * Reads `page.html` and `page.css`, the replica's own or those all share, and bundles `page.ts` with the real editor libraries from
 * node_modules, in memory.
 */
export async function bundlePage(replica: Replica): Promise<PageFiles> {
  const path = (name: string): string => {
    const own = fileURLToPath(new URL(name, replica.folder));
    return existsSync(own) ? own : fileURLToPath(new URL(name, PARTS));
  };
  const [html, style, bundle] = await Promise.all([
    readFile(path('page.html'), 'utf8'),
    readFile(path('page.css'), 'utf8'),
    build({
      entryPoints: [path('page.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [withoutIcons],
    }),
  ]);
  return new Map([
    [replica.path ?? '/', { type: 'text/html; charset=utf-8', content: html }],
    ['/assets/page.css', { type: 'text/css; charset=utf-8', content: style }],
    ['/assets/page.js', { type: 'text/javascript; charset=utf-8', content: bundle.outputFiles[0]?.text ?? '' }],
  ]);
}
