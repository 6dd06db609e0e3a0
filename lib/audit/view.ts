/** A line of the audit log. */
export interface AuditView {
  readonly seq: number;
  readonly at: number;
  readonly act: string;
  readonly actor: string | null;
  readonly organisation: string | null;
  readonly objectKind: string;
  readonly objectId: string;
  readonly reason: string | null;
  readonly requestId: string;
}
