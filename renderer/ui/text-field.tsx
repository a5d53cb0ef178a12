import type { ReactNode, Ref } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextField as AriaTextField,
  type TextFieldProps as AriaProps,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import css from './text-field.module.css';

interface Props extends Omit<AriaProps, 'className' | 'children' | 'style'> {
  readonly label: string;
  /** Stands below the field. */
  readonly hint?: ReactNode;
  /** A sentence; the field is invalid while there is one. */
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A line of text with its label above and, below, what helps or what is wrong. */
export function TextField({ label, hint, error, placeholder, inputRef, ...props }: Props) {
  return (
    <AriaTextField
      {...props}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={classNames(css['field'])}
    >
      <Label className={classNames(css['label'])}>{label}</Label>
      <Input
        className={classNames(css['input'])}
        {...(placeholder !== undefined && { placeholder })}
        {...(inputRef !== undefined && { ref: inputRef })}
      />
      {hint !== undefined && (
        <Text slot="description" elementType="div" className={classNames(css['hint'])}>
          {hint}
        </Text>
      )}
      {error !== undefined && <FieldError className={classNames(css['error'])}>{error}</FieldError>}
    </AriaTextField>
  );
}
