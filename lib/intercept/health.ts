/**
 * Whether what we know of a site still holds, from one thing alone: do guard and gate see the same sends? A page without a composer, or a person
 * who only reads, says nothing about that and is left alone.
 */
export interface Health {
  readonly state: 'idle' | 'well' | 'degraded';
  /** Contradictions in a row. */
  readonly contradictions: number;
}

export const UNTRIED: Health = { state: 'idle', contradictions: 0 };

/** Once may be a stray click or a command that the page answers by itself; twice running is a site that has changed. */
const TWICE = 2;

/** A moment in which a text that the person had typed was gone from its box, or was seen on its way, and who noticed. */
export interface Departure {
  /** The guard saw Enter, a send button or a form. */
  readonly guard: boolean;
  /** The gate let such a text go at a known address, or stopped it there. */
  readonly gate: boolean;
  /** The text stands elsewhere on the page now: it was sent, and not thrown away. */
  readonly shown: boolean;
}

/** Agreement makes well, and clears what was before. Neither saw it and yet it was sent: nobody judged it, and that is enough at once. */
export function after(health: Health, { guard, gate, shown }: Departure): Health {
  if (guard && gate) return { state: 'well', contradictions: 0 };
  if (!guard && !gate) return shown ? { state: 'degraded', contradictions: TWICE } : health;
  const contradictions = Math.min(health.contradictions + 1, TWICE);
  return { state: contradictions === TWICE ? 'degraded' : health.state, contradictions };
}
