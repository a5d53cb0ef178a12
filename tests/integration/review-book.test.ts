import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWhole } from '#electron/hosts/command/write-whole.ts';
import { knowledgeVersion } from '#electron/services/knowledge-version.ts';
import { html } from '#electron/services/review-book/html.ts';
import { vignettes } from '#shared/accuracy/vignettes/all.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { sources } from '#shared/knowledge/sources.ts';
import { undrawn } from '#tests/fixtures/undrawn.ts';
import { genu, type Outcome } from './command-line.support.ts';

const folder = mkdtempSync(join(tmpdir(), 'genu-book-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => join(folder, name);
const print = (name: string) => genu('review-book', '--out', file(name));

describe('the review book', () => {
  let book = '';
  let outcomes: readonly Outcome[] = [];
  beforeAll(async () => {
    outcomes = await Promise.all([print('one.html'), print('two.html')]);
    book = readFileSync(file('one.html'), 'utf8');
  }, 120_000);
  const all = (pattern: RegExp): readonly string[] =>
    [...book.matchAll(pattern)].map((found) => found[1] ?? '');

  it('is written without a word, the same to the byte every time', () => {
    const quiet = { code: 0, output: '', messages: '' };
    expect(outcomes).toEqual([quiet, quiet]);
    expect(readFileSync(file('two.html'), 'utf8')).toBe(book);
    expect(readdirSync(folder)).toEqual(['one.html', 'two.html']);
  });
  it('stands alone: it asks for nothing from outside and runs nothing', () => {
    expect(book.startsWith('<!doctype html>')).toBe(true);
    expect(book).not.toMatch(/<script|<link|<img|<iframe|\son\w+=/);
    expect(all(/(?:src|href)="([^"#][^"]*)"/g)).toEqual([]);
    expect(new Set(all(/url\(([a-z]+):/g))).toEqual(new Set(['data']));
    expect(undrawn(book)).toEqual([]);
  });
  it('tells everything under an anchor of its own, and every link finds its anchor', () => {
    const anchors = all(/ id="([^"]+)"/g);
    expect(new Set(anchors).size).toBe(anchors.length);
    const ids = [...Object.keys(conditions), ...Object.keys(redFlags), ...Object.keys(sources)];
    expect(ids.filter((id) => !anchors.includes(id))).toEqual([]);
    const links = all(/href="#([^"]+)"/g);
    expect(links.length).toBeGreaterThan(3000);
    expect([...new Set(links)].filter((link) => !anchors.includes(link))).toEqual([]);
  });
  it('has a box to sign in every chapter, and lists every chapter at the front', () => {
    const chapters = all(/<section class="chapter" id="chapter-([^"]+)"/g);
    expect(chapters).toHaveLength(16);
    expect(all(/<a href="#chapter-([^"]+)"/g)).toEqual(chapters);
    expect(book.match(/class="sign-off"/g)).toHaveLength(chapters.length);
  });
  it('names its version, says that weights are not validated, and that nobody has signed yet', () => {
    expect(book).toContain(knowledgeVersion);
    expect(book).toContain('expert starting values');
    expect(book).toContain('nobody yet');
  });
  it('ends with what would be dead knowledge: no rule out of reach, no question without a reason', () => {
    const coverage = book.slice(book.indexOf('id="chapter-coverage"'));
    expect(coverage).toMatch(/None\. For each of the \d+ rules answers were found/);
    expect(coverage).not.toContain('a fault');
    expect(coverage).toContain('href="#qAngleDeg"');
  });
  it('marks what sources and invented runners say as English, whatever the language of the book', () => {
    expect(book.match(/<p lang="en">/g)).toHaveLength(vignettes.length);
    const [source = ''] = Object.keys(sources);
    const article = book.slice(book.indexOf(`<article id="${source}"`)).split('</article>')[0] ?? '';
    expect(article).toMatch(/<h3 lang="en">.*<span lang="en">/s);
  });
  it('gives an example for each red flag', () => {
    const unexampled = Object.keys(redFlags).filter((id) => {
      const article = book.slice(book.indexOf(`<article id="${id}"`)).split('</article>')[0] ?? '';
      return !article.includes('class="examples"');
    });
    expect(unexampled).toEqual([]);
  });
});

describe('a book that cannot be written', () => {
  it('is said in a sentence that names it', async () => {
    await expect(writeWhole(file('not/there.html'), Buffer.from('book'), 'review book')).rejects.toThrow(
      /^The review book could not be written \(ENOENT\)\. Nothing was changed: /,
    );
  });
});

describe('markup', () => {
  it('escapes what is not markup itself', () => {
    expect(html`<p>${'<b> & "it\'s"'}${[html`<i>${1}</i>`, undefined]}</p>`.text).toBe(
      '<p>&lt;b&gt; &amp; &quot;it&#39;s&quot;<i>1</i></p>',
    );
  });
});
