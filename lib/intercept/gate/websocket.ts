import type { Gate, Outgoing } from './ask.ts';
import { textOf } from './body.ts';
import { natives } from './natives.ts';

/**
 * Puts the gate around `WebSocket.send`. A stopped frame is dropped and the socket stays open. A blob has to be read first, so later frames
 * of that socket queue behind it: order is part of the protocol.
 */
export function gateWebSocket(gate: Gate): void {
  const queues = new WeakMap<WebSocket, Promise<void>>();

  WebSocket.prototype.send = new Proxy(WebSocket.prototype.send, {
    apply(send, self: WebSocket, args: unknown[]) {
      const go = () => natives.apply(send, self, args);
      const request = frameOf(self);
      const interest = gate.interestIn(request);
      const queue = queues.get(self);
      if (interest === 'none' && !queue) return go();
      const decide = (text: string | undefined) => {
        if (gate.mayGo(interest, request, text)) go();
      };
      const text = interest === 'none' ? '' : textOf(args[0]);
      if (!(text instanceof Promise) && !queue) return decide(text);
      const next = (queue ?? Promise.resolve()).then(async () => {
        decide(await text);
        if (queues.get(self) === next) queues.delete(self);
      });
      queues.set(self, next);
    },
  });
}

/** Addresses of sockets can hold access tokens; they go to the guard over the channel and nowhere else. */
function frameOf(socket: WebSocket): Outgoing {
  return { route: 'websocket', address: new natives.URL(natives.socketUrl(socket)), method: 'POST' };
}
