import type { Role } from "@/lib/access/model";
import type { AccountStatus } from "./model";

/** Who is signed in, for the header; null for a guest. */
export interface ViewerView {
  readonly name: string;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly role: Role;
  readonly can: { readonly post: boolean; readonly review: boolean; readonly administer: boolean };
}

/** A line of the administrator's list of people. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly status: AccountStatus;
  readonly organisation: string | null;
  readonly createdAt: number;
  readonly version: number;
  readonly can: { readonly setRole: boolean; readonly suspend: boolean };
}
