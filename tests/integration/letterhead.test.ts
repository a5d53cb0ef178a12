import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { PASSPHRASE, SHEET, codeOf, draftWith, startWithVault } from './support.ts';

function picture(width: number, height: number): string {
  const png = new PNG({ width, height, colorType: 2 });
  png.data.fill(120);
  return PNG.sync.write(png, { colorType: 2, inputHasAlpha: true }).toString('base64');
}
const clinic = { name: 'Riverside', address: '12 Park Road', phone: '01234 567 890', accent: '#1D4ED8' };
const logo = { png: picture(60, 20), width: 60, height: 20 };

describe('the letterhead', () => {
  it('is kept with its picture, and stands on the next sheet', async () => {
    const { client } = await startWithVault();
    expect(await client.settings.get({})).toEqual({ name: 'Riverside', address: '', phone: '' });
    await client.settings.save({ ...clinic, logo });
    await client.vault.lock({});
    await client.vault.unlock({ passphrase: PASSPHRASE });
    expect(await client.settings.get({})).toEqual({ ...clinic, logo });
    // Every screen asks for the status: it carries no picture.
    expect((await client.app.status({})).clinic).toEqual(clinic);
    const { id: assessmentId } = await draftWith(client, {});
    const { base64 } = await client.handouts.preview({ assessmentId, options: SHEET });
    const handout = JSON.parse(Buffer.from(base64, 'base64').toString().slice(5)) as object;
    expect(handout).toMatchObject({
      accent: '#1D4ED8',
      head: { clinic: 'Riverside', clinicDetails: '12 Park Road · 01234 567 890', logo },
    });
  });

  it('loses its picture when that is taken away', async () => {
    const { client } = await startWithVault();
    await client.settings.save({ ...clinic, logo });
    await client.settings.save(clinic);
    expect(await client.settings.get({})).toEqual(clinic);
  });

  it.each([
    ['no picture at all', Buffer.from('not a picture').toString('base64')],
    ['a picture that was cut off', logo.png.slice(0, 40)],
    ['another size than it says', picture(61, 20)],
  ])('refuses %s, and stays as it was', async (_name, png) => {
    const { client } = await startWithVault();
    await client.settings.save(clinic);
    expect(await codeOf(client.settings.save({ ...clinic, name: 'Other', logo: { ...logo, png } }))).toBe(
      'LOGO_DAMAGED',
    );
    expect(await client.settings.get({})).toEqual(clinic);
  });

  it('refuses pale, red and unreadable colours, and pictures beyond their limits', async () => {
    const { client } = await startWithVault();
    const refused = [
      ...['#ffffff', '#b00000', 'teal'].map((accent) => ({ ...clinic, accent })),
      { ...clinic, logo: { ...logo, width: 1401 } },
      { ...clinic, logo: { ...logo, png: 'A'.repeat(400_004) } },
    ];
    for (const input of refused) expect(await codeOf(client.settings.save(input))).toBe('INVALID_INPUT');
  });
});
