"use client";

import { FileField } from "@/components/ui/file-field";

interface FileSampleProps {
  readonly label: string;
  readonly hint: string;
  readonly fault: string;
}

const takeAny = () => true;

/** A field for a file, as it is and faulty; in the browser, since it is told of the choice there. */
export function FileSample({ label, hint, fault }: FileSampleProps) {
  return (
    <>
      <FileField name="file" label={label} hint={hint} accept=".pdf" onChoose={takeAny} />
      <FileField name="faultyFile" label={label} error={fault} accept=".pdf" onChoose={takeAny} />
    </>
  );
}
