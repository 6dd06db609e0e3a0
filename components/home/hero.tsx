import { useTranslations } from "next-intl";
import { BridgePicture } from "./bridge-picture";

/** What the platform is, in one heading and one paragraph. */
export function Hero() {
  const t = useTranslations("home");
  const common = useTranslations("common");
  return (
    <div className="grid items-center gap-x-16 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <div>
        <p className="font-semibold text-accent">{common("tagline")}</p>
        <h1 className="mt-3 text-3xl font-semibold tracking-tight text-balance sm:text-4xl lg:text-5xl">
          {t("heading")}
        </h1>
        <p className="mt-5 max-w-measure text-lg text-ink-soft">{t("lead")}</p>
      </div>
      <div className="hidden lg:block">
        <BridgePicture />
      </div>
    </div>
  );
}
