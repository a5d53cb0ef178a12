import { SECTIONS, type Assessor } from '#shared/intake/question.ts';
import type { Catalogue } from '#shared/words/catalogue.ts';
import type { Paper } from '../types.ts';
import { sheetWordsOf } from '../words.ts';
import { fieldsOf } from './fields.ts';
import type { BlankIntake } from './types.ts';

/** The sections that Alt and a digit reach on the screen; the tenth is 0. */
const digitOf = (place: number): string => (place < 10 ? `${(place + 1) % 10}  ` : '');

/** Everything that this assessor is asked, as a form to fill in by hand. Pure: it follows the question table. */
export function makeBlankIntake(
  catalogue: Catalogue,
  options: { readonly role: Assessor; readonly paper: Paper },
): BlankIntake {
  const words = sheetWordsOf(catalogue);
  const { say } = words;
  return {
    kind: 'blank-intake',
    ...options,
    language: catalogue.language,
    title: say('bi.title', { role: options.role }),
    head: {
      first: [say('bi.name'), say('bi.born'), say('bi.date'), say('bi.assessor')],
      following: [say('bi.name'), say('bi.date')],
    },
    dateParts: [say('bi.day'), say('bi.month'), say('bi.year')],
    legend: say('bi.legend'),
    pageOf: say('bi.page', { page: '{page}', pages: '{pages}' }),
    sections: SECTIONS.map((id, place) => ({
      id,
      title: `${digitOf(place)}${words.sections[id]}`,
      fields: fieldsOf(id, options.role, words),
    })),
  };
}
