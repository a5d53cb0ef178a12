import { interventionIds, type InterventionId } from '#shared/knowledge/interventions.ts';
import { isSafetyItem } from '#shared/knowledge/safety-items.ts';
import { isEmpty, withItem } from './with-choice.ts';
import type { Choices, OwnWords } from './types.ts';

/** The clinician's words for a sheet in this language, ISO 639-1; undefined where ours stand. */
export const wordingIn = ({ wording, wordings }: OwnWords, language: string): string | undefined =>
  wordings?.[language] ?? wording;

/** Every text that the clinician wrote, whatever its language, each once. */
export const wordingsOf = ({ wording, wordings = {} }: OwnWords): readonly string[] => [
  ...new Set([...Object.values(wordings), ...(wording === undefined ? [] : [wording])]),
];

/** Sets the clinician's own words in one language; an empty text goes back to the proposal. */
export function setWording(choices: Choices, id: InterventionId, language: string, text: string): Choices {
  const words = text.trim();
  return withItem(choices, id, ({ wording, wordings = {}, ...rest }) => {
    const { [language]: _previous, ...others } = wordings;
    const next = words === '' ? others : { ...others, [language]: words };
    return {
      ...rest,
      // What was meant for any language would stand in the place of the proposal again.
      ...(wording !== undefined && words !== '' && { wording }),
      ...(!isEmpty(next) && { wordings: next }),
    };
  });
}

/** Takes back one text of the clinician's. */
export const withoutWording = (choices: Choices, id: InterventionId, text: string): Choices =>
  withItem(choices, id, ({ wording, wordings = {}, ...rest }) => {
    const kept = Object.fromEntries(Object.entries(wordings).filter(([, one]) => one !== text));
    return {
      ...rest,
      ...(wording !== undefined && wording !== text && { wording }),
      ...(!isEmpty(kept) && { wordings: kept }),
    };
  });

/** Safety items that these choices would reword: their words are the same for every runner. */
export const rewordedSafetyItems = ({ items = {} }: Choices): readonly InterventionId[] =>
  interventionIds.filter((id) => isSafetyItem(id) && wordingsOf(items[id] ?? {}).length > 0);
