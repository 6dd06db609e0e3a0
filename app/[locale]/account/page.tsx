import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountCard } from "@/components/account/account-card";
import { ChangePasswordForm } from "@/components/account/password-form";
import { SignOutForm } from "@/components/layout/sign-out-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { passwordLength } from "@/lib/account/model";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";
import type { PageProps } from "../page-props";
import { toSignIn } from "../sign-in/to-sign-in";
import { changePassword, signOut } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.page");
  return { title: t("title") };
}

export default async function AccountPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations("account.page");
  const { viewer } = await services();
  if (viewer === null) return toSignIn(locale, "/account");
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader title={t("title")} />
      <Section id="you" title={t("you")}>
        <AccountCard viewer={viewer} />
      </Section>
      <ClientMessages namespaces={["account", "common", "errors"]}>
        <Section id="password" title={t("changeTitle")} lead={t("changeLead")}>
          <ChangePasswordForm action={changePassword} limits={passwordLength} />
        </Section>
        <Section id="sign-out" title={t("signOutTitle")} lead={t("signOutLead")}>
          <SignOutForm
            action={signOut}
            label={t("signOut")}
            pendingLabel={t("signingOut")}
            failedLabel={t("signOutFailed")}
            variant="secondary"
          />
        </Section>
      </ClientMessages>
    </div>
  );
}
