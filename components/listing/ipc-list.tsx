import { useLocale } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { ipcTitle } from "@/lib/i18n/ipc-title";

/** Fields of technology: each code with its plain title, leading to what else there is in it. */
export function IpcList({ codes }: { readonly codes: readonly string[] }) {
  const locale = useLocale();
  return (
    <ul className="space-y-1.5">
      {codes.map((code) => (
        <li key={code} className="flex gap-2">
          <span className="w-12 shrink-0">
            <AppLink href={`/listings?subclass=${code}`}>{code}</AppLink>
          </span>
          <span className="min-w-0">{ipcTitle(locale, code)}</span>
        </li>
      ))}
    </ul>
  );
}
