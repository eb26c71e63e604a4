import type { Gate, Outgoing } from './ask.ts';
import { textOf } from './body.ts';
import { natives } from './natives.ts';

/** Puts the gate around `navigator.sendBeacon`, which answers at once: what cannot be read at once stays, if it goes to a known endpoint. */
export function gateBeacon(gate: Gate): void {
  Navigator.prototype.sendBeacon = new Proxy(Navigator.prototype.sendBeacon, {
    apply(sendBeacon, self, args: [string | URL, BodyInit?]) {
      const request = outgoing(args[0]);
      const interest = request ? gate.interestIn(request) : 'none';
      if (!request || interest === 'none') return natives.apply(sendBeacon, self, args);
      const text = textOf(args[1]);
      const mayGo = typeof text === 'string' ? gate.mayGo(interest, request, text) : interest === 'glance';
      return mayGo ? natives.apply(sendBeacon, self, args) : false;
    },
  });
}

function outgoing(address: string | URL): Outgoing | undefined {
  try {
    return { route: 'beacon', address: new natives.URL(String(address), document.baseURI), method: 'POST' };
  } catch {
    return undefined;
  }
}
