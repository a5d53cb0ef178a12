import { foldName } from '#electron/store/fold-name.ts';
import type { RosterField } from '#shared/contract/roster.ts';

/** Headings that clubs and clinics give their columns, folded, in the languages of the product. */
const HEADINGS: Readonly<Record<Exclude<RosterField, 'ignore'>, readonly string[]>> = {
  name: [
    'name',
    'full name',
    'athlete',
    'runner',
    'patient',
    'player',
    'nombre completo',
    'имя',
    'фио',
    'nom complet',
  ],
  givenName: ['first name', 'firstname', 'given name', 'forename', 'vorname', 'nombre', 'prenom', 'имя'],
  familyName: [
    'last name',
    'lastname',
    'surname',
    'family name',
    'nachname',
    'familienname',
    'apellido',
    'apellidos',
    'nom',
    'фамилия',
  ],
  birthDate: [
    'birth date',
    'birthdate',
    'date of birth',
    'dob',
    'born',
    'birthday',
    'geburtsdatum',
    'geboren',
    'fecha de nacimiento',
    'date de naissance',
    'дата рождения',
  ],
  reference: [
    'reference',
    'ref',
    'id',
    'number',
    'no',
    'member number',
    'patient number',
    'chart number',
    'licence',
    'license',
    'nummer',
    'mitgliedsnummer',
    'numero',
    'номер',
  ],
  team: [
    'team',
    'club',
    'group',
    'squad',
    'verein',
    'mannschaft',
    'gruppe',
    'equipo',
    'equipe',
    'club',
    'команда',
    'клуб',
  ],
  phone: ['phone', 'telephone', 'mobile', 'cell', 'telefon', 'handy', 'telefono', 'movil', 'телефон'],
  email: [
    'email',
    'e mail',
    'mail',
    'e mail address',
    'email address',
    'correo',
    'correo electronico',
    'почта',
  ],
  language: ['language', 'preferred language', 'lang', 'sprache', 'idioma', 'lengua', 'langue', 'язык'],
};

const wordsOf = (heading: string): string =>
  foldName(heading)
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

/** The field that each heading most likely means; each field once, what is not known stays out. */
export function guessMapping(headings: readonly string[]): readonly RosterField[] {
  const hasFamilyName = headings.some((heading) => HEADINGS.familyName.includes(wordsOf(heading)));
  const taken = new Set<RosterField>();
  return headings.map((heading) => {
    const words = wordsOf(heading);
    const field = fieldsInOrder(hasFamilyName).find(
      (one) => HEADINGS[one].includes(words) && !taken.has(one),
    );
    if (field === undefined) return 'ignore';
    taken.add(field);
    return field;
  });
}

/** Beside a family name, what is called a name is the given one. */
function fieldsInOrder(hasFamilyName: boolean) {
  const [whole, given] = [['name'], ['givenName', 'familyName']] as const;
  const rest = ['birthDate', 'reference', 'team', 'phone', 'email', 'language'] as const;
  return hasFamilyName ? [...given, ...whole, ...rest] : [...whole, ...given, ...rest];
}
