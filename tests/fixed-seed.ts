import fc from 'fast-check';

/** The values that properties are tried on are the same in every run, so that a red run is red again. `SEED=7 npm test -- contract` looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20260914) });

export { fc };
