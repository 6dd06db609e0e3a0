import { AppLink } from "@/components/ui/app-link";

/** A bridge of two spans between two banks. */
function BridgeIcon() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="size-8 shrink-0">
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <g
        fill="none"
        strokeWidth="2.25"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-on-accent"
      >
        <path d="M5 21h22" />
        <path d="M6 21c1.5-6 5.5-9 10-9s8.500 3 10 9" />
        <path d="M11 21v-6.700M16 21v-9M21 21v-6.700" />
      </g>
    </svg>
  );
}

interface WordmarkProps {
  /** What a screen reader says behind the name: "home page". */
  readonly hint: string;
}

/** The name of the platform, which leads home. */
export function Wordmark({ hint }: WordmarkProps) {
  return (
    <AppLink
      href="/"
      className="inline-flex min-h-11 shrink-0 items-center gap-2.5 whitespace-nowrap text-ink"
    >
      <BridgeIcon />
      <span className="flex items-baseline gap-2 leading-none">
        <span lang="zh-Hans-CN" className="text-xl font-semibold tracking-wide">
          南桥
        </span>
        <span className="text-lg tracking-tight text-ink-soft">Nanqiao</span>
        <span className="sr-only">{hint}</span>
      </span>
    </AppLink>
  );
}
