import { createHash } from 'node:crypto';

/** A UUID (version 8, RFC 9562) for a part of a record: the same part of the same record always has the same. */
export function partId(record: string, part: string): string {
  const hash = createHash('sha256').update(`${record}/${part}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
