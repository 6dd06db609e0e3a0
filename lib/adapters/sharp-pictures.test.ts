import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { attachmentLimits } from "@/lib/attachment/limits";
import type { ImageType } from "@/lib/attachment/model";
import { detectedType } from "./file-type-detector";
import { rewrittenPicture } from "./sharp-pictures";

const formats = { png: "png", jpg: "jpeg", webp: "webp" } as const;
const types = ["png", "jpg", "webp"] as const satisfies readonly ImageType[];

const red = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: "red" } });
/** Lies on its side, and says where and with what it was taken. */
const photo = (type: ImageType): Promise<Buffer> =>
  red(40, 20)
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: "Secret camera" },
      IFD3: { GPSLatitude: "22/1 49/1 0/1" },
    })
    .toFormat(formats[type])
    .toBuffer();

describe("a picture that is written anew", () => {
  it.each(types)("stands upright and says nothing of its place and camera: %s", async (type) => {
    const given = await photo(type);
    expect(given.includes("Secret camera")).toBe(true);
    const kept = await rewrittenPicture(given, type);
    const { exif, xmp, width, height } = await sharp(kept ?? given).metadata();
    expect({ exif, xmp, width, height }).toEqual({ width: 20, height: 40 });
    expect(await detectedType(kept ?? given)).toBe(type);
  });

  it("carries nothing that was hung on behind it", async () => {
    const given = Buffer.concat([await photo("png"), Buffer.from("<script>alert(1)</script>")]);
    expect(await rewrittenPicture(given, "png")).not.toBeNull();
    expect(Buffer.from((await rewrittenPicture(given, "png")) ?? given).includes("script")).toBe(
      false,
    );
  });

  it("is refused where it is cut short", async () => {
    const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
    const create = { width: 200, height: 200, channels: 3, background: "red", noise } as const;
    const whole = await sharp({ create }).png().toBuffer();
    expect(await rewrittenPicture(whole.subarray(0, whole.length / 2), "png")).toBeNull();
  });

  it("is refused where it has more points than can be held", async () => {
    const side = Math.ceil(Math.sqrt(attachmentLimits.pixels)) + 1;
    const given = await red(side, side).png({ compressionLevel: 1 }).toBuffer();
    expect(await rewrittenPicture(given, "png")).toBeNull();
  });
});
