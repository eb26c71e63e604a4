import { generic } from '../sites/generic.ts';
import type { SiteAdapter } from '../sites/types.ts';
import { faces } from '../ui/faces.ts';
import { isOurs } from '../ui/from-page.ts';
import type { Say } from '../ui/words.ts';
import type { OpenRoot } from './answers.ts';
import { unpackParts } from './channel.ts';
import { type Composer, type Composers, isField } from './composer.ts';
import { documentsOfPage } from './frames.ts';
import { listen } from './life.ts';
import { pathOf } from './path.ts';
import { type Copied, htmlOfElement, selected, withNames, write } from './restore-copy.ts';
import type { Memory } from './restore-memory.ts';

interface Parts {
  readonly site: SiteAdapter;
  readonly memory: Memory;
  readonly composers: Composers;
  readonly openRoot: OpenRoot;
  readonly say: Say;
}

export interface Restoring {
  /** Listens to what the gate tells of the page's own copy buttons. */
  hear(ear: Element): void;
  /** A message went out, perhaps with placeholders: from now on replies may hold some. */
  sent(text: string): void;
}

/**
 * Puts names back in place of placeholders, and only in the extension's own world: in what the person copies, in what the page's copy button put on the
 * clipboard, and in a panel of ours. The page sees placeholders all the time.
 */
export function watchRestoring({ site, memory, composers, openRoot, say }: Parts): Restoring {
  const { placeholders } = memory;
  const current = (): boolean => {
    memory.check(newestReply(site));
    return placeholders.inUse();
  };

  /** What the person copies of the own draft stays as it is. A field that nobody wrote in is one by which the page copies. */
  const isOwnDraft = (composer: Composer): boolean =>
    composer === composers.last() || (!isField(composer) && composer.matches(site.composer.join(',')));

  function said(before: Copied): void {
    faces().showRestored(say, () => write(before));
  }

  // First in line, and the last to hear of it: the page's own listeners would find the names in the event.
  listen('copy', (event: ClipboardEvent) => {
    if (!event.isTrusted || isOurs(event) || !event.clipboardData || !current()) return;
    const composer = composers.of(event);
    if (composer && isOwnDraft(composer)) return;
    const before = selected(pathOf(event, openRoot)[0]);
    const named = withNames(before, placeholders.restore);
    if (!named) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', named.text);
    if (named.html) event.clipboardData.setData('text/html', named.html);
    said(before);
  });

  async function copiedByPage(detail: string): Promise<void> {
    const parts = unpackParts(detail).parts;
    const of = (type: string) => parts.find(({ name }) => name === type)?.value ?? '';
    const before = { text: of('text/plain'), html: of('text/html') };
    const named = current() ? withNames(before, placeholders.restore) : undefined;
    if (!named) return;
    if (navigator.userActivation.isActive && (await write(named))) said(before);
    else faces().offerNames(say, () => write(named));
  }

  function showPanel(): void {
    faces().showRestorePanel(say, {
      read() {
        const reply = current() ? newestReply(site) : undefined;
        return reply && placeholders.restore(wordsOf(reply));
      },
      async copy() {
        const reply = newestReply(site);
        const named = reply && withNames({ text: wordsOf(reply), html: htmlOfElement(reply) }, placeholders.restore);
        return named !== undefined && write(named);
      },
    });
  }

  listen('click', (event) => {
    if (event.isTrusted && pathOf(event, openRoot).some((target) => target instanceof Element && startsAnew(target))) memory.forget();
  });

  return {
    hear: (ear) => listen('copied', (event: CustomEvent<string>) => void copiedByPage(event.detail), ear),
    sent(text) {
      memory.sent(text);
      if (current()) faces().showRestoreChip(say, showPanel);
    },
  };
}

/** As the person sees it, with line breaks. */
// biome-ignore lint/performance/useDomNodeTextContent: only innerText has the line breaks the person sees
const wordsOf = (reply: HTMLElement): string => reply.innerText;

/** By the site's markers, or by those that many sites share. */
function newestReply({ reply }: SiteAdapter): HTMLElement | undefined {
  for (const markers of [reply, generic.reply]) {
    const found = documentsOfPage().flatMap((page) => [...page.querySelectorAll<HTMLElement>(markers.join(','))]);
    if (found.length > 0) return found.at(-1);
  }
  return undefined;
}

/** A control that begins a new conversation, by its words; sites whose address never changes have nothing else to go by. */
function startsAnew(element: Element): boolean {
  if (!element.matches('a, button, [role="button"], [role="menuitem"]')) return false;
  return /^\W*(?:new|start|begin|clear)\b.{0,8}\b(?:chat|conversation|thread|topic)\b/i.test(
    element.getAttribute('aria-label') ?? element.textContent ?? '',
  );
}
