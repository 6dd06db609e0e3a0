import type { ReactNode } from "react";

type NoticeTone = "info" | "success" | "warning" | "danger";

const tones: Readonly<Record<NoticeTone, string>> = {
  info: "border-line bg-sunken",
  success: "border-accent bg-accent-soft",
  warning: "border-warn bg-warn-soft",
  danger: "border-danger bg-danger-soft",
};

interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** "status" for what an act of the reader led to: it is read out when it appears. */
  readonly role?: "status" | "alert" | undefined;
}

/** A message set apart from the text around it. */
export function Notice({ tone = "info", title, children, role }: NoticeProps) {
  return (
    <div role={role} className={`rounded-md border p-4 text-ink ${tones[tone]}`}>
      {title === undefined ? null : <p className="font-semibold">{title}</p>}
      {children === undefined ? null : <div className="mt-1 first:mt-0">{children}</div>}
    </div>
  );
}
