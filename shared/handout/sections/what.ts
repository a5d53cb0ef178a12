import type { PainZone } from '#shared/intake/pain-zones.ts';
import type { Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';

type What = Extract<Block, { kind: 'what' }>;
type View = 'front' | 'outer' | 'inner' | 'back';

/** The side from which a zone is seen best; zones away from the knee have no picture. */
const VIEWS: Readonly<Partial<Record<PainZone, View>>> = {
  'anterior-peripatellar': 'front',
  retropatellar: 'front',
  'inferior-pole': 'front',
  'patellar-tendon-mid': 'front',
  'tibial-tuberosity': 'front',
  suprapatellar: 'front',
  'prepatellar-skin': 'front',
  diffuse: 'front',
  'distal-femur': 'front',
  'proximal-tibia': 'front',
  'lateral-femoral-epicondyle': 'outer',
  'lateral-joint-line': 'outer',
  'fibular-head': 'outer',
  'medial-joint-line': 'inner',
  'medial-condyle': 'inner',
  'pes-anserine': 'inner',
  'shin-medial': 'inner',
  'posterior-medial': 'back',
  'posterior-central': 'back',
  'posterior-lateral': 'back',
};

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

function kneeOf({ values, side, words }: Sheet): What['knee'] | undefined {
  const main = values.painZoneMain;
  const view = main === undefined ? undefined : VIEWS[main];
  if (main === undefined || view === undefined) return undefined;
  const caption = words.say('what.caption', { side, view });
  return {
    side,
    zones: values.painZones ?? [main],
    main,
    caption: values.painSide === 'both' ? `${caption}. ${words.say('what.caption.both', { side })}` : caption,
    soreSpot: words.say('what.sore-spot'),
  };
}
