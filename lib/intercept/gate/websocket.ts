import { type Gate, type Outgoing, outgoing } from './ask.ts';
import { readingOf } from './body.ts';
import { natives } from './natives.ts';

/**
 * Puts the gate around `WebSocket.send`. A stopped frame is dropped and the socket stays open. A blob has to be read first, so later frames
 * of that socket queue behind it, and so does its closing: order is part of the protocol. One whose address says what is held finds nobody.
 */
export function gateWebSocket(gate: Gate): void {
  const queues = new WeakMap<WebSocket, Promise<unknown>>();

  WebSocket.prototype.send = new Proxy(WebSocket.prototype.send, {
    apply(send, self: WebSocket, args: unknown[]) {
      const may = gate.mayGo(frameOf(self), () => readingOf(args[0]));
      const queue = queues.get(self);
      if (!queue && !natives.isPromise(may)) return may ? natives.apply(send, self, args) : undefined;
      const frame = kept(args[0]);
      const done = (async () => {
        await queue;
        if (await may) natives.apply(send, self, [frame]);
      })();
      queues.set(self, done);
      void done.then(() => queues.get(self) === done && queues.delete(self));
    },
  });

  window.WebSocket = new Proxy(window.WebSocket, {
    construct(Socket, [address, ...rest]: [string | URL], target) {
      const goes = gate.mayGo(outgoing('element', address, 'GET'), () => ['text', '']);
      return natives.construct(Socket, [goes ? address : 'wss://nowhere.invalid', ...rest], target);
    },
  });

  WebSocket.prototype.close = new Proxy(WebSocket.prototype.close, {
    apply(close, self: WebSocket, args: unknown[]) {
      const now = () => natives.apply(close, self, args);
      const queue = queues.get(self);
      return queue ? void queue.then(now) : now();
    },
  });
}

/** A page may write into its buffer again as soon as `send` has returned. */
function kept(frame: unknown): unknown {
  if (natives.isView(frame)) {
    const { buffer, byteOffset, byteLength } = frame;
    return new natives.Uint8Array(new natives.Uint8Array(buffer, byteOffset, byteLength));
  }
  return natives.kindOf(frame) === 'ArrayBuffer' ? new natives.Uint8Array(new natives.Uint8Array(frame as ArrayBuffer)) : frame;
}

/** Addresses of sockets can hold access tokens; they go to the guard over the channel and nowhere else. */
function frameOf(socket: WebSocket): Outgoing {
  return { route: 'websocket', address: new natives.URL(natives.socketUrl(socket)), method: 'POST' };
}
