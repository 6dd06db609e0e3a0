import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActsPart } from "@/components/design/acts-part";
import { ColoursPart } from "@/components/design/colours-part";
import { FactsPart } from "@/components/design/facts-part";
import { FieldsPart } from "@/components/design/fields-part";
import { LayersPart } from "@/components/design/layers-part";
import { MatchingPart } from "@/components/design/matching-part";
import { MessagesPart } from "@/components/design/messages-part";
import { PicturesPart } from "@/components/design/pictures";
import { SurfacesPart } from "@/components/design/surfaces-part";
import { TypePart } from "@/components/design/type-part";
import { WritingPart } from "@/components/design/writing-part";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { pageLocale } from "@/lib/i18n/page-locale";
import type { PageProps } from "../page-props";

const parts = [
  ["messages", MessagesPart],
  ["colours", ColoursPart],
  ["type", TypePart],
  ["acts", ActsPart],
  ["surfaces", SurfacesPart],
  ["fields", FieldsPart],
  ["facts", FactsPart],
  ["pictures", PicturesPart],
  ["layers", LayersPart],
  ["matching", MatchingPart],
] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("design");
  return { title: t("title"), robots: { index: false } };
}

/** Every component in every state: for those who build pages, and for the visual tests. */
export default async function DesignPage({ params }: PageProps) {
  await pageLocale(params);
  const t = await getTranslations("design");
  return (
    <>
      <PageHeader
        above={<Badge>{t("above")}</Badge>}
        title={t("title")}
        lead={t("lead")}
        actions={<LinkButton href="/">{t("acts.linkButton")}</LinkButton>}
      />
      {parts.map(([id, Part]) => (
        <Section key={id} id={id} title={t(`sections.${id}`)}>
          <Part />
        </Section>
      ))}
      <Section id="writing" title={t("sections.writing")}>
        <ClientMessages namespaces={["design", "form", "writing"]}>
          <WritingPart />
        </ClientMessages>
      </Section>
    </>
  );
}
