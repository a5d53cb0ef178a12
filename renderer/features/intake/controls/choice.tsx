import { useWatch } from 'react-hook-form';
import { NOT_KNOWN, type QuestionId } from '#shared/intake/questions.ts';
import { say } from '#renderer/ui/words.ts';
import { useAnswer, useFormParts } from '../answer-form.ts';
import { questionOf } from '../control.ts';
import { optionLabel } from '../words.ts';
import { Radios, type RadioOption } from './radios.tsx';

const unknown = (): RadioOption => ({ value: NOT_KNOWN, label: say('intake.notKnown'), isUnknown: true });
/** Options that say themselves that nobody knows; beside them "not known" is one too many. */
const OWN_UNKNOWN: ReadonlySet<string> = new Set([
  'unknown',
  'not-tested',
  'not-done',
  'not-seen',
  'not-measured',
]);

/** Yes, no or not known. */
export function TriState({ id }: { readonly id: QuestionId }) {
  const { value, change } = useAnswer(id);
  return (
    <Radios
      name={id}
      options={[
        { value: 'true', label: say('intake.yes') },
        { value: 'false', label: say('intake.no') },
        unknown(),
      ]}
      value={value === undefined ? undefined : String(value)}
      onChange={(next) => change(next === NOT_KNOWN ? next : next === 'true')}
    />
  );
}

/** One of the options of the question table. The main zone is one of the marked zones. */
export function Choice({ id }: { readonly id: QuestionId }) {
  const { value, change } = useAnswer(id);
  const { control } = useFormParts();
  const zones = useWatch({ control, name: 'painZones', disabled: id !== 'painZoneMain' });
  const question = questionOf(id);
  if (question.kind !== 'one-of') return null;
  const isMainZone = id === 'painZoneMain' && Array.isArray(zones);
  const offered: readonly string[] = isMainZone ? zones : question.options;
  const options = offered.map((option) => ({
    value: option,
    label: optionLabel(option),
    isUnknown: OWN_UNKNOWN.has(option),
  }));
  const hasOwn = options.some(({ isUnknown }) => isUnknown) && value !== NOT_KNOWN;
  return (
    <Radios
      name={id}
      options={hasOwn ? options : [...options, unknown()]}
      value={value === undefined ? undefined : String(value)}
      onChange={change}
    />
  );
}
