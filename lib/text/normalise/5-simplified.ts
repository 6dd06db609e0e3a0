import { Converter } from "opencc-js/t2cn";

let converter: ((text: string) => string) | undefined;

const han = /\p{Script=Han}/u;

/** Traditional characters become simplified ones (OpenCC, t2cn); texts without Han pass as they are. */
export function simplified(text: string): string {
  if (!han.test(text)) return text;
  converter ??= Converter({ from: "t", to: "cn" }); // made on first use: it takes some 15 ms
  return converter(text);
}
