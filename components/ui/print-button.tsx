"use client";

import { Button } from "./button";
import { useHasScript } from "./use-has-script";

/** Opens the browser's print dialog; nothing where no script runs. */
export function PrintButton({ label }: { readonly label: string }) {
  const hasScript = useHasScript();
  if (!hasScript) return null;
  return (
    <Button
      type="button"
      onClick={() => {
        window.print();
      }}
    >
      {label}
    </Button>
  );
}
