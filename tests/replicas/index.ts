import { chatgpt } from './chatgpt/index.ts';
import type { Replica } from './replica.ts';

export const REPLICAS: readonly Replica[] = [chatgpt];
