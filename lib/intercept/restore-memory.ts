import { createPlaceholders, type Placeholders } from '../redact/placeholders.ts';

/** The placeholders of one tab, and whether they still belong to the conversation on the screen. */
export interface Memory {
  readonly placeholders: Placeholders;
  /** Forgets everybody if the person has gone to another conversation. `reply` is the newest one on the page. */
  check(reply: Element | undefined): void;
  /** A message went out: if the page's address changes now, it is the name of this conversation. */
  sent(text: string): void;
  /** The person begins a new conversation. */
  forget(): void;
  /** `act` is done whenever a conversation is over. */
  whenOver(act: () => void): void;
}

/** A name on the top window in the extension's own world, which no page can see: frames of the same origin find the memory of the page there. */
const KEY = 'lollipopNames2';

/** One memory for a page and its frames: some sites keep the box in a frame and show the replies outside of it. */
export function memoryOfTab(...how: Parameters<typeof createPlaceholders>): Memory {
  try {
    const top = window.top as unknown as Record<string, Memory | undefined>;
    top[KEY] ??= createMemory(...how);
    return top[KEY];
  } catch {
    return createMemory(...how); // the page around this frame is of another origin
  }
}

function createMemory(...how: Parameters<typeof createPlaceholders>): Memory {
  const placeholders = createPlaceholders(...how);
  const whenOver: (() => void)[] = [];
  let home: string | undefined;
  let isNamed = false;
  let hasSent = false;
  let witness: WeakRef<Element> | undefined;

  function settle(here: string): void {
    home = here;
    isNamed = NAMED.test(here);
  }

  function forget(): void {
    placeholders.forget();
    for (const act of whenOver) act();
    home = undefined;
    witness = undefined;
    hasSent = false;
  }

  return {
    placeholders,
    check(reply) {
      const here = location.pathname;
      const goesOn = here === home || (hasSent && !isNamed) || witness?.deref()?.isConnected;
      if (home !== undefined && !goesOn) forget();
      if (here !== home) settle(here);
      if (reply) witness = new WeakRef(reply);
    },
    sent(text) {
      placeholders.sent(text);
      hasSent = true;
    },
    forget,
    whenOver: (act) => void whenOver.push(act),
  };
}

/** An address with something like a number in it is that of one conversation; "/" and "/new" get theirs when the first message was sent. */
const NAMED = /\/(?=[^/]*\d)[^/]{8,}/;
