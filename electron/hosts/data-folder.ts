import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this system keeps the data of applications. Both hosts use the same folder, one at a time. */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Genu');
  if (platform === 'win32')
    return join(environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Genu');
  return join(environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'genu');
}
