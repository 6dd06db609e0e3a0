import "server-only";
import { getLocale } from "next-intl/server";
import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Action } from "@/lib/access/table";
import { type ActionState, type ActionStatus, idleState } from "@/lib/action-state";
import { formObject } from "@/lib/forms/form-data";
import { parse } from "@/lib/forms/issues";
import type { VerbError } from "@/lib/forms/outcome";
import type { Result } from "@/lib/shared/result";
import { log } from "./log";
import { isOwnOrigin, requestIdOf } from "./request";
import type { ServicesFor } from "./service-actions";
import { services } from "./services";

export type ActionError = VerbError;

interface ActionSpec<A extends Action, S extends z.ZodType, T> {
  /** What it does, in the words of the access table: it reaches only the services that do these. */
  readonly does: readonly [A, ...A[]];
  /** What the form must hold; parsed over the form's entries, dotted names nested. */
  readonly input: S;
  /** Names of the fields that are lists. */
  readonly lists?: readonly string[];
  /** Names of the fields that are files. */
  readonly files?: readonly string[];
  readonly run: (services: ServicesFor<A>, input: z.output<S>) => Promise<Result<T, ActionError>>;
  /** Where to go after success, without the locale; null or absent = stay. */
  readonly after?: (value: T, input: z.output<S>) => string | null;
  /** What the form shows of a success. */
  readonly found?: (value: T) => ActionState["found"];
  /** False where a script asks, on whose page everything that was typed still stands. */
  readonly echoes?: boolean;
}

type FormAction = (state: ActionState, form: FormData) => Promise<ActionState>;
type Values = ActionState["values"];

const isSecret = (name: string): boolean => name === "password" || name === "current";

/** What was typed, to be shown again; secrets and the framework's own fields are left out. */
function valuesOf(form: FormData, { echoes = true }: { readonly echoes?: boolean }): Values {
  const values: Record<string, string[]> = {};
  if (!echoes) return values;
  for (const [name, value] of form) {
    if (typeof value !== "string" || name.startsWith("$") || isSecret(name)) continue;
    (values[name] ??= []).push(value);
  }
  return values;
}

const statusOf: Readonly<Record<VerbError["code"], ActionStatus>> = {
  invalid_input: "invalid",
  not_found: "not_found",
  stale: "stale",
  slow_down: "slow_down",
};

const failed = (error: VerbError, values: Values): ActionState => ({
  ...idleState,
  status: statusOf[error.code],
  issues: error.code === "invalid_input" ? error.issues : [],
  values,
});

async function attempt<A extends Action, S extends z.ZodType, T>(
  spec: ActionSpec<A, S, T>,
  form: FormData,
): Promise<ActionState> {
  const values = valuesOf(form, spec);
  if (!isOwnOrigin(await headers())) return failed({ code: "not_found" }, values);
  const input = parse(spec.input, formObject(form, spec));
  if (!input.ok) return failed(input.error, values);
  const result = await spec.run(await services(), input.value);
  if (!result.ok) return failed(result.error, values);
  const target = spec.after?.(result.value, input.value) ?? null;
  if (target !== null) redirect(`/${await getLocale()}${target}`);
  const found = spec.found?.(result.value) ?? null;
  return { ...idleState, status: "done", values: found === null ? {} : values, found };
}

/**
 * Makes a server action: finds the actor, parses the form, runs a verb and maps its outcome to a form state.
 * Anything unexpected is logged under a reference, and only the reference is shown.
 */
export function defineAction<A extends Action, S extends z.ZodType, T>(
  spec: ActionSpec<A, S, T>,
): FormAction {
  return async (_state, form) => {
    try {
      return await attempt(spec, form);
    } catch (error) {
      unstable_rethrow(error);
      const reference = requestIdOf(await headers());
      log().error({ err: error, reference }, "an action failed");
      return { ...idleState, status: "error", values: valuesOf(form, spec), reference };
    }
  };
}
