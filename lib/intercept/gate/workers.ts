import { type Gate, outgoing } from './ask.ts';
import { readAtOnce } from './body.ts';
import { natives } from './natives.ts';

interface Posts {
  postMessage(...args: unknown[]): void;
}

/** JSON knows neither bytes nor maps. */
function legible(part: unknown): unknown {
  if (natives.isView(part) || natives.kindOf(part) === 'ArrayBuffer') return readAtOnce(part)[1];
  return natives.kindOf(part) === 'Map' ? [...(part as Map<unknown, unknown>)] : part;
}

/**
 * Puts the gate around what the page hands to a worker, a port or another window of its own, which may send it where nobody can see. Nothing is known of
 * such messages, so they are only searched for words that are held; schedulers post `null` many times a second, and that says nothing.
 */
export function gateWorkers(gate: Gate): void {
  for (const kind of [Worker, ServiceWorker, MessagePort, BroadcastChannel] as unknown as { prototype: Posts }[])
    kind.prototype.postMessage = new Proxy(kind.prototype.postMessage, {
      apply(post, self: Posts, args: unknown[]) {
        const [message] = args;
        const says = message !== null && (typeof message === 'object' || typeof message === 'string');
        const read = () => readAtOnce(natives.isPlain(message) ? natives.json(message, (_, part) => legible(part)) : message);
        if (!says || gate.mayGo(outgoing('worker', '/', 'POST'), read)) natives.apply(post, self, args);
      },
    });
}
