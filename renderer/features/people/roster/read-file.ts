import { MOST_ROSTER_BYTES } from '#shared/contract/roster.ts';

/**
 * A text file as spreadsheets save it: UTF-8 or UTF-16 where it says so or can be nothing else, otherwise the old
 * Western European letters of Windows. Undefined when it is too long for one import.
 */
export async function readRosterFile(file: Blob): Promise<string | undefined> {
  if (file.size > 2 * MOST_ROSTER_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return new Blob([text]).size > MOST_ROSTER_BYTES ? undefined : text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
