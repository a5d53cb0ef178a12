import type { sectionWords as english } from '../en/sections.ts';
import type { Translated } from '../translation.ts';

/** The sections of the intake, as the rail names them. */
export const sectionWords: Translated<typeof english> = {
  person: 'Persona',
  running: 'Carrera',
  risk: 'Riesgo',
  pain: 'Dolor',
  redflags: 'Seguridad',
  footwear: 'Zapatillas',
  technique: 'Técnica',
  exam: 'Examen',
  recovery: 'Descanso',
  health: 'Salud',
  outcomes: 'Escalas',
};
