import { expect, it } from 'vitest';
import { initialsOf } from '#electron/services/initials.ts';

it.each([
  ['Dr M. Quill', 'MQ'],
  ['Anna Maria van der Berg', 'AB'],
  ['Prof. Dr. med. Édith Piaf', 'ÉP'],
  ['Юлия Смирнова', 'ЮС'],
  ['cher', 'C'],
  ['42', ''],
])('%s: %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
