import type { Act } from "@/lib/access/act";
import { may } from "@/lib/access/authorise";
import { relationToPerson } from "./administer";
import type { PersonOfOrganisation } from "./store";
import type { PersonView } from "./view";

/** A person as the administrator's list shows them. */
export function personView(
  act: Act,
  { person, organisationName }: PersonOfOrganisation,
): PersonView {
  const relation = relationToPerson(act, person.id);
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    role: person.role,
    status: person.status,
    organisation: organisationName,
    createdAt: person.createdAt,
    version: person.version,
    can: {
      setRole: may(act.actor, "person.set_role", relation),
      suspend: may(act.actor, "person.suspend", relation),
    },
  };
}
