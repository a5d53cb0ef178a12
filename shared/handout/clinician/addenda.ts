import type { Sheet } from '../sheet.ts';
import { typedParts } from '../typed.ts';
import type { Block } from '../types.ts';
import type { GridCell } from './blocks.ts';

/** A row stands on one page: what is longer than this goes on in the next row. */
const LONGEST_PART = /\S.{0,598}\S(?=\s|$)|\S{1,600}/gsu;

/** What was added after the signature, the oldest first, and the record that it belongs to. */
export function addendaBlock({ reprint, words }: Sheet): Block | undefined {
  if (reprint === undefined) return undefined;
  const { say, dates } = words;
  const { addenda, record, date, time } = reprint;
  const rows = addenda.flatMap(({ by, text, ...when }): readonly (readonly GridCell[])[] =>
    partsOf(text).map((part, index) => [
      index === 0
        ? {
            text: by,
            strong: true,
            note: say('cs.signed.at', { date: dates.long(when.date), time: when.time }),
          }
        : { text: '' },
      { text: part },
    ]),
  );
  const printed = say('cs.addenda.printed', { record, date: dates.long(date), time });
  return {
    kind: 'grid',
    section: 'cs-addenda',
    title: say('cs.addenda'),
    head: [say('cs.addenda.by'), printed],
    shares: [0.24, 0.76],
    rows,
  };
}

/** Line by line as it was typed, as paper takes it. */
const partsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => typedParts({ text: line }, ['text']).text ?? '')
    .flatMap((line) => line.match(LONGEST_PART) ?? []);
