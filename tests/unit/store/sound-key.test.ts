import { describe, expect, it } from 'vitest';
import { soundKey } from '#electron/store/sound-key.ts';

describe('a name as it sounds', () => {
  it.each([
    ['Schmidt', 'Schmitt'],
    ['Müller', 'Mueller'],
    ['Müller', 'Muller'],
    ['Иванов', 'Ivanov'],
    ['Ivanow', 'Ivanov'],
    ['Stephan', 'Stefan'],
    ['Hoffmann', 'Hofman'],
    ['Meyer', 'Meier'],
    ['Erik', 'Eric'],
    ['Thomas', 'Tomas'],
    ['Γιώργος', 'Giorgos'],
    ['Łukasz Żółć', 'Lukasz Zolc'],
  ])('%s like %s', (name, other) => {
    expect(soundKey(name)).toBe(soundKey(other));
  });

  it.each([
    ['Anna', 'Hanna'],
    ['Fischer', 'Ficker'],
    ['Brandt', 'Brand'],
    ['Jansen', 'Hansen'],
  ])('%s unlike %s', (name, other) => {
    expect(soundKey(name)).not.toBe(soundKey(other));
  });
});
