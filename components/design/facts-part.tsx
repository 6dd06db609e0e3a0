import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { FactList } from "@/components/ui/fact-list";
import { NameText } from "@/components/ui/name-text";
import { Table } from "@/components/ui/table";

/** What is known, as a list, as a table and folded away. */
export function FactsPart() {
  const t = useTranslations("design.facts");
  return (
    <div className="space-y-8">
      <FactList
        facts={[
          { term: t("place"), value: t("placeValue") },
          { term: t("founded"), value: t("foundedValue") },
          { term: t("people"), value: <NameText name={t("name")} /> },
        ]}
      />
      <Table
        caption={t("caption")}
        columns={[
          { key: "place", header: t("place") },
          { key: "founded", header: t("founded"), align: "end" },
        ]}
        rows={["one", "two"].map((key) => ({
          key,
          cells: [t("placeValue"), t("foundedValue")],
        }))}
      />
      <div>
        <Details summary={t("closed")}>{t("more")}</Details>
        <Details summary={t("open")} open>
          {t("more")}
        </Details>
      </div>
    </div>
  );
}
