import type { Language } from "@/lib/taxonomy/languages";
import {
  type Judged,
  crossLingual,
  figuresByLanguage,
  figuresOf,
  percentile,
} from "@/lib/matching/evaluation";
import { sparseIndex } from "@/lib/matching/index/sparse-index";
import type { Profile } from "@/lib/matching/model";
import { profileOf } from "@/lib/matching/profile";
import type { ListingRecord } from "@/lib/listing/record";
import { recordSubject, textOnlySubject } from "@/lib/matches/record-subject";
import { type Statistics, statisticsOf } from "@/lib/matching/statistics";
import { defaultWeights, type Weights } from "@/lib/matching/weights";

export interface EvalOptions {
  /** Ignore every field but the language and the texts. */
  readonly textOnly: boolean;
  /** Apply the rules for pairs, as the platform does. */
  readonly rules: boolean;
}

/** Grades by need id and offer id. */
export type Grades = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface LanguageReport {
  readonly needs: number;
  readonly ndcg10: number;
  readonly hit10: number;
}

/** What `npm run eval` prints; shares are 0-1, times in milliseconds. */
export interface EvalReport {
  readonly needs: number;
  readonly offers: number;
  readonly ndcg10: number;
  readonly mrr: number;
  readonly hit1: number;
  readonly hit10: number;
  readonly recall50: number;
  readonly p50ms: number;
  readonly p95ms: number;
  readonly byLang: Readonly<Record<string, LanguageReport>>;
  readonly crossLingual: {
    readonly needs: number;
    readonly ndcg10: number;
    readonly hit1: number;
    readonly hit10: number;
    readonly byLang: Readonly<Record<string, LanguageReport>>;
  };
  /** Mean number of concepts that a listing yields, by its stated language. */
  readonly concepts: Readonly<Record<string, number>>;
}

const byLang = (needs: readonly Judged[]): Record<string, LanguageReport> =>
  Object.fromEntries(
    Array.from(figuresByLanguage(needs), ([lang, figures]) => [
      lang,
      { needs: figures.needs, ndcg10: figures.ndcg10, hit10: figures.hit10 },
    ]),
  );

function conceptMeans(profiles: readonly (readonly [Language, Profile])[]): Record<string, number> {
  const grouped = Map.groupBy(profiles, ([lang]) => lang);
  return Object.fromEntries(
    Array.from(grouped, ([lang, some]) => [
      lang,
      some.reduce((sum, [, { concepts }]) => sum + concepts.length, 0) / some.length,
    ]),
  );
}

/** A set as read once: what each listing yields, and how common its features are. */
export interface EvalSet {
  readonly records: readonly ListingRecord[];
  readonly grades: Grades;
  readonly read: (record: ListingRecord) => Profile;
  readonly profiles: readonly (readonly [Language, Profile])[];
  readonly statistics: Statistics;
  readonly options: EvalOptions;
}

export function readSet(
  records: readonly ListingRecord[],
  grades: Grades,
  options: EvalOptions,
): EvalSet {
  const read = (record: ListingRecord): Profile =>
    profileOf(options.textOnly ? textOnlySubject(record, record.lang) : recordSubject(record));
  const profiles = records.map((record) => [record.lang, read(record)] as const);
  const statistics = statisticsOf(profiles.map(([, profile]) => profile));
  return { records, grades, read, profiles, statistics, options };
}

/** The rankings of all needs with a grade, and how long each took, in ms. */
interface Rankings {
  readonly judged: readonly Judged[];
  readonly times: readonly number[];
  readonly offers: number;
}

/** Ranks the offers of a set by some weights; each need is read and ranked anew, and that is what is timed. */
export function rankAll(
  { records, grades, read, profiles, statistics, options }: EvalSet,
  weights: Weights,
): Rankings {
  const index = sparseIndex("offer", { weights, statistics });
  for (const [, profile] of profiles) if (profile.kind === "offer") index.put(profile);
  const query = {
    countryPart: true,
    aseanWithAsean: false,
    now: 0, // the sets have no deadlines
    limit: index.size(),
    ruled: options.rules,
  };
  const times: number[] = [];
  const judged = records.flatMap((record): Judged[] => {
    const graded = grades.get(record.id);
    if (record.kind !== "need" || graded === undefined) return [];
    const start = performance.now();
    const matches = index.ranking(read(record), query);
    times.push(performance.now() - start);
    return [{ lang: record.lang, ranking: matches.map(({ id }) => id), grades: graded }];
  });
  return { judged, times, offers: index.size() };
}

/** Runs the production pipeline over a set: profiles, statistics, index. Only needs with a grade are asked. */
export function evaluate(set: EvalSet): EvalReport {
  const { judged, times, offers } = rankAll(set, defaultWeights);
  const foreign = crossLingual(judged, new Map(set.records.map(({ id, lang }) => [id, lang])));
  const { needs, ...figures } = figuresOf(judged);
  const across = figuresOf(foreign);
  return {
    needs,
    offers,
    ...figures,
    p50ms: percentile(times, 0.5),
    p95ms: percentile(times, 0.95),
    byLang: byLang(judged),
    crossLingual: {
      needs: across.needs,
      ndcg10: across.ndcg10,
      hit1: across.hit1,
      hit10: across.hit10,
      byLang: byLang(foreign),
    },
    concepts: conceptMeans(set.profiles),
  };
}
