import { ipcClassOf, ipcSectionOf } from "@/lib/taxonomy/ipc";
import type { IpcRelation, Profile } from "../model";
import type { Pair } from "./finding";

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

/** The narrowest level that two subclasses share. */
function relation(a: string, b: string): IpcRelation | null {
  if (a === b) return "subclass";
  if (a.startsWith(ipcClassOf(b))) return "class";
  return ipcSectionOf(a) === ipcSectionOf(b) ? "section" : null;
}

const codeAt: Readonly<Record<IpcRelation, (subclass: string) => string>> = {
  subclass: (subclass) => subclass,
  class: ipcClassOf,
  section: ipcSectionOf,
};

/** All pairs of codes of the two sides that share at least a section. */
export function codePairs({ need, offer }: Pair): CodePair[] {
  const pairs: CodePair[] = [];
  for (const { code: needIpc, confidence: ours } of need.ipc) {
    for (const { code: offerIpc, confidence: theirs } of offer.ipc) {
      const level = relation(needIpc, offerIpc);
      if (level === null) continue;
      pairs.push({
        needIpc,
        offerIpc,
        level,
        ipc: codeAt[level](needIpc),
        confidence: ours * theirs,
      });
    }
  }
  return pairs;
}

/** From this confidence on a suggested code in common counts like a declared one for being shown. */
const trusted = 0.5;

/** Whether the sides have a subclass in common (principle 5). */
export const sharesSubclass = (pair: Pair): boolean =>
  pair.need.ipc.some((ours) =>
    pair.offer.ipc.some(
      ({ code, confidence }) => code === ours.code && ours.confidence * confidence >= trusted,
    ),
  );
