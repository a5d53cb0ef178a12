import { NOT_KNOWN, type QuestionId } from '#shared/intake/questions.ts';
import { say } from '#renderer/ui/words.ts';
import { useAnswer } from '../answer-form.ts';
import { questionOf } from '../control.ts';
import { orderOf, ownUnknown } from '../options.ts';
import { presentationOf } from '../presentation.ts';
import { optionLabel } from '../words.ts';
import { Radios, type RadioOption } from './radios.tsx';

const unknown = (): RadioOption => ({ value: NOT_KNOWN, label: say('intake.notKnown'), isUnknown: true });

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

/** One of the options of the question table. */
export function Choice({ id }: { readonly id: QuestionId }) {
  const { value, change } = useAnswer(id);
  const question = questionOf(id);
  if (question.kind !== 'one-of') return null;
  const own = ownUnknown(question.options);
  const options = orderOf(id, question.options).map((option) => ({
    value: option,
    label: optionLabel(option),
    isUnknown: option === own,
  }));
  return (
    <Radios
      name={id}
      options={own === undefined || value === NOT_KNOWN ? [...options, unknown()] : options}
      inSight={presentationOf(id).first?.length}
      value={value === undefined ? undefined : String(value)}
      onChange={change}
    />
  );
}
