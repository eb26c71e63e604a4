import type { PreparedText } from '../../text/prepare.ts';
import type { Span } from './words.ts';

/** Letters and digits run together the way networks name their accounts: asiddiqui26, 19bthornley, svc_print. */
const LOGIN_LIKE = /(?<![\w@./\\:{[$<%-])(?:\d{2,4}[a-z]{3,20}|[a-z]{3,20}\d{1,4}|[a-z0-9]{2,20}_[a-z0-9_]{2,20})(?![\w@}\]>%-]|\.\w)/gi;

export interface Login extends Span {
  /** Made from the name that stands just before it, as in "Ayaan Siddiqui asiddiqui26". */
  readonly fromName: boolean;
}

export function* loginsIn(text: PreparedText): Iterable<Login> {
  for (const match of text.folded.matchAll(LOGIN_LIKE)) {
    const start = match.index;
    const lead = text.folded.slice(Math.max(0, start - 50), start);
    yield { start, end: start + match[0].length, fromName: isMadeFromName(match[0].toLowerCase(), lead) };
  }
}

function isMadeFromName(login: string, lead: string): boolean {
  const words = lead.slice(lead.lastIndexOf('\n') + 1).match(/\p{Lu}[\p{L}']{2,}/gu) ?? [];
  return words.some((word) => {
    const plain = word.toLowerCase().replaceAll("'", '');
    return login !== plain && (plain.length > 3 ? login.includes(plain) : login.slice(1).startsWith(plain));
  });
}
