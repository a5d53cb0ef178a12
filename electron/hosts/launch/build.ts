import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json'];
const RESULTS = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** True when something of the build is missing or older than a source. */
export function isBuildStale(root: string): boolean {
  const results = RESULTS.map((path) => changedAt(join(root, path)));
  const oldest = Math.min(...results.map((at) => at ?? 0));
  const files = SOURCES.flatMap((path) => filesIn(join(root, path)));
  return files.some((file) => (changedAt(file) ?? 0) > oldest);
}

/** Builds everything into `out`. False when that failed; what the tools say then stands on standard error. */
export function build(root: string): boolean {
  const tool = join(dirname(fileURLToPath(import.meta.resolve('electron-vite/package.json'))), 'bin');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(tool, 'electron-vite.js'), 'build', '--logLevel', 'error'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status === 0;
}

/** A file of its own, or every file below a folder; neither when it is not there. */
function filesIn(path: string): readonly string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const changedAt = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.mtimeMs;
