import { expect, it } from "vitest";
import { aPage, aPdf, anOfficeFile, aZip } from "@/db/testing/files";
import { fileTypes } from "@/lib/attachment/limits";
import { detectedType } from "./file-type-detector";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const macroDocument = "application/vnd.ms-word.document.macroEnabled";

it.each(["docx", "pptx", "xlsx"] as const)(
  "an Office file is known by its parts: %s",
  async (type) => {
    expect(await detectedType(anOfficeFile(fileTypes[type]))).toBe(type);
  },
);

it("a PDF is known by its beginning", async () => {
  expect(await detectedType(aPdf)).toBe("pdf");
});

it.each([
  ["a page", aPage],
  ["a drawing that can hold a script", text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ["plain text", text("A data sheet.")],
  ["a program", text("MZ\u0090\u0000\u0003")],
  ["an animation", text("GIF89a\u0001\u0000\u0001\u0000")],
  ["any other ZIP", aZip([{ name: "sheet.pdf", text: "%PDF-1.7" }])],
  ["a document with macros", anOfficeFile(macroDocument)],
  ["an empty file", new Uint8Array()],
  ["the first bytes of a ZIP alone", text("PK\u0003\u0004")],
])("%s is none of the accepted types", async (_what, bytes) => {
  expect(await detectedType(bytes)).toBeNull();
});
