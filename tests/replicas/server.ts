import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { bundlePage, type PageFiles } from './bundle.ts';
import { makeCertificate } from './certificate.ts';
import { REPLICAS } from './index.ts';
import { type ReceivedRequest, Recorder, RequestRecord } from './recorder.ts';
import type { Replica } from './replica.ts';

export interface PracticeServer {
  readonly recorder: Recorder;
  readonly port: number;
  /** Switches that make Chromium find the practice sites here and trust this server's certificate, and nothing more. */
  readonly chromiumArguments: readonly string[];
  close(): Promise<void>;
}

interface Site {
  readonly replica: Replica;
  /** Bundled when it is first asked for, and once in this process: no test needs all of them. */
  readonly files: () => Promise<PageFiles>;
}

const bundles = new Map<string, Promise<PageFiles>>();

const bundled = (replica: Replica) => (): Promise<PageFiles> => {
  const known = bundles.get(replica.id) ?? bundlePage(replica);
  bundles.set(replica.id, known);
  return known;
};

/**
 * Serves every practice site by its real host name over TLS on 127.0.0.1, on a free port unless one is given, and records all they are sent.
 */
export async function startPracticeServer(port = 0, replicas: readonly Replica[] = REPLICAS): Promise<PracticeServer> {
  const hosts = replicas.flatMap((replica) => replica.hosts);
  const certificate = await makeCertificate(hosts);
  const sites = new Map<string, Site>();
  for (const replica of replicas) for (const host of replica.hosts) sites.set(host, { replica, files: bundled(replica) });
  const recorder = new Recorder();
  const server = createServer({ key: certificate.key, cert: certificate.cert });
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('request', (request, response) => receive(request, response, sites, recorder));
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => receiveUpgrade(request, socket, head, { sockets, sites, recorder }));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const used = (server.address() as AddressInfo).port;
  const rules = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${used}`).join(',');
  return {
    recorder,
    port: used,
    chromiumArguments: [`--host-resolver-rules=${rules}`, `--ignore-certificate-errors-spki-list=${certificate.publicKeyHash}`],
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function recordOf(request: IncomingMessage): RequestRecord {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  return new RequestRecord(request.method ?? '', host, request.url ?? '/', request.headers);
}

function receive(request: IncomingMessage, response: ServerResponse, sites: ReadonlyMap<string, Site>, recorder: Recorder): void {
  const record = recordOf(request);
  recorder.add(record);
  request.on('data', (part: Buffer) => {
    record.body = Buffer.concat([record.body, part]);
  });
  request.on('end', async () => {
    const site = sites.get(record.host);
    const answered = site && ((await servePage(site, record, response)) || site.replica.respond(record, response));
    if (!answered) response.writeHead(404).end();
  });
}

/** A policy like a real tool's: nothing inline, nothing from elsewhere. Our dialog has to work on such pages. */
function contentSecurityPolicy({ hosts, inlineStyles }: Replica): string {
  const elsewhere = hosts.slice(1).flatMap((host) => [`https://${host}`, `wss://${host}`]);
  return [
    "default-src 'self'; script-src 'self'; img-src 'self' data: blob:; frame-ancestors 'none'",
    `style-src 'self'${inlineStyles ? " 'unsafe-inline'" : ''}`,
    ["connect-src 'self'", ...elsewhere].join(' '),
  ].join('; ');
}

async function servePage({ files, replica }: Site, { method, path, host }: ReceivedRequest, response: ServerResponse): Promise<boolean> {
  const [name = ''] = path.split('?');
  if (method !== 'GET' || host !== replica.hosts[0] || !(name === (replica.path ?? '/') || name.startsWith('/assets/'))) return false;
  const file = (await files()).get(name);
  if (file === undefined) return false;
  const policy = contentSecurityPolicy(replica);
  response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store', 'content-security-policy': policy });
  response.end(file.content);
  return true;
}

interface Upgrading {
  readonly sockets: WebSocketServer;
  readonly sites: ReadonlyMap<string, Site>;
  readonly recorder: Recorder;
}

function receiveUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer, { sockets, sites, recorder }: Upgrading): void {
  const record = recordOf(request);
  recorder.add(record);
  sockets.handleUpgrade(request, socket, head, (webSocket: WebSocket) => {
    webSocket.on('message', (data) => {
      const body = Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer);
      const text = body.toString('utf8');
      recorder.add({ kind: 'message', at: Date.now(), host: record.host, path: record.path, body, text });
      sites.get(record.host)?.replica.respondToMessage?.(webSocket, text);
    });
  });
}
