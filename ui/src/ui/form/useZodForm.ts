import { useForm, type DefaultValues, type FieldErrors, type FieldValues } from 'react-hook-form';
import type { ZodType } from 'zod';

/** React Hook Form checked by a Zod schema. Messages in the schema are keys of the language files. */
export function useZodForm<T extends FieldValues>(schema: ZodType<T>, defaultValues: DefaultValues<T>) {
  return useForm<T>({
    defaultValues,
    shouldFocusError: false,
    mode: 'onSubmit',
    // what is put right is no longer red, and its space stays until the next attempt: see FieldError
    reValidateMode: 'onChange',
    resolver: (values) => {
      const result = schema.safeParse(values);
      if (result.success) return { values: result.data, errors: {} };
      const errors: Record<string, unknown> = {};
      for (const issue of result.error.issues) put(errors, issue.path.map(String), issue.message);
      return { values: {}, errors: errors as FieldErrors<T> };
    },
  });
}

function put(errors: Record<string, unknown>, path: string[], message: string) {
  const [head = 'root', ...rest] = path;
  if (rest.length > 0) {
    errors[head] ??= {};
    put(errors[head] as Record<string, unknown>, rest, message);
  } else {
    errors[head] ??= { type: 'rule', message };
  }
}
