import type { ReactNode } from "react";

interface FaultText {
  readonly lang: string;
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly home: string;
}

interface FaultPageProps {
  /** One for each language of the interface; the first is the document's. */
  readonly texts: readonly FaultText[];
  readonly children?: ReactNode;
}

/** A whole document for faults outside the pages of a language, in every language at once. */
export function FaultPage({ texts, children }: FaultPageProps) {
  return (
    <html lang={texts[0]?.lang}>
      <body className="font-sans">
        <title>{texts.map(({ title }) => title).join(" · ")}</title>
        <main className="mx-auto max-w-measure px-4 py-16 sm:px-6">
          <h1 className="text-2xl font-semibold">
            {texts.map(({ lang, title }) => (
              <span key={lang} lang={lang} className="block">
                {title}
              </span>
            ))}
          </h1>
          {texts.map(({ lang, href, text, home }) => (
            <div key={lang} lang={lang} className="mt-6">
              <p>{text}</p>
              <p className="mt-2">
                <a href={href} className="text-accent underline underline-offset-4">
                  {home}
                </a>
              </p>
            </div>
          ))}
          {children}
        </main>
      </body>
    </html>
  );
}
