import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { say } from '../../ui/words.ts';
import styles from './letterhead.module.css';
import { readLogo, type Logo, type LogoProblem } from './read-logo.ts';

interface Props {
  readonly logo: Logo | undefined;
  readonly onChange: (logo: Logo | undefined) => void;
}

/** A picture for the head of the sheet, shown on white as the paper will show it. */
export function LogoField({ logo, onChange }: Props) {
  const fieldId = useId();
  const hintId = useId();
  const [problem, setProblem] = useState<LogoProblem>();
  const choose = async (file: File): Promise<void> => {
    const read = await readLogo(file);
    setProblem(typeof read === 'string' ? read : undefined);
    if (typeof read !== 'string') onChange(read);
  };
  return (
    <div className={styles['logo']}>
      <label htmlFor={fieldId}>{say('letterhead.logo')}</label>
      {logo === undefined ? null : (
        <img src={`data:image/png;base64,${logo.png}`} alt={say('letterhead.logo.alt')} />
      )}
      <FileButton
        id={fieldId}
        accept="image/png,image/jpeg,image/svg+xml"
        describedBy={hintId}
        isInvalid={problem !== undefined}
        onFile={(file) => void choose(file)}
      >
        {say('letterhead.logo.choose')}
      </FileButton>
      <p id={hintId} role="status" data-problem={problem === undefined ? undefined : ''}>
        {problem === undefined ? say('letterhead.logo.hint') : say(`letterhead.logo.${problem}`)}
      </p>
      {logo === undefined ? null : (
        <Button kind="link" onPress={() => onChange(undefined)}>
          {say('letterhead.logo.remove')}
        </Button>
      )}
    </div>
  );
}
