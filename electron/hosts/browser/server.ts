import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAnswer, refuse, type Answering } from './answer.ts';
import { Session } from './session.ts';

interface ServerOptions extends Answering {
  /** 0 takes any free one. */
  readonly port: number;
  readonly now?: () => number;
}
export interface LoopbackServer {
  readonly port: number;
  /** The address with a fresh one-time code in its fragment, which no server ever sees. */
  mintAddress(): string;
  /** Takes nothing new, lets what is under way end, and gives the port back. */
  close(): Promise<void>;
}

/** What is under way when the server is told to stop may end by itself for so long. */
const GRACE_MS = 2000;

/** Serves the screen and the contract on 127.0.0.1, to one page that was handed the code. */
export async function startServer(options: ServerOptions): Promise<LoopbackServer> {
  const session = new Session(options.now ?? Date.now);
  // Looked at every second: at the usual half a minute a limit of ten seconds would be one of forty.
  const server = createServer({ maxHeaderSize: 8192, connectionsCheckingInterval: 1000 });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.maxConnections = 32;
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const answer = createAnswer(options, session, port);
  server.on('request', (request, response) => {
    answer(request, response).catch(() => refuse(response, 500));
  });
  return {
    port,
    mintAddress: () => `http://127.0.0.1:${port}/#code=${session.mintCode()}`,
    close: () => close(server),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Connections without a request are closed at once, the others when they are done or their time is up. */
function close(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
  });
}
