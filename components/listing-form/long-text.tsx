"use client";

import type { ReactNode } from "react";
import { TextArea } from "@/components/ui/text-area";
import { CharacterCount } from "./character-count";

interface LongTextProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint: string;
  readonly limit: number;
  readonly defaultValue: string;
  readonly error: string | undefined;
  readonly lang?: string | undefined;
  readonly rows?: number;
  readonly required?: boolean;
  readonly optionalLabel?: string | undefined;
}

/** Several lines in the listing's language, with the room that is left. */
export function LongText({ hint, limit, ...props }: LongTextProps) {
  return (
    <TextArea
      {...props}
      maxLength={limit}
      hint={
        <>
          {hint} <CharacterCount name={props.name} limit={limit} />
        </>
      }
    />
  );
}
