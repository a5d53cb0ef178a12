import { catalogue, say } from '#renderer/ui/words.ts';
import type { Conclusions } from '#renderer/client/use-conclusions.ts';

/** Safety, what is open and the picture in one line. A coach's line names the kind of pain, no condition. */
export function pictureInWords({ assessment, pattern }: Conclusions): string {
  const [first] = assessment.hypotheses;
  const picture =
    pattern !== undefined
      ? say(`findings.kind.${pattern.kind}`)
      : first === undefined
        ? say('findings.summary.none')
        : catalogue.conditions[first.id].name;
  return say('findings.summary', {
    flags: assessment.redFlags.length,
    open: assessment.notExcluded.length,
    picture,
  });
}
