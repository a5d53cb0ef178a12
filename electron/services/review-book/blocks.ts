import type { Block, Inline, RuleInWords, RuleLine, Shown, Text } from '#shared/compendium/types.ts';
import { toSvg, type Drawing } from '#shared/illustration/drawing.ts';
import { drawItem } from '#shared/illustration/drawn-items.ts';
import { kneeWithZones } from '#shared/illustration/knee/marked.ts';
import { PRINT_PALETTE } from '#shared/illustration/print-palette.ts';
import { html, trusted, type Html } from './html.ts';
import type { BookWords } from './words.ts';

/** Words, some of which lead to an article of the same book, and some of which are a source's own. */
export const inline = (text: Text): Html => html`${text.map(inlinePart)}`;

function inlinePart(part: Inline): Html {
  if (typeof part === 'string') return html`${part}`;
  if ('english' in part) return html`<span lang="en">${part.english}</span>`;
  return html`<a href="#${part.to}">${part.text}</a>`;
}

/** One block of an article: rows with what they are at the left and what is said at the right. */
export function block(one: Block, words: BookWords): Html {
  switch (one.kind) {
    case 'text':
      return html`<div class="text">
        ${heading(one.heading)}${one.paragraphs.map((text) => html`<p>${inline(text)}</p>`)}
      </div>`;
    case 'facts':
      return html`${one.rows.map(({ label, value }) => row(label, inline(value)))}`;
    case 'rule':
      return row(one.heading, rule(one.rule, words));
    case 'points':
      return row(
        one.heading,
        html`<table class="points">
          ${one.rows.map(
            ({ points, rule: finding }) =>
              html`<tr>
                <th scope="row">${words.points(points)}</th>
                <td>${rule(finding, words)}</td>
              </tr>`,
          )}
        </table>`,
      );
    case 'list':
      return row(
        one.heading,
        html`${one.note === undefined ? undefined : html`<p class="note">${one.note}</p>`}
          <ul class="links">
            ${one.entries.map((text) => html`<li>${inline(text)}</li>`)}
          </ul>`,
      );
    case 'table':
      return html`<div class="text">
        ${heading(one.heading)}${table(
          one.columns,
          one.rows.map((cells) => cells.map(inline)),
        )}
      </div>`;
    case 'drawing':
      return drawing(one.shows, one.label);
  }
}

/** A label at the left, what it is about at the right. */
export const row = (label: string, content: Html): Html =>
  html`<div class="row">
    <h4>${label}</h4>
    <div>${content}</div>
  </div>`;

const heading = (words: string | undefined): Html | undefined =>
  words === undefined ? undefined : html`<h4>${words}</h4>`;

/** A table whose first column names the row. */
export const table = (columns: readonly string[], rows: readonly (readonly Html[])[]): Html =>
  html`<table class="grid">
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([head = html``, ...cells]) =>
          html`<tr>
            <th scope="row">${head}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** The lines of a rule as lists in lists. */
export function rule({ lines, isReduced }: RuleInWords, words: BookWords): Html {
  const note = isReduced === true ? html`<p class="note">${words.frame('rule.reduced')}</p>` : undefined;
  return html`${nested(lines, 0)}${note}`;
}

function nested(lines: readonly RuleLine[], depth: number): Html {
  const heads = lines.flatMap((line, index) => (line.depth === depth ? [index] : []));
  return html`<ul class="rule">
    ${heads.map((start, place) => {
      const inner = lines.slice(start + 1, heads[place + 1]);
      return html`<li>
        ${inline(lines[start]?.text ?? [])}${inner.length === 0 ? undefined : nested(inner, depth + 1)}
      </li>`;
    })}
  </ul>`;
}

/** Pictures of one subject side by side; nothing where there is no drawing. */
function drawing(shows: Shown, label: string): Html {
  const drawings: readonly Drawing[] =
    'item' in shows
      ? [drawItem(shows.item, 'right')]
      : kneeWithZones({ side: 'right', withLeaders: false, ...shows }).map((knee) => knee.drawing);
  if (drawings.length === 0) return html``;
  const kind = 'item' in shows ? 'exercise' : 'knee';
  return html`<div class="drawing ${kind}" role="img" aria-label="${label}">
    ${drawings.map((one) => trusted(toSvg(one, PRINT_PALETTE)))}
  </div>`;
}
