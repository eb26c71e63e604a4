export const startThread = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'second-look' });
