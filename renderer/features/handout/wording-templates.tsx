import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { Language } from '#shared/words/languages.ts';
import { say } from '../../ui/words.ts';
import { TemplateList } from './template-list.tsx';
import { useTemplates } from './use-templates.ts';
import styles from './words.module.css';

interface Props {
  readonly item: InterventionId;
  readonly name: string;
  /** What the words are written in; templates are kept by it. */
  readonly language: Language;
  readonly text: string;
  readonly proposal: string;
  readonly onWrite: (text: string) => void;
}

/** The clinic's own words for one line, and the way back to the proposal. */
export function WordingTemplates({ item, name, language, text, proposal, onWrite }: Props) {
  const actions = useTemplates();
  const templates = actions.templates.filter(
    (one) => one.kind === 'wording' && one.item === item && (one.language ?? language) === language,
  );
  return (
    <>
      {text === proposal ? null : (
        <button type="button" className={styles['link']} onClick={() => onWrite(proposal)}>
          {say('handout.words.back', { name })}
        </button>
      )}
      <TemplateList
        title={say('handout.templates.wording')}
        templates={templates}
        actions={actions}
        onApply={(template) => {
          if (template.kind === 'wording') onWrite(template.text);
        }}
        toSave={(label) => ({ kind: 'wording', name: label, isFavourite: false, item, text, language })}
      />
    </>
  );
}
