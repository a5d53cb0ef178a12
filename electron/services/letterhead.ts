import { PNG } from 'pngjs';
import { Failure } from '#shared/contract/failure.ts';
import { clinic, letterhead, logo, type Clinic, type ClinicLetterhead } from '#shared/contract/letterhead.ts';
import type { Letterhead } from '#shared/handout/types.ts';
import type { OpenVault } from './vault.ts';

const NOBODY: Clinic = { name: '', address: '', phone: '' };

/** The clinic of an open vault, without its picture. */
export const clinicOf = ({ store }: OpenVault): Clinic =>
  store.read(() => store.settings.find('clinic', clinic)) ?? NOBODY;

/** The whole letterhead. */
export function letterheadOf(vault: OpenVault): ClinicLetterhead {
  const { store } = vault;
  const picture = store.read(() => store.settings.find('logo', logo));
  return { ...clinicOf(vault), ...(picture !== undefined && { logo: picture }) };
}

/** Keeps the letterhead whole or not at all. Throws LOGO_DAMAGED for a picture that cannot be printed. */
export function saveLetterhead({ store }: OpenVault, given: ClinicLetterhead): ClinicLetterhead {
  const { logo: picture, ...about } = letterhead.parse(given);
  if (picture !== undefined) assertPrintable(picture);
  store.change(() => {
    store.settings.save('clinic', about);
    if (picture === undefined) store.settings.remove('logo');
    else store.settings.save('logo', picture);
  });
  return given;
}

/** Reads every pixel: what is damaged here would stop every print from now on. */
function assertPrintable({ png, width, height }: NonNullable<ClinicLetterhead['logo']>): void {
  let read: PNG;
  try {
    read = PNG.sync.read(Buffer.from(png, 'base64'));
  } catch (error) {
    throw new Failure('LOGO_DAMAGED', undefined, { cause: error });
  }
  if (read.width !== width || read.height !== height) throw new Failure('LOGO_DAMAGED');
}

/** The head of a sheet that this user hands out; empty lines stay away. */
export function headOf(vault: OpenVault): Letterhead {
  const { name, address, phone, accent, logo: picture } = letterheadOf(vault);
  return {
    clinicianName: vault.user.name,
    ...(vault.user.signature !== '' && { clinicianTitle: vault.user.signature }),
    ...(name !== '' && { clinicName: name }),
    ...(address !== '' && { address }),
    ...(phone !== '' && { phone }),
    ...(accent !== undefined && { accent }),
    ...(picture !== undefined && { logo: picture }),
  };
}
