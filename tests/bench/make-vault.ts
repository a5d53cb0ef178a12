import { parseArgs } from 'node:util';
import { createRouterClient } from '@orpc/server';
import { createPrinter } from '#electron/pdf/printer.ts';
import { fillInBulk } from './big-vault.ts';
import { PASSPHRASE, bareConnection, composeOn } from './vault.ts';

/**
 * Makes a vault with many invented people to look at and to measure: `node tests/bench/make-vault.ts --data DIR
 * [--people 100000]` (with Node 24). Its passphrase is printed.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, people: { type: 'string', default: '100000' } },
});
if (values.data === undefined) throw new Error('--data names the folder');
const services = await composeOn(values.data, createPrinter());
try {
  const client = createRouterClient(services.router);
  await client.vault.create({
    clinicName: 'Generated clinic',
    userName: 'Dr M. Quill',
    role: 'doctor',
    passphrase: PASSPHRASE,
  });
  const bare = await bareConnection(values.data);
  fillInBulk(bare, Number(values.people), new Date());
  bare.close();
  process.stdout.write(`${values.people} people in ${values.data}; passphrase: ${PASSPHRASE}\n`);
} finally {
  await services.close();
}
