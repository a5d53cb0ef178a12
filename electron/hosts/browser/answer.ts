import type { IncomingMessage, ServerResponse } from 'node:http';
import { RPCHandler } from '@orpc/server/node';
import { z } from 'zod';
import type { Router } from '#electron/services/router.ts';
import { SECURITY_HEADERS } from '../content-security.ts';
import type { StaticFile } from '../static-files.ts';
import { readJson } from './body.ts';
import { guards, type RequestHead } from './guards.ts';
import type { Session } from './session.ts';

export interface Answering {
  readonly router: Router;
  readonly files: ReadonlyMap<string, StaticFile>;
  /** Told of every call that passed the guards. */
  readonly onCall: () => void;
  /** Told when a page has signed in, before it can call anything. */
  readonly onSignIn: () => void;
  /** Told when a page came with a code that is no longer good, so that a new address can be shown. */
  readonly onSpentCode: () => void;
}
type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const signInBody = z.strictObject({ code: z.string().max(200) });

/** Answers every request: the guards first, then a file, the sign-in or a call. */
export function createAnswer(options: Answering, session: Session, port: number): Answer {
  const handler = new RPCHandler(options.router);
  const cookieName = `genu-session-${port}`;
  const signIn = createSignIn(options, session, cookieName);
  return async (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-store');
    const head = headOf(request);
    for (const guard of guards) {
      const refusal = guard(head, { port });
      if (refusal !== undefined) return refuse(response, refusal);
    }
    if (head.method !== 'POST') return sendFile(response, head, options.files.get(head.path));
    if (head.path === '/session') return signIn(request, response);
    if (!session.admits(cookieOf(request, cookieName), request.headersDistinct['x-genu-token']?.[0])) {
      return refuse(response, 401);
    }
    const body = await readJson(request);
    if (body === undefined) return refuse(response, 400);
    options.onCall();
    // The handler takes a body that was read already from this property.
    const read = Object.assign(request, { body });
    const { matched } = await handler.handle(read, response, { prefix: '/rpc', context: {} });
    if (!matched) refuse(response, 404);
  };
}

function createSignIn({ onSignIn, onSpentCode }: Answering, session: Session, cookieName: string): Answer {
  return async (request, response) => {
    const body = signInBody.safeParse(await readJson(request));
    if (!body.success) return refuse(response, 400);
    const result = session.signIn(body.data.code);
    if (result.kind === 'wrong') return refuse(response, 401);
    if (result.kind === 'spent') {
      onSpentCode();
      return refuse(response, 410);
    }
    onSignIn();
    const { cookie, token } = result.credentials;
    response.setHeader('Set-Cookie', `${cookieName}=${cookie}; HttpOnly; SameSite=Strict; Path=/`);
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ token }));
  };
}

const headOf = ({ method = '', url = '', headersDistinct }: IncomingMessage): RequestHead => ({
  method,
  path: url.split(/[?#]/)[0] ?? '',
  headers: headersDistinct,
});

function cookieOf(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

function sendFile(response: ServerResponse, { method }: RequestHead, file: StaticFile | undefined): void {
  if (file === undefined) return refuse(response, 404);
  response.setHeader('Content-Type', file.type);
  response.setHeader('Content-Length', file.body.length);
  if (file.isHashed) response.setHeader('Cache-Control', 'private, max-age=31536000, immutable');
  response.end(method === 'HEAD' ? undefined : file.body);
}

/** A bare status: no reason that could teach an attacker, no path, no stack. */
export function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { Connection: 'close' });
  response.end();
}
