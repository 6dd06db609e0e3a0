import type { ReactNode } from "react";

export type BadgeTone = "neutral" | "accent" | "second" | "outline" | "warning" | "danger";

const tones: Readonly<Record<BadgeTone, string>> = {
  neutral: "border-transparent bg-sunken text-ink-soft",
  accent: "border-transparent bg-accent-soft text-accent-strong",
  second: "border-transparent bg-second-soft text-second",
  outline: "border-line-strong text-ink",
  warning: "border-transparent bg-warn-soft text-warn",
  danger: "border-transparent bg-danger-soft text-danger",
};

/** One or two words that class a thing. The words carry the meaning, the colour only helps. */
export function Badge({
  tone = "neutral",
  children,
}: {
  readonly tone?: BadgeTone;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={`inline-flex items-center rounded-full border px-2.5 py-0.5 text-xs font-semibold leading-5 whitespace-nowrap ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
