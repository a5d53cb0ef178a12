import type { ReactNode } from 'react';
import type { Block } from '#shared/compendium/types.ts';
import { scrollRegion } from '../../ui/scroll-region.ts';
import styles from './article.module.css';
import { RuleView, Words } from './rule-view.tsx';
import { ShownDrawing } from './shown-drawing.tsx';
import { formatsOf } from '#shared/words/formats.ts';
import { screenLanguage } from '../../ui/words.ts';
import { sayOfKnowledge } from './words.ts';

/** One block of an entry: what it is at the left, what is said at the right. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'text':
      return (
        <div className={styles['text']}>
          {block.heading === undefined ? null : <h3>{block.heading}</h3>}
          {block.paragraphs.map((text, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- paragraphs never change places
            <p key={place}>
              <Words text={text} />
            </p>
          ))}
        </div>
      );
    case 'facts':
      return (
        <dl className={styles['facts']}>
          {block.rows.map(({ label, value }) => (
            <div key={label} className={styles['row']}>
              <dt>{label}</dt>
              <dd>
                <Words text={value} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'rule':
      return (
        <Row label={block.heading}>
          {block.note === undefined ? null : <p className={styles['note']}>{block.note}</p>}
          <RuleView rule={block.rule} />
        </Row>
      );
    case 'points':
      return <PointsView block={block} />;
    case 'list':
      return (
        <Row label={block.heading}>
          {block.note === undefined ? null : <p className={styles['note']}>{block.note}</p>}
          <ul className={styles['list']}>
            {block.entries.map((text, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- entries never change places
              <li key={place}>
                <Words text={text} />
              </li>
            ))}
          </ul>
        </Row>
      );
    case 'table':
      return <TableView block={block} />;
    case 'drawing':
      return <ShownDrawing shows={block.shows} label={block.label} />;
  }
}

const Row = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className={styles['row']}>
    <h3>{label}</h3>
    <div>{children}</div>
  </div>
);

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** Findings with what each adds or takes: the number first, so that the column can be read down. */
const PointsView = ({ block: { heading, rows } }: { readonly block: BlockOf<'points'> }) => (
  <Row label={heading}>
    <ul className={styles['points']}>
      {rows.map(({ points, rule }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- findings never change places
        <li key={place}>
          <b>{sayOfKnowledge('points.signed', { points })}</b>
          <div>
            <RuleView rule={rule} />
          </div>
        </li>
      ))}
    </ul>
  </Row>
);

const TableView = ({ block: { heading, columns, rows } }: { readonly block: BlockOf<'table'> }) => (
  <div className={styles['text']}>
    {heading === undefined ? null : <h3>{heading}</h3>}
    <div
      className={styles['wide']}
      {...scrollRegion}
      role="group"
      aria-label={heading ?? formatsOf(screenLanguage).list(columns)}
    >
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head = [], ...cells], place) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows never change places
            <tr key={place}>
              <th scope="row">
                <Words text={head} />
              </th>
              {cells.map((cell, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- columns never change places
                <td key={column}>
                  <Words text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </div>
);
