import { AppLink } from "@/components/ui/app-link";

interface TitleLinkProps {
  readonly listing: { readonly id: string; readonly lang: string; readonly title: string };
}

/** The title of a listing as the way to it, in the letters of its own language. */
export function TitleLink({ listing: { id, lang, title } }: TitleLinkProps) {
  return (
    <AppLink
      href={`/listings/${id}`}
      lang={lang}
      className="text-ink underline-offset-4 hover:text-accent-strong hover:underline"
    >
      {title}
    </AppLink>
  );
}
