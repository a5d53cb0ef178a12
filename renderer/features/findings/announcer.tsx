import type { Conclusions } from '#renderer/client/use-conclusions.ts';
import { catalogue, say } from '#renderer/ui/words.ts';
import type { Assessment } from '#shared/assessment/types.ts';

/**
 * Says in words what has fired, politely: a screen reader finishes its sentence first and the focus stays where it
 * is. It stands outside the findings themselves, which a narrow window hides in a drawer.
 */
export function FindingsAnnouncer({ conclusions }: { readonly conclusions: Conclusions | undefined }) {
  return (
    <output aria-live="polite" className="visually-hidden">
      {conclusions === undefined ? '' : firedInWords(conclusions.assessment)}
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
