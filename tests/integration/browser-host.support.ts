import { spawn, type ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The host as somebody starts it, in a process of its own. */
export interface RunningHost {
  readonly port: number;
  readonly origin: string;
  /** The code of the address on the first line. */
  readonly code: string;
  readonly process: ChildProcess;
  /** The next line of standard output. */
  nextLine(): Promise<string>;
  /** Everything said on standard error so far. */
  messages(): string;
  /** Closes the pipe that it lives by, and waits for its end. */
  stop(): Promise<number | null>;
}

/** Runs `genu serve` with these words, as another user if asked; `ended` resolves with what it said. */
export function spawnHost(words: readonly string[], user?: number) {
  const child = spawn(process.execPath, ['electron/hosts/command/main.ts', 'serve', '--no-open', ...words], {
    cwd: ROOT,
    env: { ...process.env, GENU_STOP_WITH_PARENT: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(user !== undefined && { uid: user }),
  });
  const said = { error: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.error += text));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<{ code: number | null; error: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, error: said.error }));
  });
  return { child, said, lines, ended };
}

/** Starts the host on a free port and waits for its address. */
export async function startHost(dataFolder: string, words: readonly string[] = []): Promise<RunningHost> {
  const { child, said, lines, ended } = spawnHost(['--data', dataFolder, ...words]);
  const nextLine = async (): Promise<string> => {
    const { value } = await lines.next();
    if (typeof value !== 'string') throw new Error(`the host ended: ${said.error}`);
    return value;
  };
  const address = new URL(await nextLine());
  return {
    port: Number(address.port),
    origin: address.origin,
    code: address.hash.replace('#code=', ''),
    process: child,
    nextLine,
    messages: () => said.error,
    stop: async () => {
      child.stdin.end();
      return (await ended).code;
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}
interface Asked {
  readonly method?: string;
  readonly path?: string;
  /** Name, value, name, value: so that headers can be missing, doubled or misspelt. */
  readonly headers?: readonly string[];
  readonly body?: string | Buffer;
}

/** One request exactly as it is given; nothing is added. */
export function ask(
  port: number,
  { method = 'GET', path = '/', headers = [], body }: Asked,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, method, path, headers: [...headers], setHost: false, agent: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.once('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
        response.once('error', reject);
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

/** The headers of a call of our own page, changed one by one; null leaves one out. */
export function callHeaders(
  port: number,
  body: string | Buffer,
  changes: Readonly<Record<string, string | null>> = {},
): readonly string[] {
  const good: Record<string, string | null> = {
    Host: `127.0.0.1:${port}`,
    Origin: `http://127.0.0.1:${port}`,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/json',
    'X-Requested-By': 'genu',
    'Content-Length': String(Buffer.byteLength(body)),
    ...changes,
  };
  return Object.entries(good).flatMap(([name, value]) => (value === null ? [] : [name, value]));
}

export interface SignedIn {
  readonly Cookie: string;
  readonly 'X-Genu-Token': string;
}

/** Trades a code as the page does. */
export async function signIn(port: number, code: string): Promise<{ answer: Answer; credentials: SignedIn }> {
  const body = JSON.stringify({ code });
  const answer = await ask(port, {
    method: 'POST',
    path: '/session',
    headers: callHeaders(port, body),
    body,
  });
  const cookie = [answer.headers['set-cookie']].flat()[0]?.split(';')[0] ?? '';
  const parsed: unknown = answer.status === 200 ? JSON.parse(answer.text) : {};
  const token =
    typeof parsed === 'object' && parsed !== null && 'token' in parsed ? String(parsed.token) : '';
  return { answer, credentials: { Cookie: cookie, 'X-Genu-Token': token } };
}

/** Whether anything listens there. */
export function isReachable(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, timeout: 2000 });
    const end = (reached: boolean) => {
      socket.destroy();
      resolve(reached);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
