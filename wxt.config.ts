import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { hostLists } from './lib/policy/hosts.ts';
import { tools } from './lib/policy/rules/tools.ts';
import { patternOf } from './lib/policy/watched-hosts.ts';
import { siteMatches } from './lib/sites/index.ts';
import { plainContentScripts } from './scripts/plain-content-scripts.ts';
import { smallerGuard } from './scripts/smaller-guard.ts';
import { trimmedRuntime } from './scripts/trimmed-runtime.ts';
import { withoutExamples } from './scripts/without-examples.ts';

/** Every address of cards and list, as patterns. Meeting tools are opened in a page of ours or not looked at: no script runs there. */
const listed = [
  ...tools.map(({ category, hosts }) => ({ category, hosts })),
  ...Object.entries(hostLists.hosts).map(([category, hosts]) => ({ category, hosts })),
].flatMap(({ category, hosts }) => hosts.map((host) => ({ category, host })));
const visited = listed.filter(({ category }) => category !== 'meeting').map(({ host }) => patternOf(host));

/**
 * Tools that are told things in words and have no adapter yet are watched too, by the generic one; the popup says that they are not proven. Hosts that are
 * more than an AI tool stay out until their paths are known.
 */
const TOLD_IN_WORDS = ['chat', 'search', 'companion', 'education', 'documents', 'writing'];
const watched = listed.filter(
  ({ category, host }) => TOLD_IN_WORDS.includes(category) && !host.includes('/') && !hostLists.mixedUse.includes(host),
);
const matches = [...new Set([...siteMatches, ...watched.map(({ host }) => patternOf(host))])].sort();

/** Hosts whose pages a policy may have stopped, which takes access to them. None of which only a part is an AI tool. */
const stoppable = listed.filter(({ host }) => !host.includes('/') && !hostLists.mixedUse.includes(host)).map(({ host }) => patternOf(host));
const hasPath = (pattern: string): boolean => !/^https:\/\/[^/]+\/\*$/.test(pattern);
/** And those of tools with an adapter that are a part of their host: a prompt in their address is stopped by a rule that takes access too. */
const reached = [...new Set([...stoppable, ...siteMatches.filter(hasPath)])].sort();

const GENERATED = fileURLToPath(new URL('.wxt/second-look', import.meta.url));

/** Manifest V3 for Chrome, Edge and Firefox from one source. Every permission has its reason in PERMISSIONS.md; a test compares the two. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // Another folder only for the test that builds twice and compares.
  outDir: process.env.LOLLIPOP_OUT_DIR ?? '.output',
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [withoutExamples(), plainContentScripts(), smallerGuard()],
    worker: { format: 'es', plugins: () => [trimmedRuntime(GENERATED)] },
  }),
  zip: { name: 'lollipop' },
  hooks: {
    // Set here and not in the scripts themselves, which would carry the whole list into every tab.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = (manifest.content_scripts ?? []).flatMap((script) => {
        // Browsers refuse patterns with a path together with match_origin_as_fallback, and with them the whole extension:
        // https://developer.chrome.com/docs/extensions/reference/manifest/content-scripts#match_origin_as_fallback
        const { match_origin_as_fallback: _, ...plain }: typeof script & { match_origin_as_fallback?: boolean } = script;
        if (script.run_at !== 'document_start') return { ...script, matches: [...new Set(visited)].sort() };
        const js = script.js?.toSorted().reverse() ?? []; // the guard before what it shows: whoever listens first decides
        return [
          { ...script, js, matches: matches.filter((pattern) => !hasPath(pattern)) },
          { ...plain, js, matches: matches.filter(hasPath) },
        ];
      });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en_GB',
    permissions: ['storage', 'declarativeNetRequestWithHostAccess', ...(browser === 'firefox' ? [] : ['offscreen'])],
    // A redirect that begins with a link needs its target to be open to pages: https://github.com/w3c/webextensions/issues/604. By an address that is
    // another one in every session, or any site could ask for it to learn that Lollipop is there; Firefox's addresses are like that anyway.
    web_accessible_resources: [
      { resources: ['stopped.html', 'asked.html'], matches: ['<all_urls>'], ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) },
    ],
    // WebAssembly for the model of the second look, from the extension's own files; nothing else beyond what is allowed anyway.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    ...(browser === 'firefox'
      ? {
          // Firefox lists host access at install only when it stands here too (from Firefox 127).
          host_permissions: [...new Set([...matches, ...reached, ...visited])].sort(),
          browser_specific_settings: {
            gecko: { id: 'lollipop@lollipop.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {
          host_permissions: reached,
          minimum_chrome_version: '123',
          incognito: 'split',
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
});
