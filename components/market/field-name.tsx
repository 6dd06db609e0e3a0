/** An IPC code with its title. */
export function FieldName({ code, title }: { readonly code: string; readonly title: string }) {
  return (
    <span>
      <strong className="font-semibold">{code}</strong>{" "}
      <span className="font-normal text-ink-soft">{title}</span>
    </span>
  );
}
