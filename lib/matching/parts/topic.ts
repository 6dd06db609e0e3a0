import { type Thesaurus, thesaurus } from "@/lib/text/thesaurus/thesaurus";
import { type Profile, type Reason, type TextFeature } from "../model";
import { common, type Pair } from "./finding";

/** What a topic reason shows of one shared thing. */
type Shared = Extract<Reason, { code: "shared_words" }>["shared"][number];
/** Where each feature of a pair got its points: key and contribution. */
export interface Contribution {
  readonly key: string;
  readonly amount: number;
}

const mostShown = 6; // of each kind; more is no explanation

const saidBy = (features: readonly TextFeature[]): Map<string, string> =>
  new Map(features.map(({ key, said }) => [key, said]));

/** The words with which a text speaks of a concept or of a narrower one. */
function saidOf(profile: Profile, concept: string, source: Thesaurus): string | null {
  const direct = profile.concepts.find(({ key }) => key === concept);
  const found = direct ?? profile.concepts.find(({ key }) => source.broaderOf(key).includes(concept));
  return found?.said ?? null;
}

function sharedConcepts({ need, offer }: Pair, strongest: readonly string[], source: Thesaurus): Shared[] {
  return strongest.flatMap((key) => {
    const ours = saidOf(need, key, source);
    const theirs = saidOf(offer, key, source);
    return ours === null || theirs === null ? [] : [{ key, need: ours, offer: theirs }];
  });
}

/** Whether some narrower concept already explains why both texts imply this one. */
const impliedBy = (key: string, direct: readonly string[], source: Thesaurus): boolean =>
  direct.some((other) => source.broaderOf(other).includes(key));
