import type { Language } from '#shared/words/languages.ts';
import { fontFaces } from './font.ts';
import { html, trusted, type Html } from './html.ts';

interface Document {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  readonly main: Html;
}

/** One self-contained HTML document: it asks for nothing from outside and runs nothing. */
export async function htmlDocument({ language, title, style, main }: Document): Promise<string> {
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"
        />
        <title>Genu · ${title}</title>
        <style>
          ${await fontFaces(title + main.text)}${trusted(style)}
        </style>
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html>`;
  return `${page.text.trimStart()}\n`;
}
