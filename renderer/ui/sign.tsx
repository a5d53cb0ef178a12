import css from './sign.module.css';

/** Safety signs by shape, so that nothing rests on colour: octagons, triangle, diamond, ringed tick. */
export type SignKind = 'filled' | 'open' | 'triangle' | 'diamond' | 'checked';

const OCTAGON = 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z';
const PATHS: Record<SignKind, string> = {
  filled: OCTAGON,
  open: OCTAGON,
  triangle: 'M8 2.2 14.6 13.6H1.4z',
  diamond: 'M8 2 14 8 8 14 2 8z',
  checked: 'M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6M5 8.2l2.1 2.1 4-4.4',
};
const BY_URGENCY = {
  emergency: 'filled',
  'same-day': 'open',
  'within-week': 'triangle',
  routine: 'diamond',
  block: 'diamond',
  caution: 'diamond',
} as const satisfies Record<string, SignKind>;

/** The shape of an urgency. */
export const signOf = (urgency: keyof typeof BY_URGENCY): SignKind => BY_URGENCY[urgency];

/** The shape; its word always stands beside it. */
export const Sign = ({ kind }: { readonly kind: SignKind }) => (
  <svg className={css[kind]} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path
      d={PATHS[kind]}
      fill={kind === 'filled' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  </svg>
);
