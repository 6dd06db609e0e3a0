"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useHasScript } from "@/components/ui/use-has-script";

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** What it says once the text is copied; read out too. */
  readonly doneLabel: string;
}

/** Copies a text that stands beside it; nothing where no script runs or the browser lets none copy. */
export function CopyButton({ text, label, doneLabel }: CopyButtonProps) {
  const hasScript = useHasScript();
  const [isDone, setDone] = useState(false);
  if (!hasScript || !window.isSecureContext) return null;
  const copy = () => {
    void navigator.clipboard.writeText(text).then(() => {
      setDone(true);
    });
  };
  return (
    <>
      <Button type="button" size="small" onClick={copy}>
        {label}
      </Button>
      <span role="status" className="text-sm text-ink-soft">
        {isDone ? doneLabel : ""}
      </span>
    </>
  );
}
