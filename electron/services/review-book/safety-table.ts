import { LANGUAGES, languages, type Language } from '#shared/words/languages.ts';
import { loadWords } from '#shared/words/load.ts';
import { SAFETY_GROUPS, safetySentences, type SafetyGroup } from '#shared/words/safety-sentences.ts';
import { htmlDocument } from './document.ts';
import { html, type Html } from './html.ts';
import { signOff } from './sign-off.ts';
import { BOOK_STYLE } from './style.ts';
import { bookWords, type BookWords } from './words.ts';

/** Four languages and room to write beside them: the page is turned. */
const TABLE_STYLE = `
@page { size: A4 landscape; }
main { max-width: 277mm; }
table.safety { table-layout: fixed; }
table.safety th:first-child { width: 34mm; }
table.safety th:last-child { width: 44mm; }
table.safety td:last-child { border-left: 0.2mm solid var(--line); }
table.safety td { overflow-wrap: anywhere; }
`;

/**
 * Every safety sentence in all languages side by side as one self-contained HTML document for a second reader to
 * correct and sign; `language` is that of the words around the table. The same catalogues give the same bytes.
 */
export async function safetyTable(language: Language): Promise<string> {
  const words = bookWords(await loadWords(language));
  const { say } = words;
  const rows = await rowsByGroup();
  return htmlDocument({
    language,
    title: say('book.safety.title'),
    style: BOOK_STYLE + TABLE_STYLE,
    main: html`<h2>${say('book.safety.title')}</h2>
      <p>${say('book.safety.text')}</p>
      ${SAFETY_GROUPS.map((group) => table(group, rows.get(group) ?? [], words))}
      ${signOff(say('book.safety.title'), words)}`,
  });
}

interface Row {
  readonly id: string;
  /** In the order of the languages. */
  readonly texts: readonly string[];
}

async function rowsByGroup(): Promise<ReadonlyMap<SafetyGroup, readonly Row[]>> {
  const said = await Promise.all(
    LANGUAGES.map(async (language) => safetySentences(await loadWords(language))),
  );
  const [first = [], ...others] = said;
  const rows = first.map(({ group, id, text }, index) => ({
    group,
    id,
    texts: [text, ...others.map((sentences) => sentences[index]?.text ?? '')],
  }));
  return Map.groupBy(rows, ({ group }) => group);
}

const table = (group: SafetyGroup, rows: readonly Row[], { say }: BookWords): Html =>
  html`<h3 class="group">${say(`book.safety.${group}`)}</h3>
    <table class="grid safety">
      <thead>
        <tr>
          <th scope="col">${say('book.safety.id')}</th>
          ${LANGUAGES.map((one) => html`<th scope="col" lang="${one}">${languages[one].name}</th>`)}
          <th scope="col">${say('book.safety.correction')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ id, texts }) =>
            html`<tr>
              <th scope="row"><code>${id}</code></th>
              ${texts.map((text, index) => html`<td lang="${LANGUAGES[index]}">${text}</td>`)}
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>`;
