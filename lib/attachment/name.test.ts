import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachmentLimits } from "./limits";
import { fileTypeSchema } from "./model";
import { attachmentName } from "./name";

describe("the name of a file", () => {
  it.each([
    ["is kept in any script", "数据表 2026.pdf", "数据表 2026.pdf"],
    ["loses the folders that some browsers send", "C:\\My files\\sheet.pdf", "sheet.pdf"],
    ["does not lead out of a folder", "../../etc/passwd", "passwd.pdf"],
    ["gets the extension of its content", "photo.PNG", "photo.pdf"],
    ["keeps dots that are no extension of ours", "rev. 2.1", "rev. 2.1.pdf"],
    ["shows a program for what it is", "invoice.exe", "invoice.exe.pdf"],
    ["is written in one line and in one direction", "a\u202Efdp\r\nb.pdf", "afdpb.pdf"],
    ["does not begin with a dot", "..htaccess", "htaccess.pdf"],
    ["is there where none was given", ".pdf", "file.pdf"],
  ])("%s", (_what, given, kept) => {
    expect(attachmentName(given, "pdf")).toBe(kept);
  });

  it("is short, in one line, without folders and with its extension, whatever was given", () => {
    const types = fc.constantFrom(...fileTypeSchema.options);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), types, (given, type) => {
        const name = attachmentName(given, type);
        expect(Array.from(name).length).toBeLessThanOrEqual(attachmentLimits.name);
        expect(name.endsWith(`.${type}`)).toBe(true);
        expect(name).not.toMatch(/[/\\\p{Cc}\u202a-\u202e]/u);
        expect(name.isWellFormed()).toBe(true);
        expect(attachmentName(name, type)).toBe(name);
      }),
    );
  });
});
