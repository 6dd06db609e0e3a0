import { useTranslations } from "next-intl";

const grounds = [
  ["canvas", "bg-canvas"],
  ["surface", "bg-surface"],
  ["sunken", "bg-sunken"],
  ["accent-soft", "bg-accent-soft"],
  ["second-soft", "bg-second-soft"],
  ["warn-soft", "bg-warn-soft"],
  ["danger-soft", "bg-danger-soft"],
] as const;
const inks = [
  ["ink", "text-ink"],
  ["ink-soft", "text-ink-soft"],
  ["accent", "text-accent"],
  ["accent-strong", "text-accent-strong"],
  ["second", "text-second"],
  ["warn", "text-warn"],
  ["danger", "text-danger"],
  ["danger-strong", "text-danger-strong"],
] as const;

const listLook = "mt-2 grid grid-cols-2 gap-3 sm:grid-cols-4";
const swatchLook = "rounded-md border border-line px-3 py-4 text-sm";

/** The colours by the names that the components call them. */
export function ColoursPart() {
  const t = useTranslations("design.colours");
  return (
    <div className="space-y-6">
      <div>
        <h3 className="font-semibold">{t("grounds")}</h3>
        <ul className={listLook}>
          {grounds.map(([name, look]) => (
            <li key={name} className={`${swatchLook} ${look}`}>
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className="font-semibold">{t("inks")}</h3>
        <ul className={listLook}>
          {inks.map(([name, look]) => (
            <li key={name} className={`${swatchLook} bg-surface ${look}`}>
              <span className="block text-xl font-semibold">{t("sample")}</span>
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
