import { fileURLToPath } from 'node:url';
import { createPrinter } from '#electron/pdf/printer.ts';
import { composeServices, type Services } from '#electron/services/compose.ts';
import { defaultDataFolder } from '../data-folder.ts';
import { findAbandonedPort, noteAddress } from '../running-address.ts';
import { startFailureSentence } from '../start-failure.ts';
import { loadStaticFiles } from '../static-files.ts';
import { applicationVersion } from '../version.ts';
import { IdleLock } from './idle-lock.ts';
import { hasDisplay, openBrowser } from './open-browser.ts';
import { startServer, type LoopbackServer } from './server.ts';

interface ServeOptions {
  readonly open: boolean;
  /** Any free port when absent. */
  readonly port?: number;
  readonly dataFolder?: string;
}

const RENDERER = fileURLToPath(new URL('../../../out/renderer', import.meta.url));

/** A failure to start, in a sentence that says what to do. */
export class CannotServe extends Error {}

/**
 * Runs the browser host until it is told to stop. The address is the first line of standard output. Throws
 * `CannotServe`.
 */
export async function serveInBrowser({
  open,
  port = 0,
  dataFolder = defaultDataFolder(),
}: ServeOptions): Promise<void> {
  const services = await compose(dataFolder);
  try {
    const server = await startWhereLeft(services, port, dataFolder);
    const forget = noteAddress(dataFolder, `http://127.0.0.1:${server.port}`);
    // Listened for before the address is out: whoever reads it may stop us at once.
    const stopped = untilStopped();
    try {
      await announce(server, open);
      await stopped;
    } finally {
      forget();
      await server.close();
    }
  } finally {
    await services.close();
  }
}

async function compose(dataFolder: string): Promise<Services> {
  try {
    return await composeServices({
      dataFolder,
      host: 'browser',
      now: () => new Date(),
      version: applicationVersion(),
      printer: createPrinter(),
      log: (line) => process.stderr.write(`${line}\n`),
    });
  } catch (error) {
    const sentence = startFailureSentence(error, dataFolder);
    throw sentence === undefined ? error : new CannotServe(sentence, { cause: error });
  }
}

/** Where no port was asked for: on the one that a host that was killed has left, if it is still free. */
async function startWhereLeft(services: Services, port: number, dataFolder: string): Promise<LoopbackServer> {
  const abandoned = port === 0 ? findAbandonedPort(dataFolder) : undefined;
  if (abandoned === undefined) return start(services, port);
  return start(services, abandoned).catch(() => start(services, 0));
}

async function start(services: Services, port: number): Promise<LoopbackServer> {
  const idle = new IdleLock(() => services.lock());
  try {
    const server = await startServer({
      port,
      router: services.router,
      files: loadStaticFiles(RENDERER),
      onCall: idle.touch,
      // Whoever comes with a code still needs the passphrase: a stolen address opens a locked application.
      onSignIn: () => services.lock(),
      onSpentCode: () =>
        process.stdout.write(`That address was used up. A new one: ${server.mintAddress()}\n`),
    });
    return server;
  } catch (error) {
    idle.stop();
    throw asCannotServe(error, port);
  }
}

async function announce(server: LoopbackServer, open: boolean): Promise<void> {
  const address = server.mintAddress();
  process.stdout.write(`${address}\n`);
  const isOpened = open && hasDisplay() && (await openBrowser(address));
  process.stderr.write(
    isOpened
      ? 'Genu is open in your browser. Stop it here with Ctrl+C.\n'
      : 'Open this address in a browser within a minute. Stop Genu with Ctrl+C.\n',
  );
}

function asCannotServe(error: unknown, port: number): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'EADDRINUSE':
      return new CannotServe(
        `Port ${port} is taken by another program. Choose another with --port, or leave it out.`,
        { cause: error },
      );
    case 'EACCES':
      return new CannotServe(
        `Port ${port} is not open to you. Choose one above 1024 with --port, or leave it out.`,
        { cause: error },
      );
    case 'ENOENT':
      return new CannotServe('The screen has not been built: run "npm run build" first.', { cause: error });
    default:
      return error;
  }
}

/** Until a signal, or until the pipe of the program that started us closes. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    if (process.env['GENU_STOP_WITH_PARENT'] === undefined) return;
    process.stdin.resume();
    process.stdin.once('end', () => resolve());
    process.stdin.once('close', () => resolve());
  });
}
