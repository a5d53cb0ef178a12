import { useMemo } from 'react';
import { SECTIONS, type SectionId } from '#shared/intake/question.ts';
import { pageOf } from '#shared/intake/pages.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { useCommands, type Command } from '#renderer/ui/commands.ts';
import { say, useCatalogue } from '#renderer/ui/words.ts';
import type { IntakeFacts } from './use-facts.ts';
import { questionLabel, shortLabel } from './words.ts';

/** Offers every section and every question that is asked to who looks for it by name. */
export function useIntakeCommands(
  { facts: { shown } }: IntakeFacts,
  open: (section: SectionId) => void,
  jump: (question: QuestionId) => void,
): void {
  const { sections: sectionNames } = useCatalogue();
  const ids = [...shown].join(' ');
  const commands = useMemo(() => {
    const sections = SECTIONS.map((section): Command => ({
      id: `section-${section}`,
      label: sectionNames[section],
      note: say('intake.command.section'),
      run: () => open(section),
    }));
    const asked = (ids.split(' ') as QuestionId[]).filter((id) => id !== 'assessorRole');
    const questions = asked.map((id): Command => ({
      id: `question-${id}`,
      label:
        shortLabel(id) === questionLabel(id)
          ? questionLabel(id)
          : say('intake.command.question', { short: shortLabel(id), question: questionLabel(id) }),
      note: sectionNames[pageOf(id)],
      run: () => jump(id),
    }));
    return [...sections, ...questions];
  }, [ids, open, jump, sectionNames]);
  useCommands(commands);
}
