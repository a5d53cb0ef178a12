import { Pencil, Star, Trash2 } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import type { NewTemplate, Template } from '#shared/contract/templates.ts';
import { say } from '../../ui/words.ts';
import { Failure } from './failure.tsx';
import type { useTemplates } from './use-templates.ts';
import styles from './words.module.css';

interface Props {
  readonly title: string;
  readonly templates: readonly Template[];
  readonly actions: ReturnType<typeof useTemplates>;
  readonly onApply: (template: Template) => void;
  /** What would be saved under a name that is typed here. */
  readonly toSave: (name: string) => NewTemplate;
}

/** Templates to apply, rename, mark and delete, and a field to save what stands now as another one. */
export function TemplateList({ title, templates, actions, onApply, toSave }: Props) {
  const { removed, restore } = actions;
  return (
    <details className={styles['templates']}>
      <summary>{say('handout.templates.count', { title, count: templates.length })}</summary>
      {actions.error === null ? null : <Failure error={actions.error} />}
      <ul>
        {templates.map((template) => (
          <Row key={template.id} template={template} actions={actions} onApply={onApply} />
        ))}
      </ul>
      <p role="status">
        {removed === undefined ? null : (
          <>
            {say('handout.template.removed', { name: removed.name })}{' '}
            <button type="button" className={styles['link']} onClick={() => restore(removed)}>
              {say('handout.template.undo')}
            </button>
          </>
        )}
      </p>
      <NameForm
        label={say('handout.template.save')}
        go={say('handout.template.save.go')}
        onName={(name) => actions.save(toSave(name))}
      />
    </details>
  );
}

function Row({ template, actions, onApply }: Pick<Props, 'actions' | 'onApply'> & { template: Template }) {
  const [isRenaming, setRenaming] = useState(false);
  const { name, isFavourite } = template;
  if (isRenaming) {
    return (
      <li>
        <NameForm
          label={say('handout.template.rename', { name })}
          go={say('handout.template.rename.go')}
          initial={name}
          onName={(next) => {
            actions.label({ ...template, name: next });
            setRenaming(false);
          }}
        />
      </li>
    );
  }
  return (
    <li className={styles['row']}>
      <button type="button" className={styles['apply']} onClick={() => onApply(template)}>
        {name}
      </button>
      <button
        type="button"
        aria-label={say('handout.template.favourite', { name })}
        aria-pressed={isFavourite}
        onClick={() => actions.label({ ...template, isFavourite: !isFavourite })}
      >
        <Star size={14} aria-hidden="true" fill={isFavourite ? 'currentColor' : 'none'} />
      </button>
      <button
        type="button"
        aria-label={say('handout.template.rename', { name })}
        onClick={() => setRenaming(true)}
      >
        <Pencil size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={say('handout.template.remove', { name })}
        onClick={() => actions.remove(template)}
      >
        <Trash2 size={14} aria-hidden="true" />
      </button>
    </li>
  );
}

interface NameProps {
  readonly label: string;
  readonly go: string;
  readonly initial?: string;
  readonly onName: (name: string) => void;
}
function NameForm({ label, go, initial = '', onName }: NameProps) {
  const [name, setName] = useState(initial);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    onName(name.trim());
    setName('');
  };
  return (
    <form className={styles['name']} onSubmit={submit}>
      <input
        aria-label={label}
        placeholder={label}
        value={name}
        maxLength={80}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit">{go}</button>
    </form>
  );
}
