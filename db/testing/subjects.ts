import fc from "fast-check";
import type { MatchSubject } from "@/lib/matching/model";
import { countries } from "@/lib/taxonomy/countries";
import { goals } from "@/lib/taxonomy/goals";
import { markets } from "@/lib/taxonomy/markets";
import { trls } from "@/lib/taxonomy/stages";
import { exportControls, supports, transferWays } from "@/lib/taxonomy/transfer-ways";

/** A subject of which only the text is known. */
export const aSubject = (given: Partial<MatchSubject> = {}): MatchSubject => ({
  id: "lst_1",
  kind: "offer",
  lang: "en",
  title: "Nanofiltration plant for brackish drinking water",
  texts: ["Membrane treatment of brackish groundwater with solar power for villages."],
  organisationId: null,
  country: null,
  ipc: [],
  markets: [],
  trl: null,
  transferWays: [],
  support: null,
  targetCountries: [],
  goals: [],
  exportControl: null,
  ipStatus: null,
  partnerKinds: [],
  partnerSizes: [],
  organisationKind: null,
  organisationSize: null,
  budget: null,
  deadline: null,
  ...given,
});

const phrases = [
  "drip irrigation for vegetables",
  "wastewater treatment",
  "solar water pump",
  "shrimp farming",
  "biogas from palm oil mill effluent",
  "5G base station",
  "wastewater treatment of at least 500 m³/d",
  "每天废水处理300—800立方米",
  "lithium battery recycling",
  "rice drying",
  "废水处理",
  "滴灌",
  "沼气",
  "xử lý nước thải",
  "nuôi tôm",
  "ระบบบำบัดน้ำเสีย",
  "pengeringan padi",
] as const;
const codes = ["C02F", "A01G", "A01K", "H02S", "H04W", "F26B", "A61K", "H01M", "A23L"] as const;

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null });
const some = <T>(list: readonly T[], max: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...list), { maxLength: max });

/** Any subject of a kind, known and unknown facts mixed. */
export const anySubject = (kind: MatchSubject["kind"]): fc.Arbitrary<MatchSubject> =>
  fc
    .record({
      id: fc.uuid(),
      lang: fc.constantFrom("en", "zh", "vi", "th", "id"),
      title: fc.constantFrom(...phrases),
      texts: fc.array(fc.constantFrom(...phrases), { maxLength: 3 }),
      organisationId: maybe(fc.constantFrom("org_a", "org_b")),
      country: maybe(fc.constantFrom(...countries)),
      ipc: some(codes, 3),
      markets: some(markets.slice(0, 4), 2),
      trl: maybe(fc.constantFrom(...trls)),
      transferWays: some(transferWays, 3),
      support: maybe(some(supports, 3)),
      goals: some(goals.slice(0, 4), 2),
      exportControl: maybe(fc.constantFrom(...exportControls)),
      deadline: maybe(fc.constantFrom(500, 2000)),
    })
    .map((given) => aSubject({ ...given, kind }));
