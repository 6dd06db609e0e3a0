"use client";

import { notFound, useServerInsertedHTML } from "next/navigation";
import { once } from "./once";

interface MissingDocumentProps {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

const look =
  ":root{color-scheme:light dark}body{margin:0}.missing{max-width:42rem;margin:0 auto;padding:4rem 1rem;font:1rem/1.6 system-ui,sans-serif}.missing a{margin-right:1.5rem}";

/**
 * Answers "not found" with the status 404. The framework's own document for that is empty until scripts run,
 * so what it says goes into the document here; with scripts, the page for missing things takes its place.
 */
export function MissingDocument({ lang, title, text, links }: MissingDocumentProps): never {
  useServerInsertedHTML(
    once(
      <>
        <style>{look}</style>
        <main className="missing" lang={lang}>
          <h1>{title}</h1>
          <p>{text}</p>
          <p>
            {links.map(({ href, label }) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          </p>
        </main>
      </>,
    ),
  );
  notFound();
}
