"use client";

import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { PartProps } from "./part-props";
import { SpecificationFields } from "./specification-fields";

/** What a need asks for. */
export function WantedPart(props: PartProps) {
  const t = useTranslations("writing");
  return (
    <Section id="wanted" title={t("wanted")}>
      <SpecificationFields {...props} />
    </Section>
  );
}
