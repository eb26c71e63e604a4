import { type Gate, outgoing } from './ask.ts';
import { readAtOnce, readingOf } from './body.ts';
import { natives } from './natives.ts';

/**
 * Puts the gate around `navigator.sendBeacon`, which answers at once: what cannot be read at once stays, if it goes to a known address. Elsewhere it goes as
 * soon as it has been read.
 */
export function gateBeacon(gate: Gate): void {
  Navigator.prototype.sendBeacon = new Proxy(Navigator.prototype.sendBeacon, {
    apply(sendBeacon, self, args: [string | URL, BodyInit?]) {
      const may = gate.mayGo(outgoing('beacon', args[0], 'POST'), (glance: boolean) => (glance ? readingOf : readAtOnce)(args[1], glance));
      if (!natives.isPromise(may)) return may ? natives.apply(sendBeacon, self, args) : false;
      natives.after(may, (goes) => goes && natives.apply(sendBeacon, self, args));
      return true;
    },
  });
}
