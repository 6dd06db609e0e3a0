import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignInForm } from "@/components/account/sign-in-form";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { localePath } from "@/lib/i18n/navigation";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";
import { signIn } from "../account/actions";
import { lastOf, type PageProps } from "../page-props";
import { nextPath } from "./next-path";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.signIn");
  return { title: t("title") };
}

function messageOf(asked: {
  readonly next: string | undefined;
  readonly done: string | undefined;
}) {
  if (asked.done === "password") return "passwordSet";
  return asked.next === undefined ? null : "forMembers";
}

export default async function SignInPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params);
  const [query, t] = [await searchParams, await getTranslations("account.signIn")];
  const asked = { next: lastOf(query["next"]), done: lastOf(query["done"]) };
  const next = nextPath(asked.next);
  const { viewer } = await services();
  if (viewer !== null) redirect(localePath(locale, next));
  const message = messageOf(asked);
  return (
    <div className="mx-auto max-w-md">
      <PageHeader title={t("title")} />
      {message === null ? null : (
        <div className="mb-8">
          <Notice role="status">{t(message)}</Notice>
        </div>
      )}
      <ClientMessages namespaces={["account", "common", "errors"]}>
        <SignInForm action={signIn} next={next} />
      </ClientMessages>
      <p className="mt-8">
        {t.rich("noAccount", { link: (text) => <AppLink href="/sign-up">{text}</AppLink> })}
      </p>
      <p className="mt-2 text-sm text-ink-soft">{t("forgotten")}</p>
    </div>
  );
}
