import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import type { AppPath } from "@/lib/i18n/navigation";

interface CountrySwitchProps {
  readonly isOn: boolean;
  /** The same page with the part switched the other way. */
  readonly href: AppPath;
}

/** Switches the country part of the score on and off; the address keeps the choice. */
export function CountrySwitch({ isOn, href }: CountrySwitchProps) {
  const t = useTranslations("match.country");
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="text-sm text-ink-soft">{t(isOn ? "on" : "off")}</p>
      <LinkButton href={href} size="small" rel="nofollow">
        {t(isOn ? "turnOff" : "turnOn")}
      </LinkButton>
    </div>
  );
}
