import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { Failure } from '#shared/contract/failure.ts';

/** The entry of a person's export from which a Genu takes the person over again. */
export const PARCEL_ENTRY = 'genu-parcel.json';
/** An entry that unfolds to more than this is none of ours. */
const MOST_PARCEL_BYTES = 256 * 2 ** 20;
const ZIP = Buffer.from('PK\x03\x04', 'latin1');

export const isArchive = (file: Buffer): boolean => file.subarray(0, ZIP.length).equals(ZIP);

/** The text of the parcel in a person's export. Throws BATON_DAMAGED for an archive without one. */
export async function readArchive(file: Buffer): Promise<string> {
  try {
    const archive = await fromBufferPromise(file, { lazyEntries: true });
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName !== PARCEL_ENTRY || entry.uncompressedSize > MOST_PARCEL_BYTES) continue;
      return (await buffer(await archive.openReadStreamPromise(entry))).toString('utf8');
    }
  } catch (error) {
    throw new Failure('BATON_DAMAGED', 'archive', { cause: error });
  }
  throw new Failure('BATON_DAMAGED', 'archive');
}
