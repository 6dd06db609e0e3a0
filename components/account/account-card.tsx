import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { NameText } from "@/components/ui/name-text";
import { FactList } from "@/components/ui/fact-list";
import type { ViewerView } from "@/lib/account/view";

/** Who is signed in. */
export function AccountCard({ viewer }: { readonly viewer: ViewerView }) {
  const t = useTranslations("account");
  const { organisation } = viewer;
  const link =
    organisation === null ? (
      t("page.noOrganisation")
    ) : (
      <AppLink href={`/organisations/${organisation.id}`}>
        <NameText name={organisation.name} />
      </AppLink>
    );
  return (
    <FactList
      facts={[
        { term: t("page.name"), value: viewer.name },
        { term: t("page.role"), value: t(`roles.${viewer.role}`) },
        { term: t("page.organisation"), value: link },
      ]}
    />
  );
}
