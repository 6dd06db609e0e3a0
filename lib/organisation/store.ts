import type { AuditNote } from "@/lib/audit/model";
import type { Organisation } from "./model";

/** An organisation as an import names it: its source and name are its key. */
export interface ImportedOrganisation {
  readonly organisation: Organisation;
  readonly importKey: string;
}

export interface OrganisationStore {
  readonly byId: (id: string) => Promise<Organisation | null>;
  /** The organisations that imports made, by key. */
  readonly byImportKeys: (keys: readonly string[]) => Promise<ReadonlyMap<string, Organisation>>;
  readonly addImported: (
    items: readonly ImportedOrganisation[],
    audit: readonly AuditNote[],
  ) => Promise<void>;
}
