import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SetPasswordForm } from "@/components/account/password-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { passwordLength } from "@/lib/account/model";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";
import { setPassword } from "../account/actions";
import { lastOf, type PageProps } from "../page-props";

/** The address holds a secret: it is neither indexed nor told to another site. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.setPassword");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

export default async function SetPasswordPage({ params, searchParams }: PageProps) {
  await pageLocale(params);
  const t = await getTranslations("account.setPassword");
  const link = lastOf((await searchParams)["link"]) ?? "";
  const s = await services();
  const isUsable = link !== "" && (await s.passwordLink(link));
  return (
    <div className="mx-auto max-w-md">
      {isUsable ? (
        <>
          <PageHeader title={t("title")} lead={t("lead")} />
          <ClientMessages namespaces={["account", "common", "errors"]}>
            <SetPasswordForm action={setPassword} link={link} limits={passwordLength} />
          </ClientMessages>
        </>
      ) : (
        <>
          <PageHeader title={t("unusableTitle")} lead={t("unusableText")} />
          <LinkButton href="/sign-in">{t("toSignIn")}</LinkButton>
        </>
      )}
    </div>
  );
}
