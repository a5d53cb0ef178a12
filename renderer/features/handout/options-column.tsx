import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LANGUAGES, languages } from '#shared/words/languages.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Chips } from '../../ui/chips.tsx';
import { say } from '../../ui/words.ts';
import styles from './handout.module.css';
import type { OptionChoice } from './use-options.ts';
import type { Options, Sheet } from './use-sheet.ts';

interface Props {
  readonly choice: OptionChoice;
  readonly options: Options;
  readonly sheet: Sheet | undefined;
  readonly children: ReactNode;
}

/** What stands on the sheet and how it is set. */
export function OptionsColumn({ choice: { change, toggleSection }, options, sheet, children }: Props) {
  return (
    <section className={styles['options']} aria-label={say('handout.title')}>
      <h1>{say('handout.title')}</h1>
      <Choice
        label={say('handout.for')}
        value={options.audience}
        onChange={(audience) => change({ audience })}
        chips={[
          { value: 'runner', label: say('handout.for.runner') },
          { value: 'clinician', label: say('handout.for.clinician') },
        ]}
      />
      <Choice
        label={say('handout.language')}
        value={options.language}
        onChange={(language) => change({ language })}
        chips={LANGUAGES.map((value) => ({ value, label: languages[value].name, language: value }))}
      />
      <Choice
        label={say('handout.paper')}
        value={options.paper}
        onChange={(paper) => change({ paper })}
        chips={[
          { value: 'a4', label: say('handout.paper.a4') },
          { value: 'letter', label: say('handout.paper.letter') },
        ]}
      />
      {options.audience === 'clinician' ? null : (
        <Choice
          label={say('handout.size')}
          value={options.largePrint ? 'large' : 'normal'}
          onChange={(print) => change({ largePrint: print === 'large' })}
          chips={[
            { value: 'normal', label: say('handout.print.normal') },
            { value: 'large', label: say('handout.print.large') },
          ]}
        />
      )}
      <div className={styles['choice']} role="group" aria-label={say('handout.sections')}>
        <h2>{say('handout.sections')}</h2>
        {options.audience === 'clinician' ? null : (
          <Checkbox isSelected isDisabled>
            {say('handout.section.always')}
          </Checkbox>
        )}
        {sheet?.sections.map((section) => (
          <Checkbox
            key={section}
            isSelected={options.hidden?.includes(section) !== true}
            onChange={() => toggleSection(section)}
          >
            {say(`handout.section.${section}`)}
          </Checkbox>
        ))}
        <Link to="/settings" className={styles['link']}>
          {say('handout.letterhead.edit')}
        </Link>
      </div>
      {children}
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly chips: readonly { readonly value: Value; readonly label: string }[];
}
function Choice<Value extends string>({ label, ...props }: ChoiceProps<Value>) {
  return (
    <div className={styles['choice']}>
      <h2>{label}</h2>
      <Chips label={label} {...props} />
    </div>
  );
}
