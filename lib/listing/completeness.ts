import type { FieldIssue, IssueCode } from "@/lib/forms/issues";
import type { Country } from "@/lib/taxonomy/countries";
import { type ListingContent, specificationParts } from "./content";
import { limits } from "./limits";
import type { ListingKind } from "./model";

type Check = (
  content: ListingContent,
  country: Country | null,
  today: string,
) => readonly FieldIssue[];

const issue = (
  field: string,
  code: IssueCode = "required",
  limit?: number,
): readonly FieldIssue[] => [limit === undefined ? { field, code } : { field, code, limit }];
const none: readonly FieldIssue[] = [];
const filled =
  (field: "summary" | "description" | "advantages"): Check =>
  (content) =>
    content[field] === "" ? issue(field) : none;

const title: Check = ({ title }) => {
  if (title === "") return issue("title");
  return title.length < limits.title.min ? issue("title", "too_short", limits.title.min) : none;
};
const chosen =
  (field: "ipc" | "transferWays"): Check =>
  (content) =>
    content[field].length === 0 ? issue(field) : none;

const specification: Check = ({ specification: parts }) => {
  const total = specificationParts.reduce((sum, part) => sum + parts[part].length, 0);
  if (total > limits.specification) return issue("specification", "too_long", limits.specification);
  const required = specificationParts.filter((part) => part !== "method" && parts[part] === "");
  return required.map((part) => ({ field: `specification.${part}`, code: "required" }));
};
const deadline: Check = ({ deadline: last }, _country, today) =>
  last !== null && last < today ? issue("deadline", "in_the_past") : none;
const exportControl: Check = (content, country) =>
  country === "CN" && content.exportControl === null ? issue("exportControl") : none;

const both: readonly Check[] = [
  title,
  filled("summary"),
  filled("description"),
  chosen("ipc"),
  chosen("transferWays"),
  deadline,
];
const checks: Readonly<Record<ListingKind, readonly Check[]>> = {
  offer: [
    ...both,
    filled("advantages"),
    ({ trl }) => (trl === null ? issue("trl") : none),
    ({ ipStatus }) => (ipStatus === null ? issue("ipStatus") : none),
    exportControl,
  ],
  need: [...both, specification],
};

/**
 * What a listing still lacks before it can be submitted (listing rules, "Fields").
 * `country` is the organisation's; `today` is an ISO day.
 */
export const missingFor = (
  kind: ListingKind,
  content: ListingContent,
  country: Country | null,
  today: string,
): readonly FieldIssue[] => checks[kind].flatMap((check) => check(content, country, today));
