import { readFile } from 'node:fs/promises';
import { verifyVault, type Verification } from '#electron/services/verify.ts';
import type { AuditAnchor } from '#shared/contract/audit.ts';
import type { ErrorCode } from '#shared/contract/errors.ts';
import { Failure } from '#shared/contract/failure.ts';
import { defaultDataFolder } from '../data-folder.ts';
import { startFailureSentence } from '../start-failure.ts';
import { applicationVersion } from '../version.ts';
import type { Arguments } from './arguments.ts';
import { CommandFailure, UnusableInput } from './failures.ts';
import { readPassphrase } from './read-passphrase.ts';

/**
 * Checks every hash of a vault and its audit trail and, with a file, whether its very bytes were handed out. The report is the result;
 * whatever does not hold ends with exit code 1.
 */
export async function verify({ file, anchor, data }: Arguments<'verify'>): Promise<string> {
  const dataFolder = data ?? defaultDataFolder();
  const pdf = file === undefined ? undefined : await readPdf(file);
  const found = await verifyVault({
    dataFolder,
    passphrase: await readPassphrase(),
    application: applicationVersion(),
    now: new Date(),
    ...(pdf !== undefined && { pdf }),
    ...(anchor !== undefined && { anchors: [readAnchor(anchor)] }),
  }).catch((error: unknown) => {
    throw asSentence(error, dataFolder);
  });
  const report = JSON.stringify(found, null, 2);
  const problems = problemsOf(found);
  if (problems.length > 0) throw new CommandFailure(problems.join('\n'), { output: report });
  return report;
}

const readPdf = (path: string): Promise<Uint8Array> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnusableInput([`The PDF cannot be read (${error.code ?? 'unknown reason'}): check its path.`]);
  });

function readAnchor(written: string): AuditAnchor {
  const [sequence, hash = ''] = written.split(':');
  return { sequence: Number(sequence), hash };
}

function problemsOf({ file, handouts, signatures, trail }: Verification): readonly string[] {
  return [
    ...(file === undefined || file.isKnown
      ? []
      : ['These bytes were not handed out by this vault: the file is another one, or it was changed.']),
    ...(handouts.damaged.length === 0
      ? []
      : [`Stored handouts whose hash does not hold: ${handouts.damaged.length}.`]),
    ...(signatures.damaged.length === 0
      ? []
      : [`Signed records whose hash does not hold: ${signatures.damaged.length}.`]),
    ...trailProblems(trail),
  ];
}

const TRAIL_SENTENCES = {
  changed: 'was changed',
  unlinked: 'does not follow the one before it',
  missing: 'is missing',
  'cut-off': 'and what came after it was cut off',
} as const;
const RECORD_SENTENCES = {
  gone: 'is gone without an erasure',
  changed: 'is not the one that was kept',
  unrecorded: 'was never written into the trail',
} as const;

const trailProblems = ({ problems, records, openErasures }: Verification['trail']): readonly string[] => [
  ...problems.map(({ kind, sequence }) => `Entry ${sequence} of the audit trail ${TRAIL_SENTENCES[kind]}.`),
  ...records.map(({ what, id, problem }) => `The ${what} ${id} ${RECORD_SENTENCES[problem]}.`),
  ...(openErasures === 0 ? [] : [`Erasures that were never recorded: ${openErasures}.`]),
];

const SENTENCES: Readonly<Partial<Record<ErrorCode, string>>> = {
  WRONG_PASSPHRASE: 'That is not the passphrase of this vault. Nothing was changed.',
  VAULT_MISSING: 'There is no vault in this folder: name yours with --data.',
};

function asSentence(error: unknown, dataFolder: string): unknown {
  if (!(error instanceof Failure)) return error;
  const unusable = SENTENCES[error.code];
  if (unusable !== undefined) return new UnusableInput([unusable]);
  if (error.code === 'VAULT_DAMAGED') {
    return new CommandFailure('The vault cannot be read: a file of it is damaged. Nothing was changed.', {
      cause: error,
    });
  }
  const sentence = startFailureSentence(error, dataFolder);
  return sentence === undefined ? error : new CommandFailure(sentence, { cause: error });
}
