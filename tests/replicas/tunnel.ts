import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Tunnel {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * A proxy on 127.0.0.1 that leads the practice sites' host names to the practice server and refuses every other host: Firefox has no switch like
 * Chromium's host resolver rules.
 */
export async function openTunnel(hosts: readonly string[], target: number): Promise<Tunnel> {
  const server = createServer((_request, response) => response.writeHead(403).end());
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('connect', (request, socket) => {
    const [host = ''] = (request.url ?? '').split(':');
    socket.on('error', () => socket.destroy());
    if (!hosts.includes(host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const onward = connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy(); // the server no longer counts a tunnelled one as its own
        server.close(() => resolve());
      }),
  };
}
