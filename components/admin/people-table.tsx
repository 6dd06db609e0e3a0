import { useLocale, useTranslations } from "next-intl";
import type { FormAction } from "@/components/form/form-values";
import { Badge } from "@/components/ui/badge";
import type { Option } from "@/components/ui/select-field";
import { Table } from "@/components/ui/table";
import type { PersonView } from "@/lib/account/view";
import { formatDate, machineTime } from "@/lib/i18n/format";
import { AccessForm } from "./access-form";
import { RoleForm } from "./role-form";

interface PeopleTableProps {
  readonly people: readonly PersonView[];
  readonly roles: readonly Option[];
  readonly setRole: FormAction;
  readonly suspend: FormAction;
  /** The page of the list. */
  readonly page: number;
  /** The longest reason, in characters. */
  readonly reasonLimit: number;
}
type RowProps = Omit<PeopleTableProps, "people"> & { readonly person: PersonView };

function Identity({ person: { name, email, can } }: Pick<RowProps, "person">) {
  const t = useTranslations("admin.people");
  return (
    <span className="block min-w-0 sm:min-w-48">
      <span className="block">{name}</span>
      <span className="block text-sm font-normal wrap-anywhere text-ink-soft">{email}</span>
      {can.setRole ? null : (
        <span className="mt-1 block max-w-60 text-sm font-normal">{t("you")}</span>
      )}
    </span>
  );
}

function Organisation({ person: { organisation } }: Pick<RowProps, "person">) {
  const t = useTranslations("admin.people");
  if (organisation !== null) return organisation;
  return (
    <>
      <span aria-hidden="true">{t("noOrganisation")}</span>
      <span className="sr-only">{t("noOrganisationText")}</span>
    </>
  );
}

function Since({ person: { createdAt } }: Pick<RowProps, "person">) {
  const locale = useLocale();
  return (
    <time dateTime={machineTime(createdAt)} className="whitespace-nowrap">
      {formatDate(locale, createdAt)}
    </time>
  );
}

function RoleCell({ person, roles, setRole, page }: RowProps) {
  if (!person.can.setRole) return roles.find(({ value }) => value === person.role)?.label;
  return (
    <RoleForm key={person.version} action={setRole} person={person} roles={roles} page={page} />
  );
}

function AccessCell({ person, suspend, page, reasonLimit }: RowProps) {
  const t = useTranslations("admin.people");
  const isActive = person.status === "active";
  return (
    <span className="block sm:min-w-52">
      <Badge tone={isActive ? "neutral" : "danger"}>{t(`statuses.${person.status}`)}</Badge>
      {person.can.suspend ? (
        <AccessForm
          key={person.version}
          action={suspend}
          person={person}
          limit={reasonLimit}
          page={page}
        />
      ) : null}
    </span>
  );
}

const columns = ["person", "organisation", "since", "role", "access"] as const;

/** All accounts, with what an administrator may do with each. */
export function PeopleTable({ people, ...rest }: PeopleTableProps) {
  const t = useTranslations("admin.people");
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={columns.map((key) => ({ key, header: t(`columns.${key}`) }))}
      rows={people.map((person) => ({
        key: person.id,
        cells: [
          <Identity key="person" person={person} />,
          <Organisation key="organisation" person={person} />,
          <Since key="since" person={person} />,
          <RoleCell key="role" person={person} {...rest} />,
          <AccessCell key="access" person={person} {...rest} />,
        ],
      }))}
    />
  );
}
