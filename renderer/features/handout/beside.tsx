import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import type { SideBySide } from '#shared/handout/side-by-side.ts';
import { languages, type Language } from '#shared/words/languages.ts';
import { api } from '../../client/client.ts';
import { say, screenLanguage } from '../../ui/words.ts';
import styles from './beside.module.css';
import { Failure } from './failure.tsx';
import type { Options } from './use-sheet.ts';

interface Props {
  readonly assessmentId: string;
  readonly revision: number;
  readonly options: Options;
}

/** Every sentence of the runner's sheet beside the same in the clinician's language, in the order of the paper. */
export function Beside({ assessmentId, revision, options }: Props) {
  const parts = useQuery({
    queryKey: [...api.handouts.sideBySide.key(), assessmentId, revision, options, screenLanguage],
    queryFn: () => api.handouts.sideBySide.call({ assessmentId, options, beside: screenLanguage }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  if (parts.error !== null) return <Failure error={parts.error} />;
  if (parts.data === undefined) return <p role="status">{say('handout.making')}</p>;
  const sides = [options.language, screenLanguage] as const;
  return (
    <table className={styles['beside']}>
      <caption className="visually-hidden">{say('handout.view.beside')}</caption>
      <thead>
        <tr>
          {sides.map((language) => (
            <th key={language} scope="col" lang={language}>
              {languages[language].name}
            </th>
          ))}
        </tr>
      </thead>
      {numbered(parts.data).map(([number, part]) => (
        <Part key={number} part={part} sides={sides} />
      ))}
    </table>
  );
}

/** Parts and lines have no name of their own, and keep their order. */
const numbered = <Item,>(items: readonly Item[]): readonly (readonly [number: number, Item])[] =>
  items.map((item, index) => [index, item]);

function Part({
  part: { title, lines, isSafety },
  sides,
}: {
  readonly part: SideBySide;
  readonly sides: readonly [Language, Language];
}) {
  return (
    <tbody>
      <tr>
        {sides.map((language, side) => (
          <th key={language} scope="rowgroup" lang={language}>
            {title[side]}
            {isSafety && side === 1 ? (
              <span className={styles['locked']}>
                <Lock size={12} aria-hidden="true" /> {say('handout.beside.safety')}
              </span>
            ) : null}
          </th>
        ))}
      </tr>
      {numbered(lines).map(([number, line]) => (
        <tr key={number}>
          {sides.map((language, side) => (
            <td key={language} lang={language}>
              {line[side]}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
