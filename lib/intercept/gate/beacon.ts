import { type Gate, outgoing } from './ask.ts';
import { textOf } from './body.ts';
import { natives } from './natives.ts';

/** Puts the gate around `navigator.sendBeacon`, which answers at once: what cannot be read at once stays, if it goes to a known endpoint. */
export function gateBeacon(gate: Gate): void {
  Navigator.prototype.sendBeacon = new Proxy(Navigator.prototype.sendBeacon, {
    apply(sendBeacon, self, args: [string | URL, BodyInit?]) {
      const request = outgoing('beacon', args[0], 'POST');
      const interest = request ? gate.interestIn(request) : 'none';
      if (!request || interest === 'none') return natives.apply(sendBeacon, self, args);
      const text = textOf(args[1]);
      const body = text instanceof Promise ? undefined : text;
      return gate.mayGo(interest, request, body) ? natives.apply(sendBeacon, self, args) : false;
    },
  });
}
