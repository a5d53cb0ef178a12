import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What is loaded for the first screen. */
const FIRST_SCREEN: ReadonlySet<string> = new Set([
  'words',
  'client',
  'react-dom',
  'field',
  'door',
  'first-screen',
]);

/** The page asks for the code and the look of the first screen while it reads its own start. */
function preloadFirstScreen(): Plugin {
  return {
    name: 'preload-first-screen',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle).flatMap((file) => {
          if (file.type !== 'chunk' || !FIRST_SCREEN.has(file.name)) return [];
          const styles = [...(file.viteMetadata?.importedCss ?? [])];
          return [link('modulepreload', file.fileName), ...styles.map((name) => link('stylesheet', name))];
        }),
    },
  };
}
const link = (rel: string, fileName: string) => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `./${fileName}` },
  injectTo: 'head' as const,
});

/**
 * Main and preload for the desktop, the renderer for both hosts. The preload is sandboxed and so must be one
 * CommonJS file; the renderer's assets carry hashes, so that they may be kept for ever.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          main: at('electron/hosts/desktop/main.ts'),
          worker: at('electron/pdf/worker.ts'),
          'compendium-worker': at('electron/services/compendium/worker.ts'),
          'roster-worker': at('electron/services/roster/worker.ts'),
          'backup-worker': at('electron/store/backup/worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rolldownOptions: {
        input: { preload: at('electron/hosts/desktop/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    plugins: [react(), preloadFirstScreen()],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      target: 'chrome140',
      // An inlined asset would need data: addresses in places where the policy allows none.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: at('renderer/index.html'),
        output: {
          // Loopback is quick, and forty small files one behind the other are not.
          codeSplitting: {
            groups: [
              { name: 'start', priority: 7, test: /renderer[\\/]app[\\/]main\.tsx$/ },
              { name: 'words', priority: 6, test: /shared[\\/]words[\\/]say\.ts$/ },
              { name: 'client', priority: 5, test: /renderer[\\/]client[\\/]client\.ts$/ },
              { name: 'react-dom', priority: 4, test: /node_modules[\\/]react-dom[\\/]/ },
              { name: 'field', priority: 3, test: /renderer[\\/]ui[\\/]text-field\.tsx$/ },
              { name: 'door', priority: 2, test: /renderer[\\/]features[\\/]unlock[\\/]unlock-screen\.tsx$/ },
              { name: 'first-screen', priority: 1, test: /renderer[\\/]app[\\/]root\.tsx$/ },
            ],
          },
        },
      },
    },
  },
});
