import { ipcClassOf, ipcSectionOf } from "@/lib/taxonomy/ipc";
import { type IpcRelation, type Profile } from "../model";
import { type Pair } from "./finding";

/** Two codes of a pair and the narrowest code that they share. */
export interface CodePair {
  readonly needIpc: string;
  readonly offerIpc: string;
  readonly level: IpcRelation;
  /** The narrowest common code. */
  readonly ipc: string;
  /** 1 where both are declared; the product of the confidences of suggested ones. */
  readonly confidence: number;
}

/** How far the codes of a listing are known: 1 declared, 0 none, else the best suggestion's confidence. */
export const knownCodes = (profile: Profile): number =>
  profile.ipc.reduce((best, { confidence }) => Math.max(best, confidence), 0);

/** How far the codes of both sides are known; what is missing to 1 is open. */
export const knownPair = ({ need, offer }: Pair): number => knownCodes(need) * knownCodes(offer);

function relation(a: string, b: string): { level: IpcRelation; ipc: string } | null {
  if (a === b) return { level: "subclass", ipc: a };
  if (ipcClassOf(a) === ipcClassOf(b)) return { level: "class", ipc: ipcClassOf(a) };
  return ipcSectionOf(a) === ipcSectionOf(b) ? { level: "section", ipc: ipcSectionOf(a) } : null;
}

/** All pairs of codes of the two sides that share at least a section. */
export function codePairs({ need, offer }: Pair): CodePair[] {
  const pairs: CodePair[] = [];
  for (const ours of need.ipc) {
    for (const theirs of offer.ipc) {
      const shared = relation(ours.code, theirs.code);
      if (shared === null) continue;
      const confidence = ours.confidence * theirs.confidence;
      pairs.push({ needIpc: ours.code, offerIpc: theirs.code, ...shared, confidence });
    }
  }
  return pairs;
}

/** From this confidence on a suggested code in common counts like a declared one for being shown. */
const trusted = 0.5;

/** Whether the sides have a subclass in common (principle 5). */
export const sharesSubclass = (pair: Pair): boolean =>
  pair.need.ipc.some((ours) =>
    pair.offer.ipc.some(({ code, confidence }) => code === ours.code && ours.confidence * confidence >= trusted),
  );
