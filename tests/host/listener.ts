import { createServer as createPlainServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';

const TLS_HANDSHAKE = 22;

export interface Listener {
  port: number;
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Hands each connection to one of the two servers by its first byte. */
function splitter(plain: Server, tls: Server, open: Set<Socket>): Server {
  return createTcpServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? tls : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
}

/** Listens on one loopback port for both plain HTTP and TLS; 0 takes a free port. */
export async function listenForBoth(port: number, onRequest: RequestListener): Promise<Listener> {
  const plain = createPlainServer(onRequest);
  const tls = createTlsServer(await makeCertificate(), onRequest);
  const open = new Set<Socket>();
  const front = splitter(plain, tls, open);
  const actual = await listen(front, port);
  const close = () =>
    new Promise<void>((resolve) => {
      front.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  return { port: actual, close };
}
