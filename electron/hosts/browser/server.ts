import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RPCHandler } from '@orpc/server/node';
import { z } from 'zod';
import type { Router } from '#electron/services/router.ts';
import { SECURITY_HEADERS } from '../content-security.ts';
import type { StaticFile } from '../static-files.ts';
import { guards, type RequestHead } from './guards.ts';
import { Session } from './session.ts';

interface ServerOptions {
  /** 0 takes any free one. */
  readonly port: number;
  readonly router: Router;
  readonly files: ReadonlyMap<string, StaticFile>;
  /** Told when a page came with a code that is no longer good, so that a new address can be shown. */
  readonly onSpentCode: () => void;
  /** Told of every call that passed the guards. */
  readonly onCall: () => void;
  readonly now?: () => number;
}
export interface LoopbackServer {
  readonly port: number;
  /** The address with a fresh one-time code in its fragment, which no server ever sees. */
  mintAddress(): string;
  close(): Promise<void>;
}

const signInBody = z.strictObject({ code: z.string().max(200) });
const SIGN_IN_BYTES = 1000;

/** Serves the screen and the contract on 127.0.0.1, to one page that was handed the code. */
export async function startServer(options: ServerOptions): Promise<LoopbackServer> {
  const { router, files, onSpentCode, onCall, now = Date.now } = options;
  const session = new Session(now);
  const handler = new RPCHandler(router);
  const server = createServer({ maxHeaderSize: 8192 });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.maxConnections = 32;
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const cookieName = `genu-session-${port}`;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-store');
    const head = headOf(request);
    for (const guard of guards) {
      const refusal = guard(head, { port });
      if (refusal !== undefined) return refuse(response, refusal);
    }
    if (head.method === 'GET' || head.method === 'HEAD')
      return sendFile(response, head, files.get(head.path));
    if (head.path === '/session') return signIn(request, response);
    if (!session.admits(cookieOf(request, cookieName), header(request, 'x-genu-token'))) {
      return refuse(response, 401);
    }
    onCall();
    const { matched } = await handler.handle(request, response, { prefix: '/rpc', context: {} });
    if (!matched) refuse(response, 404);
  };

  const signIn = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = signInBody.safeParse(await readJson(request));
    if (!body.success) return refuse(response, 400);
    const result = session.signIn(body.data.code);
    if (result.kind === 'spent') onSpentCode();
    if (result.kind !== 'signed-in') return refuse(response, result.kind === 'spent' ? 410 : 401);
    const { cookie, token } = result.credentials;
    response.setHeader('Set-Cookie', `${cookieName}=${cookie}; HttpOnly; SameSite=Strict; Path=/`);
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ token }));
  };

  server.on('request', (request, response) => {
    answer(request, response).catch(() => refuse(response, 500));
  });
  return {
    port,
    mintAddress: () => `http://127.0.0.1:${port}/#code=${session.mintCode()}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
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

const headOf = ({ method = '', url = '', headersDistinct }: IncomingMessage): RequestHead => ({
  method,
  path: url.split(/[?#]/)[0] ?? '',
  headers: headersDistinct,
});

const header = (request: IncomingMessage, name: string): string | undefined =>
  request.headersDistinct[name]?.[0];

function cookieOf(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > SIGN_IN_BYTES) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

function sendFile(response: ServerResponse, { method }: RequestHead, file: StaticFile | undefined): void {
  if (file === undefined) return refuse(response, 404);
  response.setHeader('Content-Type', file.type);
  response.setHeader('Content-Length', file.body.length);
  if (file.isHashed) response.setHeader('Cache-Control', 'private, max-age=31536000, immutable');
  response.end(method === 'HEAD' ? undefined : file.body);
}

/** A bare status: no reason that could teach an attacker, no path, no stack. */
function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { Connection: 'close' });
  response.end();
}
