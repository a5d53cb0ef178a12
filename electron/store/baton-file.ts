import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { MOST_BATON_BYTES } from '#shared/contract/exchange.ts';
import { Failure } from '#shared/contract/failure.ts';
import { sha256 } from './hash.ts';
import { seal, sealSchema, unseal } from './passphrase-seal.ts';

/**
 * The file: a line that names it, the length of its header as four bytes, the header as JSON, and the content, compressed
 * and sealed. What is in clear tells nothing but how it was sealed, and is authenticated with the content.
 */
const MAGIC = Buffer.from('GENU-BATON\n');
const LENGTH_BYTES = 4;
const MOST_HEADER_BYTES = 2000;
/** Content that unfolds to more than this is no baton of ours. */
const MOST_CONTENT_BYTES = 256 * 2 ** 20;
const VERSION = 1;

const versioned = z.object({ version: z.int().min(1) });
/** The checksum tells a damaged file from a wrong passphrase; it protects nothing. */
const headerSchema = sealSchema.extend({ version: z.literal(VERSION), checksum: z.string() });

const compress = promisify(gzip);
const uncompress = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);

/** Seals a text under a passphrase of its own: the same key derivation and cipher as the vault's key slots. */
export async function writeBaton(content: string, passphrase: string): Promise<Buffer> {
  const { seal: how, sealed } = await seal(await compress(content), passphrase, BOUND);
  const header = Buffer.from(JSON.stringify({ version: VERSION, ...how, checksum: sha256(sealed) }));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(header.length);
  const file = Buffer.concat([MAGIC, length, header, sealed]);
  if (file.length > MOST_BATON_BYTES) throw new Failure('TOO_LARGE');
  return file;
}

/**
 * The text of a baton. Throws TOO_LARGE, BATON_DAMAGED for what is no whole baton, BATON_FROM_FUTURE, and
 * WRONG_PASSPHRASE, also for a content that was changed on purpose.
 */
export async function readBaton(file: Buffer, passphrase: string): Promise<string> {
  if (file.length > MOST_BATON_BYTES) throw new Failure('TOO_LARGE');
  const { header, sealed } = taken(file);
  const { version: _version, checksum, ...how } = header;
  if (sha256(sealed) !== checksum) throw new Failure('BATON_DAMAGED');
  const content = await unseal(sealed, how, passphrase, BOUND);
  if (content === undefined) throw new Failure('WRONG_PASSPHRASE', 'baton');
  try {
    return (await uncompress(content, { maxOutputLength: MOST_CONTENT_BYTES })).toString('utf8');
  } catch (error) {
    throw new Failure('BATON_DAMAGED', undefined, { cause: error });
  }
}

const BOUND = Buffer.concat([MAGIC, Buffer.from([VERSION])]);

function taken(file: Buffer): { readonly header: z.infer<typeof headerSchema>; readonly sealed: Buffer } {
  const start = MAGIC.length + LENGTH_BYTES;
  if (file.length < start || !file.subarray(0, MAGIC.length).equals(MAGIC))
    throw new Failure('BATON_DAMAGED');
  const length = file.readUInt32BE(MAGIC.length);
  if (length > MOST_HEADER_BYTES || file.length < start + length) throw new Failure('BATON_DAMAGED');
  const content = parsed(file.subarray(start, start + length).toString('utf8'));
  const version = versioned.safeParse(content);
  if (version.success && version.data.version > VERSION) throw new Failure('BATON_FROM_FUTURE');
  const header = headerSchema.safeParse(content);
  if (!header.success) throw new Failure('BATON_DAMAGED');
  return { header: header.data, sealed: file.subarray(start + length) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
