import { readFileSync, readdirSync } from 'node:fs';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '#shared/contract/contract.ts';
import type { DraftChange } from '#shared/contract/schemas.ts';
import { app, ask, clipboard, ipcMain, MainPort, powerMonitor, seen, windows } from './desktop.stand-in.ts';

const START = 'app://bundle/index.html';
const INTAKE = new URL('../../resources/sample-intakes/worked-example-1.json', import.meta.url);

/** Does what a page, Chromium and the system would do to the main process, and prints what came of it. */
export async function actAsPage(): Promise<void> {
  // The rest of the start of the main process comes first.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const found: Record<string, unknown> = {
    page: await answered(START),
    outside: await answered('app://bundle/../../package.json'),
    requests: [START, 'https://example.org/', 'file:///etc/passwd'].map(isCancelled),
    permissions: ['media', 'clipboard-sanitized-write'].map((name) => ask('permission check', {}, name)),
    opened: ask('open', { url: 'https://example.org/' }),
    navigations: ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'].map(
      isPrevented,
    ),
  };
  found['foreign'] = connect({ url: 'https://example.org/', parent: null }).port.isClosed;
  found['framed'] = connect({ url: START, parent: {} }).port.isClosed;
  const { client } = connect({ url: START, parent: null });
  found['first'] = await client.app.status({});
  found['folder'] = await client.settings.folder({});
  await client.settings.showFolder({});
  found['handout'] = await makeHandout(client);
  found['baton'] = await openBaton(client);
  clipboard.text = await writeLetter(client);
  found['hasCopied'] = clipboard.text !== '';
  powerMonitor.emit('suspend');
  found['afterSuspend'] = (await client.app.status({})).vault;
  found['clipboardAfterSuspend'] = clipboard.text;
  found['reloadsAfterSuspend'] = seen.reloads;
  windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  found['reloadsAfterCrash'] = seen.reloads;
  process.stdout.write(`${JSON.stringify(found)}\n`);
  windows[0]?.emit('close');
  windows[0]?.emit('closed');
  app.emit('window-all-closed');
}

type Client = ContractRouterClient<Contract>;
function connect(senderFrame: object): { client: Client; port: MainPort } {
  const { port1, port2 } = new MessageChannel();
  const port = new MainPort(port2);
  ipcMain.emit('genu:connect', { senderFrame, ports: [port] });
  return { client: createORPCClient<Client>(new RPCLink({ port: port1 })), port };
}

async function makeHandout(client: Client): Promise<unknown> {
  await client.vault.create({
    clinicName: 'Clinic',
    userName: 'Anna',
    role: 'doctor',
    passphrase: 'seven quiet herons wade',
  });
  const { id: personId } = await client.people.create({ name: 'Invented Person' });
  const { id } = await client.assessments.open({ personId });
  const { answers } = JSON.parse(readFileSync(INTAKE, 'utf8')) as { answers: Record<string, never> };
  const changes = Object.entries(answers).map(([question, value]): DraftChange => ({
    kind: 'answer',
    question: question as never,
    value,
  }));
  // A call takes a hundred changes at most.
  let { revision } = await client.assessments.get({ id });
  for (let next = 0; next < changes.length; next += 100) {
    const saved = await client.assessments.append({ id, revision, changes: changes.slice(next, next + 100) });
    ({ revision } = saved);
  }
  const options = { audience: 'runner', language: 'en', paper: 'a4', largePrint: false } as const;
  const { id: handoutId, base64, fileName } = await client.handouts.preview({ assessmentId: id, options });
  const { saved } = await client.handouts.saveAs({ id: handoutId });
  const printed = [
    await client.handouts.print({ id: handoutId }),
    await client.handouts.print({ id: handoutId }),
  ].map((outcome) => outcome.printed);
  const [first] = seen.printed;
  const documents = app.getPath();
  const bytes = readFileSync(`${documents}/${fileName}`);
  return {
    saved,
    isSame: bytes.toString('base64') === base64,
    kind: bytes.toString('latin1', 0, 5),
    files: readdirSync(documents).length,
    printed,
    isSamePrinted: first?.base64 === base64,
    printOptions: first?.options,
    printCancelled: first?.cancelled,
    destroyed: seen.destroyed,
  };
}

/** A letter about the person who is there, with the line ends of Windows. */
async function writeLetter(client: Client): Promise<string> {
  const [{ id: personId } = { id: '' }] = (await client.people.list({})).rows;
  const { id } = await client.assessments.open({ personId });
  const request = { assessmentId: id, letter: 'referral', language: 'en' } as const;
  const { text } = await client.handouts.letter(request);
  return text.replaceAll('\n', '\r\n');
}

/** Saves a baton and opens it as a double click does: once in the running Genu, and once as macOS says it. */
async function openBaton(client: Client): Promise<unknown> {
  const [{ id: personId } = { id: '' }] = (await client.people.list({})).rows;
  const { fileName, passphrase } = await client.exchange.makeBaton({ personId });
  const before = await client.exchange.offered({});
  app.emit('second-instance', {}, ['genu', '--flag', fileName], app.getPath());
  const { file } = await client.exchange.offered({});
  const { unchanged } = await client.exchange.takeOver({ passphrase, isOffered: true });
  const after = await client.exchange.offered({});
  let isTaken = false;
  app.emit('open-file', { preventDefault: () => (isTaken = true) }, `${app.getPath()}/${fileName}`);
  const again = await client.exchange.offered({});
  await client.exchange.decline({});
  const declined = await client.exchange.offered({});
  return {
    before,
    isOffered: file?.name === fileName && (file?.bytes ?? 0) > 0,
    unchanged,
    after,
    isTaken,
    isOfferedAgain: again.file?.name === fileName,
    declined,
  };
}

async function answered(url: string): Promise<unknown> {
  const answer = (await ask('app:', { url, method: 'GET' })) as Response;
  return { status: answer.status, policy: answer.headers.get('content-security-policy')?.slice(0, 18) };
}
function isCancelled(url: string): boolean | undefined {
  let cancelled: boolean | undefined;
  ask('request', { url }, ({ cancel }: { cancel: boolean }) => (cancelled = cancel));
  return cancelled;
}
function isPrevented(name: string): boolean {
  let prevented = false;
  windows[0]?.webContents.emit(name, { preventDefault: () => (prevented = true) });
  return prevented;
}
