/**
 * Follow-the-regularised-leader with per-weight learning rates: one pass of online logistic learning that leaves weights of rare or
 * useless features at exactly zero. McMahan et al., "Ad Click Prediction: a View from the Trenches", KDD 2013, algorithm 1.
 */
export interface FtrlOptions {
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
}

export class Ftrl {
  readonly weights: Float32Array;
  private readonly z: Float32Array;
  private readonly n: Float32Array;
  private readonly options: FtrlOptions;

  constructor(size: number, options: FtrlOptions) {
    this.weights = new Float32Array(size);
    this.z = new Float32Array(size);
    this.n = new Float32Array(size);
    this.options = options;
  }

  /** `gradient`: derivative of the loss by this weight for one example. */
  update(slot: number, gradient: number): void {
    const { rate, l1, l2 } = this.options;
    const n = this.n[slot] ?? 0;
    const next = n + gradient * gradient;
    const sigma = (Math.sqrt(next) - Math.sqrt(n)) / rate;
    const z = (this.z[slot] ?? 0) + gradient - sigma * (this.weights[slot] ?? 0);
    this.n[slot] = next;
    this.z[slot] = z;
    this.weights[slot] = Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / ((1 + Math.sqrt(next)) / rate + l2);
  }
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
