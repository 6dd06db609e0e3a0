import { blockOrder, blocksOf, columnsOf } from "./blocks";
import { eachFeature } from "./forward";
import type { Records } from "./records";
import { type Blocks, type Segment, leastSplit, levels, sideAt, sideCount } from "./segment";

/** So many listings or lists are worked on between two pauses: well below a millisecond. */
const pauseEvery = 256;
const mostRuns = levels * sideCount;

interface Copied {
  readonly records: Records;
  /** Where each listing was: the number of its source, and its place there. */
  readonly sources: Uint8Array;
  readonly places: Uint16Array;
}

/** The listings of the sources that are not dead, in one row. */
function copyLiving(sources: readonly Records[]): Copied {
  const found = sources.flatMap((source, number) =>
    Array.from(source.isDead.subarray(0, source.size).keys())
      .filter((place) => source.isDead[place] !== 1)
      .map((place) => ({
        source,
        number,
        place,
        view: source.view,
        start: source.starts[place] ?? 0,
      })),
  );
  const living = blockOrder(found).flatMap((index) => found[index] ?? []);
  const starts = new Uint32Array(living.length + 1);
  for (const [doc, { source, place }] of living.entries()) {
    const length = (source.starts[place + 1] ?? 0) - (source.starts[place] ?? 0);
    starts[doc + 1] = (starts[doc] ?? 0) + length;
  }
  const bytes = new Uint8Array(starts[living.length] ?? 0);
  for (const [doc, { source, place }] of living.entries()) {
    bytes.set(source.bytes.subarray(source.starts[place], source.starts[place + 1]), starts[doc]);
  }
  return {
    records: {
      size: living.length,
      dead: 0,
      ids: Int32Array.from(living, ({ source, place }) => source.ids[place] ?? 0),
      isDead: new Uint8Array(living.length),
      starts,
      bytes,
      view: new DataView(bytes.buffer),
    },
    sources: Uint8Array.from(living, ({ number }) => number),
    places: Uint16Array.from(living, ({ place }) => place),
  };
}

/** What is known of the lists before they are filled. */
interface Plan {
  readonly features: Int32Array;
  readonly most: Float32Array;
  readonly docStarts: Uint32Array;
  /** By feature, the place of its list. */
  readonly lists: Int32Array;
}

/** A 32-bit number that is not below the given one. */
function roundedUp(value: number): number {
  const near = Math.fround(value);
  return near >= value ? near : Math.fround(value * (1 + 2 ** -22));
}

function* planLists(records: Records, featureCount: number): Generator<undefined, Plan> {
  const counts = new Int32Array(featureCount);
  const most = new Float64Array(featureCount);
  for (let doc = 0; doc < records.size; doc++) {
    eachFeature(records.bytes, records.view, records.starts[doc] ?? 0, (feature, weight) => {
      counts[feature] = (counts[feature] ?? 0) + 1;
      if (weight > (most[feature] ?? 0)) most[feature] = weight;
    });
    if (doc % pauseEvery === 0) yield;
  }
  const occurring: number[] = [];
  for (let feature = 0; feature < featureCount; feature++) {
    if ((counts[feature] ?? 0) > 0) occurring.push(feature);
  }
  const features = Int32Array.from(occurring);
  const docStarts = new Uint32Array(features.length + 1);
  const lists = new Int32Array(featureCount);
  for (const [list, feature] of features.entries()) {
    docStarts[list + 1] = (docStarts[list] ?? 0) + (counts[feature] ?? 0);
    lists[feature] = list;
  }
  return {
    features,
    most: Float32Array.from(features, (feature) => roundedUp(most[feature] ?? 0)),
    docStarts,
    lists,
  };
}

/** The lowest level whose bound is not below a weight. */
function levelOf(weight: number, most: number): number {
  const level = Math.max(1, Math.min(levels, Math.ceil((weight / most) * levels)));
  return (most * level) / levels >= weight ? level : level + 1;
}

interface Filled {
  readonly docs: Uint16Array;
  readonly docLevels: Uint8Array;
}

