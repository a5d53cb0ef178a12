/** The database driver segfaults, without a word, under anything older. */
const NEEDED_MAJOR = 24;

/** Throws with a sentence when this Node.js is too old; called before anything imports the database. */
export function assertNodeVersion(version: string = process.versions.node): void {
  const major = Number.parseInt(version, 10);
  if (major >= NEEDED_MAJOR) return;
  throw new Error(
    `Genu needs Node.js ${NEEDED_MAJOR} or newer and was started with ${version}. ` +
      `Run it through npm ("npm start", "npm run genu"), which brings its own.`,
  );
}
