import type { ActionState } from "@/lib/action-state";
import type { FormValues } from "./form-values";

interface OneField {
  readonly name: string;
  readonly defaultValue: string;
  readonly error: string | undefined;
}
interface ListField {
  readonly name: string;
  readonly defaultValues: readonly string[];
  readonly error: string | undefined;
}

/** What the fields of a form show: what was typed last, else what the form was opened with, and what is wrong. */
export interface FormFields {
  readonly state: ActionState;
  /** The last value of a field; empty where there is none. */
  readonly value: (name: string) => string;
  readonly values: (name: string) => readonly string[];
  readonly error: (name: string) => string | undefined;
  /** Name, value and error of a field, to be spread into it. */
  readonly one: (name: string) => OneField;
  readonly list: (name: string) => ListField;
}

/** Whatever a browser sent counts as a whole: a box that was unticked must not be ticked again. */
export function formFields(
  state: ActionState,
  initial: FormValues,
  errors: ReadonlyMap<string, string>,
): FormFields {
  const shown = Object.keys(state.values).length > 0 ? state.values : initial;
  const values = (name: string): readonly string[] => shown[name] ?? [];
  const value = (name: string): string => values(name).at(-1) ?? "";
  const error = (name: string): string | undefined => errors.get(name);
  return {
    state,
    value,
    values,
    error,
    one: (name) => ({ name, defaultValue: value(name), error: error(name) }),
    list: (name) => ({ name, defaultValues: values(name), error: error(name) }),
  };
}
