import sharp from "sharp";
import { attachmentLimits } from "@/lib/attachment/limits";
import type { ImageType } from "@/lib/attachment/model";
import type { FileInspector } from "@/lib/attachment/ports";

/** Of 100: no loss that a reader of a data sheet sees. */
const quality = 88;
const formats = { png: "png", jpg: "jpeg", webp: "webp" } as const satisfies Record<
  ImageType,
  string
>;

/** Pictures written anew by libvips: turned upright, in sRGB, without metadata; of a moving one the first frame. */
export const rewrittenPicture: FileInspector["rewritten"] = async (bytes, type) => {
  const format = formats[type];
  const options = { limitInputPixels: attachmentLimits.pixels, failOn: "error" } as const;
  try {
    const picture = sharp(bytes, options).autoOrient();
    return await picture.toFormat(format, format === "png" ? {} : { quality }).toBuffer();
  } catch {
    // libvips has one kind of error for whatever is wrong with a picture.
    return null;
  }
};
