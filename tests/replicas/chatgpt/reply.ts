import type { ServerResponse } from 'node:http';

/** Milliseconds between two words of the answer: quick enough for tests, slow enough that a person sees it being written. */
const PACE = 12;

/**
 * Streams an answer as ChatGPT does: server-sent events, first the message, then pieces to append to its first part, then `[DONE]`.
 * The practice answer says back what arrived, which is the thing a person trying Lollipop wants to know.
 */
export function sendReply(response: ServerResponse, prompt: string): void {
  const words = answerTo(prompt).split(/(?<= )/);
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  const event = (value: unknown): boolean => response.write(`event: delta\ndata: ${JSON.stringify(value)}\n\n`);
  event({ p: '', o: 'add', v: { message: { author: { role: 'assistant' }, content: { content_type: 'text', parts: [''] } } } });
  const timer = setInterval(() => {
    const word = words.shift();
    if (word !== undefined) {
      event({ p: '/message/content/parts/0', o: 'append', v: word });
      return;
    }
    clearInterval(timer);
    response.end('data: [DONE]\n\n');
  }, PACE);
  response.on('close', () => clearInterval(timer));
}

function answerTo(prompt: string): string {
  const arrived = prompt.length > 600 ? `${prompt.slice(0, 600)}…` : prompt;
  return `This is a practice answer from this computer. What arrived here was:\n\n“${arrived}”\n\nA real AI service would now have these words.`;
}
