import { viewsOf } from '#shared/illustration/knee/marked.ts';
import type { KneeView, Landmark } from '#shared/illustration/knee/types.ts';
import type { Sheet } from '../sheet.ts';
import type { SoreKnee } from '../block-parts.ts';
import type { Block } from '../types.ts';

type What = Extract<Block, { kind: 'what' }>;

/** `ho-what`: what it is in plain words, with the sore zone on the knee. A coach's sheet names a pattern only. */
export function whatSection(sheet: Sheet): Block {
  const { say } = sheet.words;
  return whatBlock(sheet, say('what.title'), [explanation(sheet)]);
}

/** A `what` block of other words around the same picture. */
export function whatBlock(sheet: Sheet, title: string, text: readonly string[]): What {
  const knee = kneeOf(sheet);
  return { kind: 'what', section: 'ho-what', title, text, ...(knee !== undefined && { knee }) };
}

/** What it is: the foremost condition, or the pattern where no condition may be named. */
export function explanation({ words, values, foremost, assessment, isCoach, items }: Sheet): string {
  const { say, conditions } = words;
  const reworded = items.find(({ id }) => id === 'edu-what-it-is')?.wording;
  if (reworded !== undefined) return reworded;
  if (foremost === undefined) {
    const pattern = say(`what.pattern.${assessment.painKind.kind}`);
    return isCoach ? `${pattern} ${say('what.show')}` : pattern;
  }
  const isSameDistance = values.runTiming?.includes('after-consistent-distance') === true;
  const text =
    foremost.id === 'iliotibial-band-syndrome' && isSameDistance
      ? say('what.same-distance')
      : conditions[foremost.id].handout;
  return foremost.label === 'possible' || assessment.cannotBeSeparated
    ? `${text} ${say('what.possible')}`
    : text;
}

/** The knee with its sore zones; undefined for pain away from it. */
export function kneeOf({ values, side, words }: Sheet): SoreKnee | undefined {
  const main = values.painZoneMain;
  if (main === undefined) return undefined;
  const [view] = viewsOf(main);
  if (view === undefined) return undefined;
  const caption = words.say('what.caption', { side, view });
  return {
    side,
    zones: values.painZones ?? [main],
    main,
    caption: values.painSide === 'both' ? `${caption}. ${words.say('what.caption.both', { side })}` : caption,
    soreSpot: words.say('what.sore-spot'),
    parts: NAMED[view].map((part) => ({ part, name: words.say(`what.part.${part}`) })),
  };
}

/** What tells a runner where on the leg the picture is, from above. */
const NAMED = {
  front: ['thigh-bone', 'shin-bone'],
  outer: ['band', 'shin-bone'],
  inner: ['thigh-bone', 'shin-bone'],
  back: ['hamstring-tendons', 'calf-muscle'],
} as const satisfies Record<KneeView, readonly Landmark[]>;
