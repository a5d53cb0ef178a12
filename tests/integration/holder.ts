import { composeServices } from '#electron/services/compose.ts';
import { Failure } from '#shared/contract/failure.ts';

/** Holds a data folder until its input closes, as the user of the second argument, and prints how it went. */
const [, , dataFolder = '', user] = process.argv;
if (user !== undefined) {
  process.setgid?.(Number(user));
  process.setuid?.(Number(user));
}
try {
  const services = await composeServices({
    dataFolder,
    host: 'browser',
    now: () => new Date(),
    version: '0.0.0-test',
    printer: {
      print: () => Promise.reject(new Error('unused')),
      printBlank: () => Promise.reject(new Error('unused')),
      close: () => Promise.resolve(),
    },
    log: () => undefined,
  });
  console.log('held');
  process.stdin.resume().once('end', () => void services.close());
} catch (error) {
  console.log(error instanceof Failure ? error.code : error);
}
