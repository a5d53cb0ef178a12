import { catalogue, say } from '#renderer/ui/words.ts';
import type { Assessment } from '#shared/assessment/types.ts';
import { useReasoning } from './use-reasoning.ts';

/**
 * Says in words what has fired, politely: a screen reader finishes its sentence first and the focus stays where it
 * is. It stands outside the findings themselves, which a narrow window hides in a drawer.
 */
export function FindingsAnnouncer({ assessmentId }: { readonly assessmentId: string }) {
  const { data } = useReasoning(assessmentId);
  return (
    <output aria-live="polite" className="visually-hidden">
      {data === undefined ? '' : firedInWords(data.assessment)}
    </output>
  );
}

const firedInWords = ({ redFlags }: Assessment): string =>
  say('findings.announce', {
    count: redFlags.length,
    names: redFlags
      .map(({ id, urgency }) =>
        say('findings.announce.one', {
          name: catalogue.flags[id].name,
          urgency: say(`findings.urgency.${urgency}`),
        }),
      )
      .join('; '),
  });
