import { type Gate, outgoing } from './ask.ts';
import { natives } from './natives.ts';

/** Puts the gate around `EventSource`, whose words can only be in its address. A stopped one is opened to nowhere and fails as a lost connection. */
export function gateEventSource(gate: Gate): void {
  window.EventSource = new Proxy(window.EventSource, {
    construct(Source, [address, init]: [string | URL, EventSourceInit?], target) {
      const may = gate.mayGo(outgoing('events', address, 'GET'), () => ['text', '']);
      return natives.construct(Source, [may ? address : 'about:invalid', init], target);
    },
  });
}
