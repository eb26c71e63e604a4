import { onRequest } from '../../lib/messages/receive.ts';
import { answerWith } from './answer.ts';
import { createReader } from './reader.ts';
import { startThread } from './thread.ts';

/**
 * Where the model lives in Chrome and Edge: a service worker may not start threads and is ended after half a minute, an offscreen document is not
 * (https://developer.chrome.com/docs/extensions/reference/api/offscreen). It closes itself when the model is unloaded.
 */
const reader = createReader({ startThread, ended: () => setTimeout(() => window.close(), 1000) }); // after what was asked is answered

onRequest('second_look_read', (request) => answerWith(reader, request));
onRequest('second_look_peek', () => Promise.resolve({ state: reader.state() }));
