import { describe, expect, it } from 'vitest';
import { bindNumbers } from '#electron/pdf/parts.ts';

/** Shows where a line can no longer break. */
const bound = (text: string): string => bindNumbers(text).replaceAll('\u00A0', '_').replaceAll('\uFEFF', '|');

describe('numbers keep their neighbours', () => {
  it.each([
    ['Next check: Mon 29 June.', 'Next check: Mon_29_June.'],
    ['One run was 21 km. Then rest.', 'One run was_21_km. Then rest.'],
    ['Week 4: 16 km, easy. Week 5', 'Week 4: 16_km, easy. Week 5'],
    ['после 4–8 недель, 10 – 20', 'после 4–|8_недель, 10 – 20'],
    ['Сб 4 июля', 'Сб_4_июля'],
    ['no number at all', 'no number at all'],
  ])('%s', (text, expected) => expect(bound(text)).toBe(expected));
});
