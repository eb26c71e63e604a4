import { packPart } from '../channel.ts';
import type { Gate } from './ask.ts';
import { natives } from './natives.ts';

/**
 * Tells the guard what the page has put on the clipboard, as its copy buttons do: words of a reply, with placeholders and never with names. Nothing is
 * changed here, and nothing comes back; the guard writes the names from its own world. And what the page has taken from it by a button of its own, of which
 * no `paste` event tells.
 */
export function gateClipboard({ ear }: Gate): void {
  if (!('Clipboard' in window)) return; // a page without TLS
  const { prototype } = Clipboard;
  const tell = (detail: string, what = 'copied') => natives.dispatch(ear, new natives.CustomEvent(what, { detail }));

  prototype.readText = new Proxy(prototype.readText, {
    apply(readText, self, args: []) {
      const done: Promise<string> = natives.apply(readText, self, args);
      natives.after(done, (text) => tell(text, 'taken'));
      return done;
    },
  });

  prototype.writeText = new Proxy(prototype.writeText, {
    apply(writeText, self, args: [string]) {
      const done: Promise<void> = natives.apply(writeText, self, args);
      natives.after(done, () => typeof args[0] === 'string' && tell(packPart('text/plain', args[0])));
      return done;
    },
  });

  prototype.write = new Proxy(prototype.write, {
    apply(write, self, args: [ClipboardItem[]]) {
      const done: Promise<void> = natives.apply(write, self, args);
      natives.after(done, async () => {
        const [item] = [...args[0]];
        const parts = ['text/plain', 'text/html'].filter((type) => item?.types.includes(type));
        const texts = await natives.Promise.all(
          parts.map(async (type) => packPart(type, await natives.blobText(await natives.itemOf(item as ClipboardItem, type)))),
        );
        tell(texts.join(''));
      });
      return done;
    },
  });
}
