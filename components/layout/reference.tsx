interface ReferenceProps {
  readonly label: string;
  readonly error: unknown;
}

/** The framework's hash of an error, under which the server's log has it. */
const digestOf = (error: unknown): string | null =>
  error instanceof Error && "digest" in error && typeof error.digest === "string"
    ? error.digest
    : null;

/** What a reader can tell us so that we find the fault. */
export function Reference({ label, error }: ReferenceProps) {
  const digest = digestOf(error);
  if (digest === null) return null;
  return (
    <dl className="mt-6 flex gap-2 text-sm text-ink-soft">
      <dt>{label}</dt>
      <dd>
        <code>{digest}</code>
      </dd>
    </dl>
  );
}
