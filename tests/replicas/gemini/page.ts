import { quill } from '../parts/editors/quill.ts';
import { post } from '../parts/files.ts';
import { startPage } from '../parts/page.ts';

const SEND = '/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate?bl=boq&rt=c';

function request(path: string, fReq: unknown): Promise<string> {
  const body = `f.req=${encodeURIComponent(JSON.stringify(fReq))}&at=${encodeURIComponent('practice:1780000000000')}&`;
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', path);
    call.setRequestHeader('content-type', 'application/x-www-form-urlencoded;charset=UTF-8');
    call.addEventListener('load', () => resolve(call.responseText));
    call.addEventListener('error', () => reject(new Error('the request failed')));
    call.send(body);
  });
}

startPage({
  reply: { attributes: { class: 'model-response-text' }, copy: 'write' },
  mount: quill('rich-textarea'),
  async send(text, piece) {
    const answer = await request(SEND, [null, JSON.stringify([[text, 0, null, null, null, null, 0], ['en-GB'], ['', '', '']])]);
    piece(JSON.parse(answer.split('\n')[0]?.slice('data: '.length) ?? '{}').text);
  },
  draft: (text) =>
    request('/_/BardChatUi/data/batchexecute?rpcids=drafts', [[['drafts', JSON.stringify([null, [text]]), null, 'generic']]]),
  telemetry: '/_/log',
  upload: (file) => post('https://content-push.googleapis.com/upload/', file),
  button: { class: 'send-button', 'aria-label': 'Send message' },
});
