import { type Gate, outgoing } from './ask.ts';
import { fields, readAtOnce } from './body.ts';
import { natives } from './natives.ts';

/**
 * Puts the gate around the ways that lead to another page: `form.submit()`, which makes no event, and `window.open` with words in the address.
 * A form that a person or `requestSubmit()` sends makes an event, and the guard takes that one.
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

  window.open = new Proxy(window.open, {
    apply(open, self, args: [(string | URL)?, string?, string?]) {
      const may = args[0] ? gate.mayGo(outgoing('window', args[0], 'GET'), () => readAtOnce('')) : true;
      return may ? natives.apply(open, self, args) : null;
    },
  });
}
