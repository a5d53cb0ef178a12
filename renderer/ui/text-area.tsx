import { Label, Text, TextArea as AriaTextArea, TextField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import css from './text-field.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onChange: (text: string) => void;
}

/** Several lines of text with a label above and help below. */
export const TextArea = ({ label, hint, value, maxLength, onChange }: Props) => (
  <TextField value={value} onChange={onChange} maxLength={maxLength} className={classNames(css['field'])}>
    <Label className={classNames(css['label'])}>{label}</Label>
    <AriaTextArea rows={3} className={classNames(css['input'])} />
    <Text slot="description" elementType="div" className={classNames(css['hint'])}>
      {hint}
    </Text>
  </TextField>
);
