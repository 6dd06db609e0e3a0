import type { Organisation } from "./model";
import type { OrganisationView } from "./view";

/** An organisation as everybody sees it, field by field. */
export const organisationView = (organisation: Organisation): OrganisationView => ({
  id: organisation.id,
  name: organisation.name,
  country: organisation.country,
  province: organisation.province,
  kind: organisation.kind,
  size: organisation.size,
  about: organisation.about,
});
