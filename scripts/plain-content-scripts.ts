import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const NO_CONTEXT = fileURLToPath(new URL('./no-context.ts', import.meta.url));

/** Files of ours that run in every AI tab and call the browser. */
const IN_EVERY_TAB = /\/entrypoints\/(?:guard|visit)\.content\/|\/lib\/policy\/load\/follow\.ts$/;

/**
 * Keeps two things out of the scripts that run in every AI tab. The polyfill, because the browsers named in the manifest answer with promises by
 * themselves. And WXT's context, which announces the script to the page by an event and a message, and which a page can end by forging one
 * (https://wxt.dev/guide/essentials/content-scripts.html#context).
 */
export function plainContentScripts(): Plugin {
  return {
    name: 'plain-content-scripts',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (id === 'wxt/utils/content-script-context') return NO_CONTEXT;
      const isBrowser = id === 'wxt/browser' || id === '@wxt-dev/webextension-polyfill/browser';
      return isBrowser && IN_EVERY_TAB.test(importer.replaceAll('\\', '/')) ? this.resolve('@wxt-dev/browser', importer) : undefined;
    },
  };
}
