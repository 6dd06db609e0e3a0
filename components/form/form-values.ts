import type { ActionState } from "@/lib/action-state";

/** The entries of a form by field name, as a browser sends them. */
export type FormValues = ActionState["values"];

/** A server action as a form takes it. */
export type FormAction = (state: ActionState, form: FormData) => Promise<ActionState>;
