import { type Gate, outgoing } from './ask.ts';
import { fields, readAtOnce } from './body.ts';
import { natives } from './natives.ts';

/**
 * Puts the gate around the ways that lead to another page: `form.submit()`, which makes no event, and `window.open` with words in the address.
 * A form that a person or `requestSubmit()` sends makes an event, and the guard takes that one. A page that writes itself anew takes the guard's listeners
 * away: the guard is told, and listens again.
 */
export function gatePages(gate: Gate): void {
  HTMLFormElement.prototype.submit = new Proxy(HTMLFormElement.prototype.submit, {
    apply(submit, self: HTMLFormElement, args: []) {
      const request = outgoing('form', natives.formAction(self), natives.formMethod(self));
      const form = new natives.FormData(self);
      if (request?.method === 'GET') natives.eachField(form, (value, name) => request.address.searchParams.append(name, String(value)));
      if (gate.mayGo(request, () => fields(form))) natives.apply(submit, self, args);
    },
  });

  const written = Document.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of ['open', 'write', 'writeln'])
    written[name] = new Proxy(written[name] as () => unknown, {
      apply(write, self, args: unknown[]) {
        const done = natives.apply(write, self, args);
        natives.dispatch(gate.ear, new natives.CustomEvent('opened'));
        return done;
      },
    });

  window.open = new Proxy(window.open, {
    apply(open, self, args: [(string | URL)?, string?, string?]) {
      const may = args[0] ? gate.mayGo(outgoing('window', args[0], 'GET'), () => readAtOnce('')) : true;
      return may ? natives.apply(open, self, args) : null;
    },
  });
}
