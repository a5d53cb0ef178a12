import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assertNodeVersion } from '#electron/services/node-version.ts';
import { hasDisplay } from './browser/open-browser.ts';
import { fetchRuntime, findRuntime, runDesktop } from './desktop/runtime.ts';
import { build, isBuildStale } from './launch/build.ts';

/**
 * `npm start [-- --data DIR --port N --no-open --browser]`: the desktop window, or, where there can be none, the
 * same application in a browser. Messages go to standard error; standard output is the address's.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const USAGE = 'npm start [-- --data DIR --port N --no-open --browser]';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

try {
  assertNodeVersion();
  process.exitCode = await start(readOptions());
} catch (error) {
  say(error instanceof Error ? error.message : 'Genu could not start.');
  process.exitCode = 1;
}

type Options = ReturnType<typeof readOptions>;
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string' },
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        browser: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) throw new Error('--port takes a number up to 65535.');
    return { ...values, port };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : 'Unknown option.'}\nUsage: ${USAGE}`, {
      cause: error,
    });
  }
}

async function start({ data, port, browser, 'no-open': staysClosed }: Options): Promise<number> {
  if (isBuildStale(ROOT)) {
    say('Building Genu (a few seconds, only after a change) …');
    if (!build(ROOT)) throw new Error('Genu could not be built. Please run "npm ci" and try again.');
  }
  const reason = browser ? 'As you asked' : await openDesktop(data === undefined ? [] : ['--data', data]);
  if (reason === undefined) return 0;
  say(`${reason}, so Genu opens in your browser: the same application, on this machine only.`);
  // Only here: it imports the database, which needs the version of Node.js that was asserted above.
  const { serveInBrowser } = await import('./browser/main.ts');
  await serveInBrowser({ open: !staysClosed, port, ...(data !== undefined && { dataFolder: data }) });
  return 0;
}

/** Opens the window and waits for its end, or says why there is none. */
async function openDesktop(words: readonly string[]): Promise<string | undefined> {
  if (!hasDisplay()) return 'There is no display here';
  if (process.getuid?.() === 0) return 'The desktop window does not run for root';
  if (findRuntime() === undefined) {
    say('Fetching the desktop runtime, once (about 120 MB) …');
    fetchRuntime();
  }
  const runtime = findRuntime();
  if (runtime === undefined) return 'The desktop runtime could not be fetched';
  return (await runDesktop(runtime, ROOT, words)) ? undefined : 'The desktop window could not be opened';
}
