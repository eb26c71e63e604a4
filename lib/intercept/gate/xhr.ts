import { type Gate, type Outgoing, outgoing } from './ask.ts';
import { readAtOnce, readingOf } from './body.ts';
import { natives } from './natives.ts';

interface Opened {
  readonly request: Outgoing | undefined;
  readonly async: boolean;
}

/** Puts the gate around XMLHttpRequest. */
export function gateXhr(gate: Gate): void {
  const opened = new WeakMap<XMLHttpRequest, Opened>();
  const { open, send, abort } = XMLHttpRequest.prototype;

  XMLHttpRequest.prototype.open = new Proxy(open, {
    apply(target, self: XMLHttpRequest, args: [string, string | URL, boolean?]) {
      opened.set(self, { request: outgoing('xhr', args[1], args[0]), async: args.length < 3 || Boolean(args[2]) });
      return natives.apply(target, self, args);
    },
  });

  // Given up while its body was being read: then it must not go after all.
  XMLHttpRequest.prototype.abort = new Proxy(abort, {
    apply(target, self: XMLHttpRequest, args: unknown[]) {
      opened.delete(self);
      return natives.apply(target, self, args);
    },
  });

  XMLHttpRequest.prototype.send = new Proxy(send, {
    apply(target, self: XMLHttpRequest, args: unknown[]) {
      const about = opened.get(self);
      const go = (may: boolean) => (may ? natives.apply(target, self, args) : fail(self, about?.async !== false));
      const read = (glance: boolean) => (about?.async === false ? readAtOnce(args[0]) : readingOf(args[0], glance));
      const may = gate.mayGo(about?.request, read);
      if (!natives.isPromise(may)) return go(may);
      void may.then((answer) => opened.get(self) === about && go(answer));
    },
  });

  /** Sends the request nowhere instead, so that the page sees the browser's own network error with all its events. */
  function fail(self: XMLHttpRequest, async: boolean): void {
    natives.apply(open, self, ['POST', 'about:invalid', async]);
    natives.apply(send, self, []);
  }
}
