import { Failure } from '#shared/contract/failure.ts';
import { printBlankIntake } from '../blank-intake.ts';
import type { Implementer } from '../implementer.ts';
import type { Ports } from '../ports.ts';
import type { Vaults } from '../vaults.ts';

export const formCalls = (os: Implementer, vaults: Vaults, { printer, saveFile }: Ports) => ({
  blankIntake: os.forms.blankIntake.handler(async ({ input }) => {
    const { role } = vaults.opened.user;
    const { bytes } = await printBlankIntake(printer, { role, ...input }).catch((error: unknown) => {
      throw new Failure('PDF_FAILED', undefined, { cause: error });
    });
    const fileName = `genu-blank-intake-${role}.pdf`;
    if (saveFile !== undefined) return { fileName, saved: await saveFile(fileName, bytes) };
    return { fileName, saved: false, base64: Buffer.from(bytes).toString('base64') };
  }),
});
