import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import nlp from 'compromise';
import { CUT, type Span, spansCutOut } from './cut-out.ts';
import { PEERS } from './install.ts';

/** Something that finds personal data in a text, with its default settings. */
export interface Peer {
  readonly name: string;
  find(text: string): Span[] | Promise<Span[]>;
}

interface OpenRedaction {
  detect(text: string): Promise<{ detections: readonly { position: readonly [start: number, end: number] }[] }>;
}
interface RedactPii {
  redact(text: string): string;
}
type ArcjetRedact = (text: string, options: { replace(entity: string): string }) => Promise<readonly [redacted: string, ...unknown[]]>;

const requirePeer = createRequire(new URL('package.json', PEERS));
const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, PEERS), 'utf8')) as { version: string }).version;

/** A module by a name that only the peers' own package knows, with the shape its documentation gives. */
async function load<Module>(name: string): Promise<Module> {
  const path = pathToFileURL(requirePeer.resolve(name)).href;
  return (await import(path)) as Module;
}

const compromise: Peer = {
  name: 'compromise',
  find(text) {
    const doc = nlp(text);
    return [doc.people(), doc.emails(), doc.phoneNumbers()].flatMap((view) =>
      (view.json({ offset: true }) as { offset?: { start: number; length: number } }[]).flatMap(({ offset }) =>
        offset ? [{ start: offset.start, end: offset.start + offset.length }] : [],
      ),
    );
  },
};

/** compromise, which our own worker may use, and the installed peers. */
export async function loadPeers(): Promise<Peer[]> {
  const core = await load<{ OpenRedaction: new () => OpenRedaction }>('@openredaction/core');
  const pii = await load<{ default: { SyncRedactor: new (options: { globalReplaceWith: string }) => RedactPii } }>('redact-pii');
  const arcjet = await load<{ redact: ArcjetRedact }>('@arcjet/redact');
  const open = new core.OpenRedaction();
  const sync = new pii.default.SyncRedactor({ globalReplaceWith: CUT });
  return [
    compromise,
    {
      name: `openredaction ${versionOf('@openredaction/core')}`,
      find: async (text) => (await open.detect(text)).detections.map(({ position: [start, end] }) => ({ start, end })),
    },
    { name: `redact-pii ${versionOf('redact-pii')}`, find: (text) => spansCutOut(text, sync.redact(text)) },
    {
      name: `@arcjet/redact ${versionOf('@arcjet/redact')}`,
      find: async (text) => spansCutOut(text, (await arcjet.redact(text, { replace: () => CUT }))[0]),
    },
  ];
}
