import { z } from 'zod';
import type { DETAIL_FIELDS, PersonDetails } from '#shared/contract/people.ts';
import { formatBirthDate, todayIso } from '../../../ui/dates.ts';
import { languageIds, languages } from '#shared/words/languages.ts';
import { readDate } from '../../../ui/read-date.ts';
import { dateOrderSetting } from '../../../ui/settings/date-order.ts';
import { say, screenLanguage } from '../../../ui/words.ts';

const line = z.string().trim().max(200);

/** A person as it is typed: the birth date as text. Its sentences are those of the language on the screen. */
export const fieldsSchema = () =>
  z.object({
    name: line.min(1, { error: say('people.person.noName') }),
    birthDate: line
      .refine((text) => text === '' || readDate(text) !== undefined, {
        error: say('people.person.noDate', { order: dateOrderSetting.get() }),
      })
      .refine((text) => (readDate(text) ?? '') <= todayIso(), { error: say('people.person.inFuture') }),
    language: z.enum(languageIds),
    reference: line,
    team: line,
    phone: line,
    email: line,
  });
export type Fields = z.infer<ReturnType<typeof fieldsSchema>>;

/** Nothing of a person is known yet; their sheets are in the language on the screen until another one is chosen. */
export const emptyFields = (): Fields => ({
  name: '',
  birthDate: '',
  language: screenLanguage,
  reference: '',
  team: '',
  phone: '',
  email: '',
});
/** The fields below name and birth date. */
export const MORE_FIELDS = ['reference', 'team', 'phone', 'email'] as const;

export function asDetails({ birthDate, ...rest }: Fields): PersonDetails {
  const isoDate = readDate(birthDate);
  return { ...rest, ...(isoDate !== undefined && { birthDate: isoDate }) };
}

export const asFields = ({ birthDate = '', language = screenLanguage, ...rest }: PersonDetails): Fields => ({
  ...rest,
  birthDate,
  language,
});

/** A field's name, and its value as one reads it. */
export const fieldName = (field: (typeof DETAIL_FIELDS)[number]): string => say(`people.person.${field}`);
export function fieldValue(field: (typeof DETAIL_FIELDS)[number], value: string | undefined): string {
  if (value === undefined || value === '') return say('person.details.none');
  const language = languageIds.find((one) => field === 'language' && one === value);
  if (language !== undefined) return languages[language].name;
  return field === 'birthDate' ? formatBirthDate(value) : value;
}
