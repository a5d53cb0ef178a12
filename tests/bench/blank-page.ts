import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const house = fileURLToPath(new URL('../..', import.meta.url));

/** Builds a page that renders one button with React and nothing else, by the bundler and settings of the product. */
export async function buildBlankPage(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'genu-blank-'));
  // Inside the house, so that the page finds the same React.
  const root = join(house, 'node_modules', '.genu-blank-page');
  mkdirSync(root, { recursive: true });
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><html lang="en"><head><title>Blank</title></head><body><div id="root"></div>' +
      '<script type="module" src="./main.js"></script></body></html>',
  );
  writeFileSync(
    join(root, 'main.js'),
    `import { createElement } from 'react';
     import { createRoot } from 'react-dom/client';
     createRoot(document.getElementById('root')).render(createElement('button', null, 'Ready'));`,
  );
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    plugins: [react()],
    build: { outDir: out, emptyOutDir: true, minify: true, target: 'chrome140', assetsInlineLimit: 0 },
  });
  rmSync(root, { recursive: true });
  return out;
}
