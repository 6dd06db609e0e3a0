"use client";

import { useParams } from "next/navigation";
import { Reference } from "@/components/layout/reference";
import { Button } from "@/components/ui/button";
import { faultTexts } from "@/lib/i18n/fault-texts";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";

interface ErrorPageProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** Stands where a page would, when that page failed. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const { locale: asked } = useParams<{ locale: string }>();
  const locale = isLocale(asked) ? asked : defaultLocale;
  const text = faultTexts[locale];
  return (
    <div className="max-w-measure">
      <h1 className="text-2xl font-semibold">{text.title}</h1>
      <p className="mt-3">{text.text}</p>
      <Reference label={text.reference} error={error} />
      <div className="mt-6 flex flex-wrap items-center gap-4">
        <Button variant="primary" type="button" onClick={retry}>
          {text.retry}
        </Button>
        <a href={`/${locale}`} className="text-accent underline underline-offset-4">
          {text.home}
        </a>
      </div>
    </div>
  );
}
