import type { Act } from "@/lib/access/act";
import { isMember } from "@/lib/access/model";
import { contentHash } from "./chain";
import type { AuditNote } from "./model";

interface Subject {
  readonly kind: AuditNote["objectKind"];
  readonly id: string;
  /** The object before and after; undefined where there was or is none. */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
  /** The organisation that the object belongs to, where it is not the actor's. */
  readonly organisationId?: string | null;
}

const hashOrNull = (value: unknown): string | null =>
  value === undefined ? null : contentHash(value);

/** The audit note of an act on a subject. */
export function auditNote(act: Act, name: string, subject: Subject): AuditNote {
  const member = isMember(act.actor) ? act.actor : null;
  return {
    act: name,
    actorId: member?.personId ?? null,
    organisationId: subject.organisationId ?? member?.organisationId ?? null,
    objectKind: subject.kind,
    objectId: subject.id,
    beforeHash: hashOrNull(subject.before),
    afterHash: hashOrNull(subject.after),
    reason: subject.reason ?? null,
    requestId: act.requestId,
    at: act.now,
  };
}
