/** Reads server-sent events to their end and gives what each says. */
export async function readEvents(response: Response, piece: (text: string) => void): Promise<void> {
  if (!response.ok || response.body === null) throw new Error('the answer was a refusal');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    waiting += part.value;
    const blocks = waiting.split('\n\n');
    waiting = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = block.replace(/^data: /, '');
      if (data !== '[DONE]') piece(String(JSON.parse(data).text));
    }
  }
}

/** A socket that is opened with the page, long before the person writes, and opened again when it has gone. */
export function openSocket(address: string): (frame: string) => Promise<string> {
  let socket = new WebSocket(address);
  return async (frame) => {
    if (socket.readyState > WebSocket.OPEN) socket = new WebSocket(address);
    const current = socket;
    if (current.readyState === WebSocket.CONNECTING)
      await new Promise((resolve) => current.addEventListener('open', resolve, { once: true }));
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('nobody answered')), PATIENCE);
      current.addEventListener(
        'message',
        ({ data }) => {
          clearTimeout(late);
          resolve(String(data));
        },
        { once: true },
      );
      current.send(frame);
    });
  };
}

/** Milliseconds until the page tells the person that nobody took the message. */
const PATIENCE = 1500;
