import type { ReactNode } from 'react';
import { FormProvider, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import { sentenceOf, violationsOf } from '../../api/problem';
import { ErrorSummary } from './ErrorSummary';

interface FormProps<T extends FieldValues> {
  form: UseFormReturn<T>;
  onSubmit: (values: T) => void | Promise<void>;
  /** Server's field name → ours, where they differ. */
  fields?: Record<string, string>;
  children: ReactNode;
}

/** A form whose errors, ours and the server's, stand in one summary and at the fields. */
export function Form<T extends FieldValues>({ form, onSubmit, fields = {}, children }: FormProps<T>) {
  const submit = async (values: T) => {
    try {
      await onSubmit(values);
    } catch (error) {
      const known = violationsOf(error).map((v) => ({ ...v, field: fields[v.field] ?? v.field }));
      for (const { field, message } of known) form.setError(field as Path<T>, { type: 'server', message });
      if (known.length === 0) form.setError('root.server', { type: 'server', message: sentenceOf(error) });
    }
  };
  return (
    <FormProvider {...form}>
      <form noValidate className="bm-form" onSubmit={(event) => void form.handleSubmit(submit)(event)}>
        <ErrorSummary />
        {children}
      </form>
    </FormProvider>
  );
}
