import type messages from '../../public/_locales/en_GB/messages.json';

/** Every text a person can read has a key in `_locales`; the compiler refuses a key that is not there. */
export type WordKey = keyof typeof messages;

/** The text for a key, with `$1`, `$2` … filled from `parts`. */
export type Say = (key: WordKey, ...parts: string[]) => string;

type GetMessage = (key: string, substitutions?: string[]) => string;

const HOLES = ['$1', '$2', '$3'];

/** For whom words are chosen, see `lib/policy/explain.ts`. Words of their own have the key of the plain ones with one of these ends; the first there is counts. */
const VOICES = { staff: [], pupil: ['_pupil'], older: ['_older', '_pupil'] } as const;
export type Voice = keyof typeof VOICES;

/**
 * A `Say` that remembers every text it gave. An updated extension cuts off the old content script, whose dialogs must still have words:
 * `warm` fetches those ahead of need.
 */
export function createSay(getMessage: GetMessage, voice: () => Voice = () => 'staff'): { say: Say; warm(keys: readonly WordKey[]): void } {
  const known = new Map<string, string>();
  const raw = (key: WordKey) => {
    const who = voice();
    const name = `${key} ${who}`;
    const text =
      known.get(name) ?? ([...VOICES[who].map((end) => key + end), key].map((one) => getMessage(one, HOLES)).find(Boolean) || '');
    known.set(name, text);
    return text;
  };
  return {
    say: (key, ...parts) => raw(key).replace(/\$([1-3])/g, (_, n: string) => parts[Number(n) - 1] ?? ''),
    warm: (keys) => keys.forEach(raw),
  };
}
