import { fileURLToPath } from 'node:url';
import { createPrinter } from '#electron/pdf/printer.ts';
import { composeServices, type Services } from '#electron/services/compose.ts';
import { Failure } from '#shared/contract/failure.ts';
import { defaultDataFolder } from '../data-folder.ts';
import { loadStaticFiles } from '../static-files.ts';
import { applicationVersion } from '../version.ts';
import { hasDisplay, openBrowser } from './open-browser.ts';
import { startServer, type LoopbackServer } from './server.ts';

interface ServeOptions {
  readonly open: boolean;
  /** Any free port when absent. */
  readonly port?: number;
  readonly dataFolder?: string;
}

const IDLE_MS = 15 * 60_000;
const RENDERER = fileURLToPath(new URL('../../../out/renderer', import.meta.url));

/** A failure to start, in a sentence that says what to do. */
export class CannotServe extends Error {}

/**
 * Runs the browser host until it is told to stop. The address is the first line of standard output. Throws
 * `CannotServe`.
 */
export async function serveInBrowser({ open, port = 0, dataFolder }: ServeOptions): Promise<void> {
  const services = await compose(dataFolder ?? defaultDataFolder());
  let server: LoopbackServer;
  try {
    server = await start(services, port);
  } catch (error) {
    await services.close();
    throw asCannotServe(error, port);
  }
  const address = server.mintAddress();
  process.stdout.write(`${address}\n`);
  const isOpened = open && hasDisplay() && (await openBrowser(address));
  process.stderr.write(
    isOpened
      ? 'Genu is open in your browser. Stop it here with Ctrl+C.\n'
      : 'Open this address in a browser within a minute. Stop Genu with Ctrl+C.\n',
  );
  await untilStopped();
  await server.close();
  await services.close();
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
    throw asCannotServe(error, 0);
  }
}

async function start(services: Services, port: number): Promise<LoopbackServer> {
  const idle = setTimeout(() => services.lock(), IDLE_MS);
  idle.unref();
  const server = await startServer({
    port,
    router: services.router,
    files: loadStaticFiles(RENDERER),
    onCall: () => idle.refresh(),
    onSpentCode: () => process.stdout.write(`That address was used up. A new one: ${server.mintAddress()}\n`),
  });
  return server;
}

function asCannotServe(error: unknown, port: number): unknown {
  if (error instanceof Failure && error.code === 'VAULT_IN_USE') {
    return new CannotServe('Genu is already running on this data folder. Use that window, or stop it first.');
  }
  if (error instanceof Failure && error.code === 'READ_ONLY') {
    return new CannotServe(
      'The data folder cannot be written. Nothing was changed: choose another with --data.',
    );
  }
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'EADDRINUSE') {
    return new CannotServe(
      `Port ${port} is taken by another program. Choose another with --port, or leave it out.`,
    );
  }
  if (error.code === 'ENOENT') {
    return new CannotServe('The screen has not been built: run "npm run build" first.');
  }
  return error;
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
