import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { safetyTable } from '#electron/services/review-book/safety-table.ts';
import { html } from '#electron/services/review-book/html.ts';
import { LANGUAGES } from '#shared/words/languages.ts';
import { loaders } from '#shared/words/load.ts';
import { safetySentences } from '#shared/words/safety-sentences.ts';
import { undrawn } from '#tests/fixtures/undrawn.ts';
import { genu, type Outcome } from './command-line.support.ts';

const folder = mkdtempSync(join(tmpdir(), 'genu-safety-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the table of safety sentences', () => {
  const path = join(folder, 'safety.html');
  let page = '';
  let outcome: Outcome | undefined;
  beforeAll(async () => {
    outcome = await genu('safety-sentences', '--out', path);
    page = readFileSync(path, 'utf8');
  }, 60_000);

  it('holds every sentence of every language once a row, with room for a correction', async () => {
    const sentences = await Promise.all(
      LANGUAGES.map(async (language) => safetySentences(await loaders[language].catalogue())),
    );
    const rows = (sentences[0] ?? []).map(({ id }, index) => {
      const texts = sentences.map(
        (said, at) => html`<td lang="${LANGUAGES[at]}">${said[index]?.text}</td>`.text,
      );
      return `<code>${id}</code></th>${texts.join('')}<td></td>`;
    });
    const written = page.replaceAll(/>\s+</gu, '><');
    expect(rows.length).toBeGreaterThan(150);
    expect(rows.filter((row) => !written.includes(row))).toEqual([]);
    expect(written.match(/<tr>/gu)).toHaveLength(rows.length + 5);
  });

  it('brings the letters of every language with it', () => {
    expect(page).toContain('Не прикладывайте');
    expect(undrawn(page)).toEqual([]);
  });

  it('is written without a word', () => {
    expect(outcome).toEqual({ code: 0, output: '', messages: '' });
  });

  it('is the same to the byte every time, asks for nothing from outside, and can be signed', async () => {
    expect(await safetyTable('en')).toBe(page);
    expect(page).not.toMatch(/<script|<link|<img|src=/u);
    expect(page.match(/class="sign-off"/gu)).toHaveLength(1);
  });
});
