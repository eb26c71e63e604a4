import { type Gate, type Outgoing, outgoing } from './ask.ts';
import { textOf } from './body.ts';
import { natives } from './natives.ts';

interface Opened {
  readonly request: Outgoing;
  readonly async: boolean;
}

/** Puts the gate around XMLHttpRequest. */
export function gateXhr(gate: Gate): void {
  const opened = new WeakMap<XMLHttpRequest, Opened>();
  const { open, send } = XMLHttpRequest.prototype;

  XMLHttpRequest.prototype.open = new Proxy(open, {
    apply(target, self: XMLHttpRequest, args: [string, string | URL, boolean?]) {
      const request = outgoing('xhr', args[1], String(args[0]));
      if (request) opened.set(self, { request, async: args[2] !== false });
      else opened.delete(self);
      return natives.apply(target, self, args);
    },
  });

  XMLHttpRequest.prototype.send = new Proxy(send, {
    apply(target, self: XMLHttpRequest, args: unknown[]) {
      const go = () => natives.apply(target, self, args);
      const about = opened.get(self);
      const interest = about ? gate.interestIn(about.request) : 'none';
      if (!about || interest === 'none') return go();
      const decide = (text: string | undefined) => {
        return gate.mayGo(interest, about.request, text) ? go() : fail(self, about.async);
      };
      const text = textOf(args[0]);
      if (!(text instanceof Promise)) return decide(text);
      if (!about.async) return decide(undefined);
      text.then(decide);
    },
  });

  /** Sends the request nowhere instead, so that the page sees the browser's own network error with all its events. */
  function fail(self: XMLHttpRequest, async: boolean): void {
    natives.apply(open, self, ['POST', 'about:invalid', async]);
    natives.apply(send, self, []);
  }
}
