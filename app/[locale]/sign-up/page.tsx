import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignUpForm } from "@/components/account/sign-up-form";
import { AppLink } from "@/components/ui/app-link";
import { PageHeader } from "@/components/ui/page-header";
import { nameLength, passwordLength } from "@/lib/account/model";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { localePath } from "@/lib/i18n/navigation";
import { pageLocale } from "@/lib/i18n/page-locale";
import { organisationNameLength } from "@/lib/organisation/model";
import { services } from "@/lib/server/services";
import { signUp } from "../account/actions";
import type { PageProps } from "../page-props";
import { signUpChoices } from "./choices";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.signUp");
  return { title: t("title") };
}

const limits = {
  name: nameLength.max,
  organisationName: organisationNameLength.max,
  password: passwordLength,
};

export default async function SignUpPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations("account.signUp");
  const { viewer } = await services();
  if (viewer !== null) redirect(localePath(locale, "/my/listings"));
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader title={t("title")} lead={t("lead")} />
      <ClientMessages namespaces={["account", "common", "errors"]}>
        <SignUpForm action={signUp} choices={await signUpChoices(locale)} limits={limits} />
      </ClientMessages>
      <p className="mt-8">
        {t.rich("haveAccount", { link: (text) => <AppLink href="/sign-in">{text}</AppLink> })}
      </p>
    </div>
  );
}
