import { parseArgs } from "node:util";
import { z } from "zod";
import { calibrationBins, calibrationError } from "@/lib/matching/calibration";
import { percentile } from "@/lib/matching/evaluation";
import { IpcTeachings, type Lesson } from "@/lib/matching/ipc-learned";
import { suggestIpc } from "@/lib/matching/suggest-ipc";
import { languages } from "@/lib/taxonomy/languages";
import { analyse } from "@/lib/text/analyse";
import { CommandError, runCommand } from "./support/command";
import { readJsonLines } from "./support/json-lines";

const usage = "Usage: npm run eval:ipc -- FILE.jsonl [--folds N] [--json]";

/** One line of a file of titles and their IPC subclasses, any of which counts as right. */
const titleSchema = z.object({
  id: z.string(),
  lang: z.enum(languages),
  text: z.string().min(1),
  ipc: z.array(z.string()).min(1),
});

interface Title extends Lesson {
  readonly text: string;
  readonly lang: Parameters<typeof analyse>[1];
  readonly codes: readonly string[];
}

function readTitle({ id, text, lang, ipc }: ReturnType<typeof titleSchema.parse>): Title {
  const { words, mentions } = analyse([{ text, weight: 1 }], lang);
  return {
    id,
    text,
    lang,
    codes: ipc,
    words: [...words],
    concepts: mentions.map(({ concept, said }) => ({ key: concept, count: 1, said })),
    ipc: ipc.map((code) => ({ code, confidence: 1, declared: true })),
  };
}

/** What is suggested for a title, whether it is right, and how long that took (ms). */
function trial({ text, lang, codes }: Title, learned: IpcTeachings) {
  const start = performance.now();
  const title = analyse([{ text, weight: 1 }], lang);
  const found = suggestIpc(title, { title, learned });
  const ms = performance.now() - start;
  const claims = found.map(({ code, confidence }) => ({ confidence, right: codes.includes(code) }));
  return { ms, claims };
}

/** Each title's trial after learning from the titles of the other folds; without folds after learning nothing. */
function trials(titles: readonly Title[], folds: number) {
  const learned = new IpcTeachings();
  if (folds < 2) return titles.map((title) => trial(title, learned));
  for (const title of titles) learned.learn(title);
  return Array.from({ length: folds }, (_, fold) => {
    const held = titles.filter((_title, place) => place % folds === fold);
    for (const { id } of held) learned.forget(id);
    const found = held.map((title) => trial(title, learned));
    for (const title of held) learned.learn(title);
    return found;
  }).flat();
}

/** `npm run eval:ipc -- FILE.jsonl`: how often the suggested subclasses of a title hold a right one. */
async function evalIpc(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: "boolean", default: false },
      folds: { type: "string", default: "0" },
    },
    allowPositionals: true,
  });
  const file = positionals[0];
  const folds = Number(values.folds);
  if (file === undefined || positionals.length > 1 || !Number.isInteger(folds)) {
    throw new CommandError(usage);
  }
  const found = trials(readJsonLines(file, titleSchema).map(readTitle), folds);
  const hit = (top: number): number =>
    found.filter(({ claims }) => claims.slice(0, top).some(({ right }) => right)).length /
    Math.max(1, found.length);
  const p50ms = percentile(
    found.map(({ ms }) => ms),
    0.5,
  );
  const first = found.flatMap(({ claims }) => claims.slice(0, 1));
  const calibration = {
    first: calibrationError(first),
    all: calibrationError(found.flatMap(({ claims }) => claims)),
    bins: calibrationBins(first),
  };
  const report = { hit1: hit(1), hit3: hit(3), hit5: hit(5), p50ms, calibration };
  if (values.json) console.log(JSON.stringify(report));
  else {
    console.log(`${found.length} titles, median ${p50ms.toFixed(2)} ms`);
    console.log(
      `hit@1 ${report.hit1.toFixed(3)}   hit@3 ${report.hit3.toFixed(3)}   hit@5 ${report.hit5.toFixed(3)}`,
    );
    console.log(
      `calibration error: first ${calibration.first.toFixed(3)}, all ${calibration.all.toFixed(3)}`,
    );
    for (const { claims, said, observed } of calibration.bins) {
      console.log(`  said ${said.toFixed(2)}   right ${observed.toFixed(2)}   of ${claims}`);
    }
  }
}

await runCommand(evalIpc);
