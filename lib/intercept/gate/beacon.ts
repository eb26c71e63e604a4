import { type Gate, outgoing } from './ask.ts';
import { readAtOnce } from './body.ts';
import { natives } from './natives.ts';

/** Puts the gate around `navigator.sendBeacon`, which answers at once: what cannot be read at once stays, if it goes to a known address. */
export function gateBeacon(gate: Gate): void {
  Navigator.prototype.sendBeacon = new Proxy(Navigator.prototype.sendBeacon, {
    apply(sendBeacon, self, args: [string | URL, BodyInit?]) {
      const may = gate.mayGo(outgoing('beacon', args[0], 'POST'), () => readAtOnce(args[1]));
      return may ? natives.apply(sendBeacon, self, args) : false;
    },
  });
}
