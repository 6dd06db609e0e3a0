"use client";

import { FieldFrame, type FieldProps, controlLook } from "./field-frame";
import { describedBy, fieldId } from "./field-ids";

interface FileFieldProps extends FieldProps {
  /** What the browser offers first, such as ".pdf,.png"; the server decides. */
  readonly accept: string;
  /** Told of the file that is chosen; false takes the choice back, so that it is never sent. */
  readonly onChoose: (file: File) => boolean;
}

/** One file. Its chosen file is lost with every answer: a browser gives none back. */
export function FileField({
  name,
  label,
  hint,
  error,
  optionalLabel,
  id = fieldId(name),
  onChoose,
  ...input
}: FileFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optionalLabel={optionalLabel}>
      <input
        id={id}
        name={name}
        type="file"
        className={`${controlLook(error)} file:mr-3 file:rounded-sm file:border-0 file:bg-sunken file:px-3 file:py-1 file:text-ink`}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error === undefined ? undefined : true}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined && !onChoose(file)) target.value = "";
        }}
        {...input}
      />
    </FieldFrame>
  );
}
