import { countries } from "@/lib/taxonomy/countries";
import { goals } from "@/lib/taxonomy/goals";
import { markets } from "@/lib/taxonomy/markets";
import { trls } from "@/lib/taxonomy/stages";
import { exportControls, supports, transferWays } from "@/lib/taxonomy/transfer-ways";
import type { Profile } from "../model";
import type { ByteWriter } from "./bytes";
import type { StringTable } from "./string-table";

/** The names that records give by number. */
export interface Names {
  readonly ids: StringTable;
  readonly features: StringTable;
  readonly codes: StringTable;
  readonly organisations: StringTable;
}

/** Where the facts stand in a record, in bytes from its start. 0 in a fact that may be null means null. */
export const place = {
  /** Bytes before the features. */
  length: 0,
  country: 2,
  trl: 3,
  ways: 4,
  support: 6,
  exportControl: 7,
  markets: 8,
  goals: 12,
  targets: 16,
  organisation: 18,
  /** How many codes follow. */
  codes: 22,
  hasDeadline: 23,
  firstCode: 24,
} as const;

/** Marks a code whose confidence follows it; other codes have confidence 1. */
export const unsure = 0x8000;
export const codeBytes = 2;
export const confidenceBytes = 8;

const mostBits = 32;

/** A set of members of a list as bits, the first member the lowest. */
export function maskOf<T>(list: readonly T[], members: readonly T[]): number {
  let mask = 0;
  for (const member of members) {
    const bit = list.indexOf(member);
    if (bit < 0 || bit >= mostBits) throw new RangeError(`no bit for ${String(member)}`);
    mask |= 1 << bit;
  }
  return mask >>> 0;
}

export const membersOf = <T>(list: readonly T[], mask: number): T[] =>
  list.filter((_, bit) => (mask & (1 << bit)) !== 0);

/** 0 for null, else the place in the list, from 1. */
const numberOf = <T>(list: readonly T[], value: T | null): number =>
  value === null ? 0 : list.indexOf(value) + 1;
const valueOf = <T>(list: readonly T[], number: number): T | null => list[number - 1] ?? null;

/** Writes what a listing states, as far as its points and the rules for pairs depend on it. */
export function writeFacts(to: ByteWriter, profile: Profile, names: Names): void {
  const start = to.length();
  to.u16(0);
  to.u8(numberOf(countries, profile.country));
  to.u8(profile.trl ?? 0);
  to.u16(maskOf(transferWays, profile.transferWays));
  to.u8(profile.support === null ? 0 : maskOf(supports, profile.support) + 1);
  to.u8(numberOf(exportControls, profile.exportControl));
  to.u32(maskOf(markets, profile.markets));
  to.u32(maskOf(goals, profile.goals));
  to.u16(maskOf(countries, profile.targetCountries));
  to.u32(
    profile.organisationId === null ? 0 : names.organisations.take(profile.organisationId) + 1,
  );
  to.u8(profile.ipc.length);
  to.u8(profile.deadline === null ? 0 : 1);
  for (const { code, confidence } of profile.ipc) {
    to.u16(names.codes.take(code) | (confidence === 1 ? 0 : unsure));
    if (confidence !== 1) to.f64(confidence);
  }
  if (profile.deadline !== null) to.f64(profile.deadline);
  to.setU16(start + place.length, to.length() - start);
}

function readCodes(view: DataView, start: number, names: Names): [Profile["ipc"], number] {
  const ipc: Profile["ipc"] = [];
  let at = start + place.firstCode;
  for (let left = view.getUint8(start + place.codes); left > 0; left--) {
    const code = view.getUint16(at, true);
    at += codeBytes;
    const confidence = code >= unsure ? view.getFloat64(at, true) : 1;
    if (code >= unsure) at += confidenceBytes;
    ipc.push({ code: names.codes.text(code & ~unsure), confidence, declared: confidence === 1 });
  }
  return [ipc, at];
}

const blank = (id: string, kind: Profile["kind"]): Profile => ({
  made: "",
  id,
  kind,
  lang: "en", // no part but the topic depends on it
  concepts: [],
  words: [],
  bridge: [],
  quantities: [],
  ipc: [],
  markets: [],
  organisationId: null,
  country: null,
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
});

/** A listing that states nothing but what is given. */
export const stating = (kind: Profile["kind"], facts: Partial<Profile>): Profile => ({
  ...blank("", kind),
  ...facts,
});

/** The listing of a record without its texts: enough for the rules and for every part but the topic. */
export function readFacts(
  view: DataView,
  start: number,
  {
    id,
    kind,
    names,
  }: { readonly id: string; readonly kind: Profile["kind"]; readonly names: Names },
): Profile {
  const [ipc, end] = readCodes(view, start, names);
  const support = view.getUint8(start + place.support);
  const organisation = view.getUint32(start + place.organisation, true);
  return {
    ...blank(id, kind),
    ipc,
    markets: membersOf(markets, view.getUint32(start + place.markets, true)),
    organisationId: organisation === 0 ? null : names.organisations.text(organisation - 1),
    country: valueOf(countries, view.getUint8(start + place.country)),
    trl: valueOf(trls, view.getUint8(start + place.trl)),
    transferWays: membersOf(transferWays, view.getUint16(start + place.ways, true)),
    support: support === 0 ? null : membersOf(supports, support - 1),
    targetCountries: membersOf(countries, view.getUint16(start + place.targets, true)),
    goals: membersOf(goals, view.getUint32(start + place.goals, true)),
    exportControl: valueOf(exportControls, view.getUint8(start + place.exportControl)),
    deadline: view.getUint8(start + place.hasDeadline) === 0 ? null : view.getFloat64(end, true),
  };
}