/** The lists in the order of their listings. */
function* fillLists(records: Records, plan: Plan): Generator<undefined, Filled> {
  const length = plan.docStarts[plan.features.length] ?? 0;
  const docs = new Uint16Array(length);
  const docLevels = new Uint8Array(length);
  const next = plan.docStarts.slice();
  for (let doc = 0; doc < records.size; doc++) {
    eachFeature(records.bytes, records.view, records.starts[doc] ?? 0, (feature, weight) => {
      const list = plan.lists[feature] ?? 0;
      const at = next[list] ?? 0;
      next[list] = at + 1;
      docs[at] = doc;
      docLevels[at] = levelOf(weight, plan.most[list] ?? 0);
    });
    if (doc % pauseEvery === 0) yield;
  }
  return { docs, docLevels };
}

/** Counts the listings of each key, and puts in its place where those of the key begin, the highest first. */
function keyStarts(keys: Uint8Array, run: (key: number, last: number) => void): Int32Array {
  const starts = new Int32Array((levels + 1) * sideCount);
  for (const key of keys) starts[key] = (starts[key] ?? 0) + 1;
  let place = 0;
  for (let key = starts.length - 1; key >= 0; key--) {
    const count = starts[key] ?? 0;
    starts[key] = place;
    place += count;
    if (count > 0) run(key, place - 1);
  }
  return starts;
}

/** Sorts one list by falling level, long ones by side too, in place, and notes its runs. */
function sortList(
  { docs, docLevels }: Filled,
  blocks: Blocks,
  start: number,
  end: number,
  run: (level: number, last: number) => void,
): void {
  if (end - start === 1) {
    run(docLevels[start] ?? 0, 0);
    return;
  }
  const old = docs.slice(start, end);
  const isSplit = end - start >= leastSplit;
  const keys = Uint8Array.from(
    old,
    (doc, index) =>
      (docLevels[start + index] ?? 0) * sideCount + (isSplit ? sideAt(blocks, doc) : 0),
  );
  const next = keyStarts(keys, (key, last) => {
    run(Math.floor(key / sideCount), last);
  });
  for (let index = 0; index < old.length; index++) {
    const key = keys[index] ?? 0;
    const to = next[key] ?? 0;
    next[key] = to + 1;
    docs[start + to] = old[index] ?? 0;
  }
}

function* sortLists(
  filled: Filled,
  { docStarts, features }: Plan,
  blocks: Blocks,
): Generator<undefined, Pick<Segment, "runStarts" | "runLevels" | "runLasts">> {
  const runStarts = new Uint32Array(features.length + 1);
  let runLevels = new Uint8Array(features.length * 2);
  let runLasts = new Uint16Array(features.length * 2);
  let runs = 0;
  const note = (level: number, last: number): void => {
    runLevels[runs] = level;
    runLasts[runs] = last;
    runs++;
  };
  for (let list = 0; list < features.length; list++) {
    if (runs + mostRuns > runLevels.length) {
      const room = Math.max(runs + mostRuns, runLevels.length * 2);
      const [moreLevels, moreLasts] = [new Uint8Array(room), new Uint16Array(room)];
      moreLevels.set(runLevels);
      moreLasts.set(runLasts);
      [runLevels, runLasts] = [moreLevels, moreLasts];
    }
    sortList(filled, blocks, docStarts[list] ?? 0, docStarts[list + 1] ?? 0, note);
    runStarts[list + 1] = runs;
    if (list % pauseEvery === 0) yield;
  }
  return { runStarts, runLevels: runLevels.slice(0, runs), runLasts: runLasts.slice(0, runs) };
}

/** A segment, and where each of its listings came from. */
export interface Built {
  readonly segment: Segment;
  readonly sources: Uint8Array;
  readonly places: Uint16Array;
}

/**
 * Makes one segment of the living listings of at most 255 sources, at most `mostDocs` in all, pausing
 * often. What dies in a source meanwhile is still alive in the segment.
 */
export function* buildSegment(
  sources: readonly Records[],
  featureCount: number,
): Generator<undefined, Built> {
  const { records, ...from } = copyLiving(sources);
  const plan = yield* planLists(records, featureCount);
  const filled = yield* fillLists(records, plan);
  const blocks = blocksOf(records);
  const runs = yield* sortLists(filled, plan, blocks);
  const { features, most, docStarts } = plan;
  return {
    ...from,
    segment: {
      ...records,
      blocks,
      ...columnsOf(records),
      features,
      most,
      docStarts,
      docs: filled.docs,
      ...runs,
    },
  };
}
