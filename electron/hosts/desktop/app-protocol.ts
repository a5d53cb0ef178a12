import { SECURITY_HEADERS } from '../content-security.ts';
import type { StaticFile } from '../static-files.ts';
import { isOwnAddress } from './origin.ts';

/**
 * Answers a request of the window from the fixed map of built files. The path is looked up as it stands and
 * never joined to a folder, so no encoding of it can reach another file.
 */
export function answerRequest(
  { method, url }: Pick<Request, 'method' | 'url'>,
  files: ReadonlyMap<string, StaticFile>,
): Response {
  if (method !== 'GET') return refusal(405);
  const file = isOwnAddress(url) ? files.get(new URL(url).pathname) : undefined;
  if (file === undefined) return refusal(404);
  return new Response(new Uint8Array(file.body), {
    headers: { ...SECURITY_HEADERS, 'Content-Type': file.type, 'Cache-Control': 'no-store' },
  });
}

const refusal = (status: number): Response =>
  new Response(null, { status, headers: { ...SECURITY_HEADERS, 'Cache-Control': 'no-store' } });
