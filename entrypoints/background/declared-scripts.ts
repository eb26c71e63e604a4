import { browser } from 'wxt/browser';
import type { DeclaredScript } from '../../lib/policy/watched-hosts.ts';

/** The scripts of the manifest. Firefox gives their files as whole addresses, which it does not take back, so all are made relative. */
export function declaredScripts(): DeclaredScript[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const relative = (file: string) => new URL(file, browser.runtime.getURL('/')).pathname.slice(1);
  return (scripts as readonly DeclaredScript[]).map((script) => ({ ...script, js: (script.js ?? []).map(relative) }));
}
