/** Sends the text and gives the pieces of the answer as they come. Rejects when the message was not taken. */
export type Send = (text: string, piece: (text: string) => void) => Promise<void>;

const PATH = '/backend-api/f/conversation';
const TAKEN = 'The practice server has taken this message.';

/** The body of ChatGPT's conversation call, as far as anyone has to know it. */
function bodyOf(text: string): string {
  const message = {
    id: crypto.randomUUID(),
    author: { role: 'user' },
    create_time: Date.now() / 1000,
    content: { content_type: 'text', parts: [text] },
  };
  return JSON.stringify({
    action: 'next',
    messages: [message],
    parent_message_id: crypto.randomUUID(),
    model: 'practice',
    timezone: 'Europe/London',
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };
const HEADERS = { ...JSON_TYPE, accept: 'text/event-stream' };

export const byFetch: Send = async (text, piece) => {
  await readAnswer(await fetch(PATH, { method: 'POST', headers: HEADERS, body: bodyOf(text) }), piece);
};

export const byRequest: Send = async (text, piece) => {
  await readAnswer(await fetch(new Request(PATH, { method: 'POST', headers: HEADERS, body: bodyOf(text) })), piece);
};

export const byXhr: Send = (text, piece) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', PATH);
    request.setRequestHeader('content-type', 'application/json');
    request.addEventListener('error', () => reject(new Error('the request failed')));
    request.addEventListener('abort', () => reject(new Error('the request was stopped')));
    request.addEventListener('load', () => {
      piece(TAKEN);
      resolve();
    });
    request.send(bodyOf(text));
  });

/** How long the page waits for the server to take a WebSocket message before it tells the person. */
const PATIENCE = 1500;

export const bySocket: Send = (text, piece) =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`wss://${location.host}${PATH}`);
    socket.addEventListener('error', () => reject(new Error('the connection failed')));
    socket.addEventListener('message', () => {
      piece(TAKEN);
      socket.close();
      resolve();
    });
    socket.addEventListener('open', () => {
      setTimeout(() => reject(new Error('nobody answered')), PATIENCE);
      socket.send(bodyOf(text));
    });
  });

export const byBeacon: Send = async (text, piece) => {
  if (!navigator.sendBeacon(PATH, bodyOf(text))) throw new Error('the beacon was refused');
  piece(TAKEN);
};

/** Reads server-sent events and passes on what each appends to the answer. */
async function readAnswer(response: Response, piece: (text: string) => void): Promise<void> {
  if (!response.ok || response.body === null) throw new Error('the answer was a refusal');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    waiting += part.value;
    const events = waiting.split('\n\n');
    waiting = events.pop() ?? '';
    for (const event of events) {
      const added = appended(event);
      if (added !== '') piece(added);
    }
  }
}

function appended(event: string): string {
  const data = /^data: (\{.*)$/m.exec(event)?.[1];
  const delta: { o?: string; v?: unknown } = data === undefined ? {} : JSON.parse(data);
  return delta.o === 'append' && typeof delta.v === 'string' ? delta.v : '';
}
