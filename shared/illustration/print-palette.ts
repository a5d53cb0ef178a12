import type { Palette } from './drawing.ts';

/** Colours of the paper: two greys and one accent, each apart from the others in black and white too. */
export const PRINT_PALETTE: Palette = {
  ink: '#1B1916',
  'ink-soft': '#5D574E',
  paper: '#FFFFFF',
  accent: '#0F5C5C',
  'figure-near': '#3F3C38',
  'figure-far': '#C6C2BA',
  prop: '#ECEAE5',
  floor: '#8C8476',
  skin: '#F0EDE6',
  bone: '#FFFFFF',
  'bone-edge': '#AFA798',
  contour: '#6E675C',
  tendon: '#DAD3C7',
  safety: '#8F1F18',
  'on-safety': '#FFFFFF',
  go: '#1F7A4D',
  wait: '#F2C14E',
  'wait-edge': '#7A5200',
};
