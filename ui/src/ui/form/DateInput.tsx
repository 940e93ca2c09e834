import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { typedDate } from './dates';
import { TextInput, type TextInputProps } from './TextInput';

/** A date is typed: quicker than a calendar for a date one knows by heart, and the same for every keyboard. */
export function DateInput(props: TextInputProps) {
  const { t } = useTranslation();
  const { getValues, setValue } = useFormContext();
  return (
    <TextInput
      {...props}
      onLeave={() => setValue(props.name, typedDate(String(getValues(props.name) ?? '')))}
      width="short"
      inputMode="numeric"
      hint={props.hint ?? t('form.dateHint')}
    />
  );
}
