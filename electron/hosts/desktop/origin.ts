/** The scheme and the host of everything that the window ever shows. */
export const SCHEME = 'app';
const HOST = 'bundle';
export const START_ADDRESS = `${SCHEME}://${HOST}/index.html`;

/** True for an address of our own files: this scheme and host exactly, with nothing before or after the host. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${SCHEME}:` &&
    url.host === HOST &&
    url.username === '' &&
    url.password === ''
  );
}

/** True for what the page may load: our own files, and objects that our own page made (a PDF to save). */
export const isOwnRequest = (address: string): boolean =>
  isOwnAddress(address.startsWith('blob:') ? address.slice('blob:'.length) : address);
