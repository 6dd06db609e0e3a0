import type { ReactNode } from "react";
import { FaultWords } from "@/components/layout/fault-words";
import "./globals.css";

/** The document stands in `[locale]/layout.tsx`, where its language is known. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <FaultWords />
      {children}
    </>
  );
}
