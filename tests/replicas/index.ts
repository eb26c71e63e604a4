import { chatgpt } from './chatgpt/index.ts';
import { claude } from './claude/index.ts';
import { duckAi } from './duck-ai/index.ts';
import { gemini } from './gemini/index.ts';
import { huggingchat } from './huggingchat/index.ts';
import { kimi } from './kimi/index.ts';
import { manus } from './manus/index.ts';
import { ms365Copilot } from './ms-365-copilot/index.ts';
import { msCopilotConsumer } from './ms-copilot-consumer/index.ts';
import { perplexity } from './perplexity/index.ts';
import { pi } from './pi/index.ts';
import { poe } from './poe/index.ts';
import { quillbot } from './quillbot/index.ts';
import type { Replica } from './replica.ts';
import { youCom } from './you-com/index.ts';

export const REPLICAS: readonly Replica[] = [
  chatgpt,
  claude,
  duckAi,
  gemini,
  huggingchat,
  kimi,
  manus,
  ms365Copilot,
  msCopilotConsumer,
  perplexity,
  pi,
  poe,
  quillbot,
  youCom,
];
