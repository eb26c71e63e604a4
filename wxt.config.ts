import { defineConfig } from 'wxt';
import { guardedPages } from './lib/sites/pages.ts';

/** Manifest V3 for Chrome, Edge and Firefox from one source. Every permission has its reason in PERMISSIONS.md; a test compares the two. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  zip: { name: 'lollipop' },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en_GB',
    permissions: ['storage'],
    ...(browser === 'firefox'
      ? {
          // Firefox lists host access at install only when it stands here too (from Firefox 127).
          host_permissions: [...guardedPages.matches],
          browser_specific_settings: {
            gecko: { id: 'lollipop@lollipop.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {
          minimum_chrome_version: '123',
          incognito: 'split',
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
});
