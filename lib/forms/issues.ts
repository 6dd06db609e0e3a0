import type { z } from "zod";

/** Everything that can be wrong with one value. Each has a text in every interface language. */
export const issueCodes = [
  "required",
  "too_short",
  "too_long",
  "too_few",
  "too_many",
  "too_small",
  "too_big",
  "not_a_number",
  "not_a_choice",
  "not_an_email",
  "in_the_past",
  "unknown_field",
  "invalid",
  "password_too_common",
  "email_taken",
  "credentials_wrong",
  "too_many_tries",
  "not_for_organisation",
  "reason_needed",
  "file_empty",
  "file_too_large",
  "file_type",
  "file_unreadable",
  "too_many_files",
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** A fault of one field: its dotted path, what is wrong, and the limit that was crossed. */
export interface FieldIssue {
  readonly field: string;
  readonly code: IssueCode;
  readonly limit?: number;
}

/** The outcome of parsing that failed: at least one issue. */
export interface InvalidInput {
  readonly code: "invalid_input";
  readonly issues: readonly FieldIssue[];
}

export const invalidInput = (...issues: readonly FieldIssue[]): InvalidInput => ({
  code: "invalid_input",
  issues,
});

type ZodIssue = z.core.$ZodIssue;
type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

const sizeCodes = {
  too_small: { string: "too_short", array: "too_few", other: "too_small" },
  too_big: { string: "too_long", array: "too_many", other: "too_big" },
} as const satisfies Record<SizeIssue["code"], Record<string, IssueCode>>;

function originOf({ origin }: SizeIssue): "string" | "array" | "other" {
  return origin === "string" ? "string" : origin === "array" ? "array" : "other";
}

function sizeIssue(issue: SizeIssue): { code: IssueCode; limit: number } {
  const limit = Number(issue.code === "too_small" ? issue.minimum : issue.maximum);
  const kind = originOf(issue);
  const isEmpty =
    issue.code === "too_small" && (issue.input === "" || limit === 1) && kind !== "other";
  return { code: isEmpty ? "required" : sizeCodes[issue.code][kind], limit };
}

function isMissing(issue: ZodIssue): boolean {
  return issue.input === undefined || issue.input === null || issue.input === "";
}

/** A rule of ours: its message is the code, and `params.limit` the limit. */
function customIssue(issue: z.core.$ZodIssueCustom): { code: IssueCode; limit?: number } {
  const code = issueCodes.find((known) => known === issue.message) ?? "invalid";
  const limit: unknown = issue.params?.["limit"];
  return typeof limit === "number" ? { code, limit } : { code };
}

function typeCode(issue: z.core.$ZodIssueInvalidType): IssueCode {
  if (isMissing(issue)) return "required";
  return issue.expected === "number" || issue.expected === "int" ? "not_a_number" : "invalid";
}

function toCode(issue: ZodIssue): { code: IssueCode; limit?: number } {
  switch (issue.code) {
    case "too_small":
    case "too_big":
      return sizeIssue(issue);
    case "custom":
      return customIssue(issue);
    case "invalid_type":
      return { code: typeCode(issue) };
    case "invalid_format":
      return { code: issue.format === "email" ? "not_an_email" : "invalid" };
    case "invalid_value":
      return { code: isMissing(issue) ? "required" : "not_a_choice" };
    case "unrecognized_keys":
      return { code: "unknown_field" };
    default:
      return { code: "invalid" };
  }
}

const fieldOf = (issue: ZodIssue): string =>
  issue.code === "unrecognized_keys"
    ? [...issue.path, issue.keys[0] ?? ""].map(String).join(".")
    : issue.path.filter((step) => typeof step === "string").join(".");

/**
 * Parses a value from outside. Wrong values come back as issues by field, in the order of the schema,
 * at most one a field; a rule of our own names its code as the message of a custom issue.
 */
export function parse<S extends z.ZodType>(
  schema: S,
  value: unknown,
): { ok: true; value: z.output<S> } | { ok: false; error: InvalidInput } {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  const byField = new Map<string, FieldIssue>();
  for (const issue of parsed.error.issues) {
    const field = fieldOf(issue);
    if (!byField.has(field)) byField.set(field, { field, ...toCode(issue) });
  }
  return { ok: false, error: invalidInput(...byField.values()) };
}
