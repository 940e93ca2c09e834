import type { ErrorComponentProps } from '@tanstack/react-router';
import { LoadError } from '../ui/states';

/** A screen that failed, also one whose code could not be fetched. */
export const PageError = ({ error, reset }: ErrorComponentProps) => <LoadError page error={error} retry={reset} />;
