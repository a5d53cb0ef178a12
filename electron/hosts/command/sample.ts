import { createPrinter } from '#electron/pdf/printer.ts';
import { SAMPLE_PASSPHRASE, makeSampleVault } from '#electron/services/sample/make.ts';
import { Failure } from '#shared/contract/failure.ts';
import { startFailureSentence } from '../start-failure.ts';
import { applicationVersion } from '../version.ts';
import type { Arguments } from './arguments.ts';
import { CommandFailure, UnusableInput } from './failures.ts';

/** Makes a vault of invented people in a folder of its own; the result says where, and how it is opened. */
export async function sample({ data }: Arguments<'sample'>): Promise<string> {
  const printer = createPrinter();
  try {
    await makeSampleVault({ dataFolder: data, application: applicationVersion(), printer, now: new Date() });
    return JSON.stringify({ dataFolder: data, passphrase: SAMPLE_PASSPHRASE }, null, 2);
  } catch (error) {
    throw asSentence(error, data);
  } finally {
    await printer.close();
  }
}

function asSentence(error: unknown, dataFolder: string): unknown {
  if (!(error instanceof Failure)) return error;
  if (error.code === 'VAULT_EXISTS') {
    return new UnusableInput([
      'There is a vault in this folder already: name an empty one with --data. Nothing was changed.',
    ]);
  }
  const sentence = startFailureSentence(error, dataFolder);
  return sentence === undefined ? error : new CommandFailure(sentence, { cause: error });
}
