import { beforeAll, describe, expect, it } from "vitest";
import { documentOf } from "@/lib/search/document";
import { createSearcher, type Searcher } from "@/lib/search/searcher";
import { placeNames } from "@/lib/server/place-names";
import { emptyDatabase } from "../testing/database";
import { demoListings } from "../testing/demo-listings";
import { sqliteSearch } from "./sqlite-search";

/**
 * What people type, and the demo listings that are meant: one of them must come first, or among the first
 * three. In ten languages, across languages, and in the ways in which people type in a hurry.
 */
const golden: readonly (readonly [query: string, ...meant: string[]])[] = [
  // words and concepts, across languages
  ["nanofiltration", "brackish-water-solar-nanofiltration"],
  ["vaccine refrigerator", "solar-direct-vaccine-refrigerator", "lo-vaccine-cold-storage"],
  ["durian ripeness", "durian-ripeness-nir-acoustic", "th-durian-unripe-detection"],
  ["arsenic removal", "arsenic-removal-household-filter", "km-arsenic-well-water"],
  ["biogas", "vinasse-high-rate-anaerobic-biogas", "id-palm-mill-effluent-gas"],
  ["rice straw", "straw-rapid-decomposition-inoculant", "vi-rice-stubble-burning"],
  ["textile recycling", "en-hotel-linen-elastane-separation"],
  ["led battery sorting", "retired-ev-battery-fast-sorting", "id-used-motorcycle-batteries"],
  ["sorting of dragon fruit by colour", "vi-pitaya-sorting-line", "fruit-surface-defect-vision"],
  ["solar water pump", "battery-free-solar-pump-drive", "my-irrigation-without-diesel"],
  ["榴莲", "durian-ripeness-nir-acoustic", "th-durian-unripe-detection"],
  ["太阳能水泵", "battery-free-solar-pump-drive", "my-irrigation-without-diesel"],
  ["语音识别", "asean-speech-recognition-offline"],
  ["稻谷烘干", "small-circulating-paddy-dryer", "km-paddy-drying-rainy-season"],
  ["疫苗冷藏", "solar-direct-vaccine-refrigerator", "lo-vaccine-cold-storage"],
  ["网箱养鱼 有害藻", "ms-red-tide-sea-cage"],
  ["苦咸水淡化", "brackish-water-solar-nanofiltration", "vi-dry-season-salty-water"],
  ["滤罐", "arsenic-removal-household-filter"],
  ["椰岬", "straw-rapid-decomposition-inoculant", "zh-degradable-fruit-bag-film"],
  ["máy quạt nước ao tôm", "vi-shrimp-night-oxygen"],
  ["may quat nuoc ao tom", "vi-shrimp-night-oxygen"],
  ["thanh long", "vi-pitaya-sorting-line"],
  ["xu ly rom ra", "vi-rice-stubble-burning", "straw-rapid-decomposition-inoculant"],
  ["giống sắn kháng bệnh", "cassava-mosaic-tolerant-plantlets", "zh-cassava-virus-seedlings"],
  ["ทุเรียน", "th-durian-unripe-detection", "th-durian-husk-use"],
  ["แมลงวันผลไม้", "th-fruit-fly-without-spray", "mango-vapour-heat-quarantine"],
  ["กำมะถัน", "th-longan-without-sulphur"],
  ["บรรจุภัณฑ์", "th-durian-husk-use", "seaweed-carrageenan-packaging-film"],
  ["limbah cair kelapa sawit", "id-palm-mill-effluent-gas", "vinasse-high-rate-anaerobic-biogas"],
  ["rumput laut", "seaweed-carrageenan-packaging-film"],
  ["baterai bekas", "id-used-motorcycle-batteries", "retired-ev-battery-fast-sorting"],
  ["ledakan alga", "ms-red-tide-sea-cage"],
  ["bagyo", "fil-typhoon-island-communication"],
  ["អាសេនិច", "km-arsenic-well-water", "arsenic-removal-household-filter"],
  ["សម្ងួតស្រូវ", "km-paddy-drying-rainy-season", "small-circulating-paddy-dryer"],
  ["ວັກຊີນ", "lo-vaccine-cold-storage", "solar-direct-vaccine-refrigerator"],
  ["နေရောင်ခြည်", "my-irrigation-without-diesel", "battery-free-solar-pump-drive"],
  ["အဖလာတောက်ဆင်", "my-groundnut-toxin-test", "aflatoxin-fluorescent-strip-reader"],
  // IPC codes, organisations, places
  ["F26B", "small-circulating-paddy-dryer", "km-paddy-drying-rainy-season"],
  ["g10l", "asean-speech-recognition-offline"],
  ["Selat Kestrel", "en-hotel-linen-elastane-separation", "en-container-yard-radio-shadow"],
  ["durian Guangxi", "durian-ripeness-nir-acoustic"],
  ["水泵 缅甸", "my-irrigation-without-diesel"],
  ["biogas Indonesia", "id-palm-mill-effluent-gas"],
  // pinyin, spelling
  ["liulian", "durian-ripeness-nir-acoustic"],
  ["liu lian", "durian-ripeness-nir-acoustic"],
  ["tai yang neng shui beng", "battery-free-solar-pump-drive", "my-irrigation-without-diesel"],
  ["taiyangneng shuibeng miandian", "my-irrigation-without-diesel"],
  ["yimiao lengcang", "solar-direct-vaccine-refrigerator", "lo-vaccine-cold-storage"],
  ["hongganji", "small-circulating-paddy-dryer"],
  ["aflatoxn", "aflatoxin-fluorescent-strip-reader", "my-groundnut-toxin-test"],
  ["vacine refridgerator", "solar-direct-vaccine-refrigerator"],
  ["nanofiltraton membrane", "brackish-water-solar-nanofiltration"],
];

let searcher: Searcher;
beforeAll(async () => {
  const { database } = emptyDatabase();
  database.pragma("foreign_keys = OFF");
  const store = sqliteSearch(database);
  await store.put(
    demoListings.map((posted) => ({
      listingId: posted.listing.id,
      document: documentOf(posted, placeNames),
    })),
  );
  searcher = createSearcher(store);
});

const first = async (query: string, limit: number) => {
  const asked = { query, off: [], filters: {}, order: "relevance", offset: 0, limit } as const;
  return (await searcher.find(asked, 0)).ids;
};

/** The share of the queries that have what is meant among so many. */
async function hits(limit: number): Promise<{ readonly share: number; readonly missed: string[] }> {
  const missed: string[] = [];
  for (const [query, ...meant] of golden) {
    const found = await first(query, limit);
    if (!found.some((id) => meant.includes(id))) missed.push(`${query} > ${found.join()}`);
  }
  return { share: 1 - missed.length / golden.length, missed };
}

describe("what people type finds what they mean", () => {
  it("among the first three", async () => {
    const { share, missed } = await hits(3);
    expect(share, missed.join("\n")).toBeGreaterThanOrEqual(0.96);
  });

  it("and mostly first", async () => {
    const { share, missed } = await hits(1);
    expect(share, missed.join("\n")).toBeGreaterThanOrEqual(0.9);
  });
});
