import { Languages } from 'lucide-react';
import { LANGUAGES } from '#shared/words/languages.ts';
import { say, useLanguage } from '../ui/words.ts';
import { chooseLanguage, nameOfLanguage, wishedLanguage } from './language.ts';
import styles from './language-choice.module.css';

/** The languages of the screen, each by its own name. Nothing where there is only one. */
export function LanguageChoice() {
  useLanguage();
  const spoken = wishedLanguage();
  const offered = [...new Set([...LANGUAGES, spoken])];
  if (offered.length < 2) return null;
  return (
    <label className={styles['choice']}>
      <Languages size={15} aria-hidden="true" />
      <span className="visually-hidden">{say('shell.language')}</span>
      <select
        value={spoken}
        onChange={({ target }) => {
          const chosen = offered.find((one) => one === target.value);
          if (chosen !== undefined) void chooseLanguage(chosen);
        }}
      >
        {offered.map((one) => (
          <option key={one} value={one} lang={one}>
            {nameOfLanguage(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
