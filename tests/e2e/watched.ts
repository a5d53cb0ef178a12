import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findLeaks } from '../fixtures/privacy/find-leaks.ts';

const guard = new URL('../fixtures/privacy/network-watch.ts', import.meta.url).href;

/** What the tests of this folder call people, tell about them and keep secret: none of it may stand in clear. */
const PRIVATE = [
  'Anker',
  'Brandt',
  'Featherstone',
  'Ferrante',
  'Hohenstein',
  'Ida Brook',
  'Ida Stone',
  'Eva Night',
  'Mia Lane',
  'Zoe Park',
  'Zora Quist',
  'Anna Runner',
  'Anna Sample',
  'Dr A. Example',
  'Dr M. Quill',
  'Coach B. Example',
  'Riverside',
  'Harriers',
  'Example Sports Clinic',
  '12 Park Road',
  'Walks without pain',
  'flat lake path',
  'the runner insists',
  'Rehabilitation necessitates',
  'Then call me',
  'Called back',
  'emergency department',
  'four plain garden words',
  'mild rivers carry stones',
] as const;

/** A process that is watched: what it leaves on the disk and says, and every connection that it begins. */
export interface Watched {
  readonly environment: NodeJS.ProcessEnv;
  /** What it said. */
  hear(text: string): void;
  /** What it has left in clear so far, and every connection that it tried to make; nothing, as it should be. */
  findFaults(texts?: readonly string[]): readonly string[];
  /** Throws when there are any. */
  assertFaultless(): void;
  /** Takes its temporary folder away. */
  forget(): void;
}

/** Call it before the process starts on the data folder, and start it in this environment. */
export function watch(dataFolder: string): Watched {
  const beside = mkdtempSync(join(tmpdir(), 'genu-e2e-beside-'));
  const [temporary, network] = [join(beside, 'temporary'), join(beside, 'network')];
  mkdirSync(temporary);
  let log = '';
  const findFaults = (texts: readonly string[] = PRIVATE): readonly string[] => [
    ...findLeaks([dataFolder, temporary], texts),
    ...texts.filter((text) => log.includes(text)).map((text) => `the log: “${text}”`),
    ...(existsSync(network) ? readFileSync(network, 'utf8').trim().split('\n') : []),
  ];
  return {
    environment: {
      ...process.env,
      NODE_OPTIONS: `--import ${guard}`,
      GENU_NETWORK_LOG: network,
      TMPDIR: temporary,
    },
    hear: (text) => (log += text),
    findFaults,
    assertFaultless: () => {
      const faults = findFaults();
      if (faults.length > 0) throw new Error(`the host has left in clear:\n${faults.join('\n')}`);
    },
    forget: () => rmSync(beside, { recursive: true, force: true }),
  };
}
