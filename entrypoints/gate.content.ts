import { defineContentScript } from 'wxt/utils/define-content-script';
import { openGate } from '../lib/intercept/gate/ask.ts';
import { gateBeacon } from '../lib/intercept/gate/beacon.ts';
import { gateClipboard } from '../lib/intercept/gate/clipboard.ts';
import { gateElements } from '../lib/intercept/gate/elements.ts';
import { gateEventSource } from '../lib/intercept/gate/events.ts';
import { gateFetch, gateFetchLater } from '../lib/intercept/gate/fetch.ts';
import { gatePages } from '../lib/intercept/gate/pages.ts';
import { gatePickers } from '../lib/intercept/gate/pickers.ts';
import { gateWebSocket } from '../lib/intercept/gate/websocket.ts';
import { gateWorkers } from '../lib/intercept/gate/workers.ts';
import { gateXhr } from '../lib/intercept/gate/xhr.ts';
import { guardedPages } from '../lib/sites/pages.ts';

/** The gate: around the page's own ways to the network, in the page's own world. It can only stop, and tell what the page copied. */
export default defineContentScript({
  ...guardedPages,
  world: 'MAIN',
  main() {
    const gate = openGate();
    if (!gate) return;
    gateFetch(gate);
    gateFetchLater(gate);
    gateXhr(gate);
    gateWebSocket(gate);
    gateBeacon(gate);
    gateEventSource(gate);
    gateElements(gate);
    gateWorkers(gate);
    gatePages(gate);
    gatePickers(gate);
    gateClipboard(gate);
  },
});
