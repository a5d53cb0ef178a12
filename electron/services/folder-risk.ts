import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Names that the usual sync tools give to the folders they keep. */
const SYNCED =
  /^(dropbox|onedrive( .*)?|onedrive - .*|google ?drive|my drive|icloud ?drive|com~apple~clouddocs|mobile documents|nextcloud|owncloud|seafile|syncthing|box sync|pcloud ?drive|yandex\.disk|creative cloud files)$/i;
const NETWORK_SYSTEMS = /^(nfs4?|cifs|smb3?|smbfs|afpfs|webdav|davfs|fuse\.sshfs|9p|ceph|glusterfs)$/;

/**
 * Whether a data folder lies where a write-ahead log is not safe: in a folder that a sync tool copies half
 * states of, or on a network that cannot share memory. `mounts` is the text of /proc/mounts where there is one.
 */
export function folderRisk(folder: string, mounts = readMounts()): 'synced' | 'network' | undefined {
  const path = resolve(folder);
  if (/^[\\/]{2}[^\\/]/.test(folder)) return 'network';
  if (path.split(sep).some((name) => SYNCED.test(name))) return 'synced';
  const mounted = mounts
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, place = '']) => path === place || path.startsWith(place.endsWith('/') ? place : `${place}/`))
    .toSorted(([, left = ''], [, right = '']) => right.length - left.length);
  const system = mounted[0]?.[2] ?? '';
  return NETWORK_SYSTEMS.test(system) ? 'network' : undefined;
}

function readMounts(): string {
  try {
    return readFileSync('/proc/mounts', 'utf8');
  } catch {
    return '';
  }
}
