import { describe, expect, it } from 'vitest';
import {
  rewordedSafetyItems,
  setWording,
  withoutWording,
  wordingIn,
  wordingsOf,
} from '#shared/plan/wording.ts';

describe('the clinician’s words', () => {
  it('are kept for each language apart', () => {
    const german = setWording({}, 'sym-ice', 'de', ' Kühlen Sie kurz. ');
    const both = setWording(german, 'sym-ice', 'ru', 'Недолго охлаждайте.');
    expect(both).toEqual({
      items: { 'sym-ice': { wordings: { de: 'Kühlen Sie kurz.', ru: 'Недолго охлаждайте.' } } },
    });
    expect(setWording(both, 'sym-ice', 'de', '')).toEqual({
      items: { 'sym-ice': { wordings: { ru: 'Недолго охлаждайте.' } } },
    });
    expect(withoutWording(both, 'sym-ice', 'Недолго охлаждайте.')).toEqual(german);
  });

  it('stand on the sheet of their own language, and those for any language on every other', () => {
    const own = { wording: 'As agreed.', wordings: { ru: 'Как договорились.' } };
    expect(wordingIn(own, 'ru')).toBe('Как договорились.');
    expect(wordingIn(own, 'de')).toBe('As agreed.');
    expect(wordingIn({ wordings: own.wordings }, 'de')).toBeUndefined();
    expect(wordingsOf(own)).toEqual(['Как договорились.', 'As agreed.']);
  });

  it('for any language go when the proposal of one is taken back', () => {
    const choices = { items: { 'sym-ice': { kept: true, wording: 'As agreed.' } } } as const;
    expect(setWording(choices, 'sym-ice', 'es', '')).toEqual({ items: { 'sym-ice': { kept: true } } });
    expect(setWording(choices, 'sym-ice', 'es', 'Según lo acordado.')).toEqual({
      items: { 'sym-ice': { kept: true, wording: 'As agreed.', wordings: { es: 'Según lo acordado.' } } },
    });
  });

  it('of a safety item are named', () => {
    const choices = {
      items: { 'sym-ice': { wording: 'Cool it.' }, 'evt-no-start': { wordings: { en: 'Just race.' } } },
    };
    expect(rewordedSafetyItems(choices)).toEqual(['evt-no-start']);
  });
});
