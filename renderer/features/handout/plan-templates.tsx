import { changeIn } from '../../client/change-choices.ts';
import type { DraftSession } from '../../client/draft-session.ts';
import { useDraftView } from '../../client/use-draft.ts';
import { say } from '../../ui/words.ts';
import { TemplateList } from './template-list.tsx';
import { useTemplates } from './use-templates.ts';

/**
 * Choices that the clinic makes again and again. A template is laid over what was chosen for this runner; what a rule
 * forbids stays forbidden, and one undo takes all of it back.
 */
export function PlanTemplates({ session }: { readonly session: DraftSession }) {
  const { draft } = useDraftView(session);
  const actions = useTemplates();
  return (
    <TemplateList
      title={say('handout.templates.plan')}
      templates={actions.templates.filter(({ kind }) => kind === 'plan')}
      actions={actions}
      onApply={(template) => {
        if (template.kind !== 'plan') return;
        const { choices } = template;
        changeIn(session)((now) => ({ ...now, ...choices, items: { ...now.items, ...choices.items } }));
      }}
      toSave={(name) => ({ kind: 'plan', name, isFavourite: false, choices: draft.choices })}
    />
  );
}
