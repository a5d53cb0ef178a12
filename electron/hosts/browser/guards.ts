/** What a guard may look at: nothing but the head of a request and where the server stands. */
export interface RequestHead {
  readonly method: string;
  readonly path: string;
  /** Every value of every header, names in lower case. */
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
}
export interface Place {
  readonly port: number;
}
/** Refuses with a status, or lets pass. */
export type Guard = (request: RequestHead, place: Place) => number | undefined;

export const MAXIMUM_CALL_BYTES = 2 ** 20;
export const MAXIMUM_SIGN_IN_BYTES = 1000;
/** No form and no image can send this header, so no foreign page can send a request that carries it. */
export const REQUESTED_BY = 'genu';

const isCall = ({ path }: RequestHead): boolean => path === '/session' || path.startsWith('/rpc/');
const only = (request: RequestHead, name: string): string | undefined => {
  const values = request.headers[name];
  return values?.length === 1 ? values[0] : undefined;
};

/** Refuses names that are not ours: a rebound domain name would reach us with its own. */
export const guardHost: Guard = (request, { port }) => {
  const host = only(request, 'host');
  const ours = [`127.0.0.1:${port}`, `localhost:${port}`];
  return host !== undefined && ours.includes(host) ? undefined : 421;
};

/** Reading never changes anything; calls are always POST, so nothing private stands in an address. */
export const guardMethod: Guard = (request) => {
  const allowed = isCall(request) ? ['POST'] : ['GET', 'HEAD'];
  return allowed.includes(request.method) ? undefined : 405;
};

/** A call comes from our own page. A missing origin is refused: we have no scripts for clients. */
export const guardOrigin: Guard = (request) => {
  const site = request.headers['sec-fetch-site'];
  if (!isCall(request)) {
    const isOurs =
      site === undefined || (site.length === 1 && ['none', 'same-origin'].includes(site[0] ?? ''));
    return isOurs ? undefined : 403;
  }
  if (site !== undefined && only(request, 'sec-fetch-site') !== 'same-origin') return 403;
  return only(request, 'origin') === `http://${only(request, 'host') ?? ''}` ? undefined : 403;
};

/** With these headers a call is never a "simple" request, and no answer ever allows a foreign one. */
export const guardForm: Guard = (request) => {
  if (!isCall(request)) return undefined;
  const type = only(request, 'content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return 415;
  return only(request, 'x-requested-by') === REQUESTED_BY ? undefined : 403;
};

/** The length is said beforehand, and held to by the parser, and is small. */
export const guardSize: Guard = (request) => {
  if (!isCall(request)) return undefined;
  const length = only(request, 'content-length');
  if (length === undefined || !/^\d{1,9}$/.test(length)) return 411;
  const maximum = request.path === '/session' ? MAXIMUM_SIGN_IN_BYTES : MAXIMUM_CALL_BYTES;
  return Number(length) <= maximum ? undefined : 413;
};

/** In this order; the first refusal is the answer. */
export const guards: readonly Guard[] = [guardHost, guardMethod, guardOrigin, guardForm, guardSize];
