import { crc32 } from "node:zlib";

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The beginning and the end of a PDF, which is all that tells its type. */
export const aPdf: Uint8Array = ascii("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");

/** What a browser would run if it were handed out as a page. */
export const aPage: Uint8Array = ascii(
  "<!doctype html><html><body><script>alert(1)</script></body></html>",
);

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentral = 0x06054b50;
const version = 20;

interface Entry {
  readonly name: string;
  readonly text: string;
}

/** The fields that both headers of an entry share: version, flags, method (stored), time, CRC, sizes, name. */
function shared({ name, text }: Entry): Buffer {
  const fields = Buffer.alloc(26);
  const bytes = Buffer.from(text);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** A ZIP of texts, uncompressed. */
export function aZip(entries: readonly Entry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const fields = shared(entry);
    const file = Buffer.concat([word(localHeader), fields, name, Buffer.from(entry.text)]);
    const attributes = Buffer.concat([Buffer.alloc(10), word(offset)]);
    const made = Buffer.from([version, 0]);
    directory.push(Buffer.concat([word(centralHeader), made, fields, attributes, name]));
    files.push(file);
    offset += file.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(14);
  end.writeUInt16LE(entries.length, 0);
  end.writeUInt16LE(entries.length, 2);
  end.writeUInt32LE(central.length, 4);
  end.writeUInt32LE(offset, 8);
  const start = Buffer.concat([word(endOfCentral), Buffer.alloc(4)]);
  return Buffer.concat([...files, central, start, end]);
}

/** An Office file as far as its type goes: the part that names the type of its main part. */
export const anOfficeFile = (mainType: string): Uint8Array =>
  aZip([
    {
      name: "[Content_Types].xml",
      text: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${mainType}.main+xml"/></Types>`,
    },
    { name: "_rels/.rels", text: "<Relationships/>" },
    { name: "main.xml", text: "<document/>" },
  ]);
