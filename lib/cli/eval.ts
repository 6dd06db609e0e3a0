import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { recordSchema } from "@/lib/listing/record";
import { CommandError, runCommand } from "./support/command";
import { type CrossValidation, crossValidate } from "./support/cross-validation";
import {
  type EvalReport,
  type Grades,
  type LanguageReport,
  evaluate,
  readSet,
} from "./support/eval-run";
import { readJsonLines, readText } from "./support/json-lines";

const usage =
  "Usage: npm run eval -- FOLDER [--text-only] [--rules] [--folds N [--seed N]] [--json]";

const options = {
  "text-only": { type: "boolean", default: false },
  rules: { type: "boolean", default: false },
  folds: { type: "string" },
  seed: { type: "string", default: "1" },
  json: { type: "boolean", default: false },
} as const;

function readGrades(path: string): Grades {
  const grades = new Map<string, Map<string, number>>();
  for (const [index, line] of readText(path).split("\n").entries()) {
    if (line.trim() === "") continue;
    const [need, offer, text] = line.trim().split("\t");
    const grade = Number(text);
    if (need === undefined || offer === undefined || !Number.isInteger(grade) || grade < 0) {
      throw new CommandError(
        `${path}, line ${index + 1}: expected need, offer and a whole grade, tab-separated`,
      );
    }
    const ofNeed = grades.get(need) ?? new Map<string, number>();
    grades.set(need, ofNeed.set(offer, grade));
  }
  return grades;
}

const shown = (share: number): string => share.toFixed(3);

function printLanguages(title: string, byLang: Readonly<Record<string, LanguageReport>>): void {
  console.log(`\n${title.padEnd(22)}needs  nDCG@10  hit@10`);
  for (const [lang, { needs, ndcg10, hit10 }] of Object.entries(byLang)) {
    console.log(
      `  ${lang.padEnd(20)}${String(needs).padStart(5)}  ${shown(ndcg10).padStart(7)}  ${shown(hit10)}`,
    );
  }
}

function print(report: EvalReport): void {
  const { crossLingual } = report;
  console.log(`${report.needs} needs, ${report.offers} offers`);
  console.log(
    `nDCG@10 ${shown(report.ndcg10)}   MRR ${shown(report.mrr)}   recall@50 ${shown(report.recall50)}`,
  );
  console.log(`hit@1   ${shown(report.hit1)}   hit@10 ${shown(report.hit10)}`);
  console.log(
    `time a query: median ${report.p50ms.toFixed(1)} ms, 95 % below ${report.p95ms.toFixed(1)} ms`,
  );
  printLanguages("language of the need", report.byLang);
  console.log(
    `\nacross languages: ${crossLingual.needs} needs, nDCG@10 ${shown(crossLingual.ndcg10)}, ` +
      `hit@1 ${shown(crossLingual.hit1)}, hit@10 ${shown(crossLingual.hit10)}`,
  );
  printLanguages("across languages", crossLingual.byLang);
  const concepts = Object.entries(report.concepts).map(
    ([lang, mean]) => `${lang} ${mean.toFixed(1)}`,
  );
  console.log(`\nconcepts a listing: ${concepts.join(", ")}`);
}

function printFolds({ folds, seed, ndcg10, hit1, hit10, chosen }: CrossValidation): void {
  console.log(
    `\n${folds} folds, seed ${seed}, each by the weights that were best for the others: ` +
      `nDCG@10 ${shown(ndcg10)}, hit@1 ${shown(hit1)}, hit@10 ${shown(hit10)}`,
  );
  console.log(`chosen: ${chosen.join("; ")}`);
}

function wholeNumber(text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) throw new CommandError(usage);
  return number;
}

/** `npm run eval -- FOLDER`: ranks the offers of a set for its needs and compares with the grades. */
async function evalSet(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const folder = positionals[0];
  if (folder === undefined || positionals.length > 1) throw new CommandError(usage);
  if (!existsSync(folder)) throw new CommandError(`No such folder: ${folder}`);
  const records = readJsonLines(join(folder, "listings.jsonl"), recordSchema);
  const grades = readGrades(join(folder, "qrels.tsv"));
  const set = readSet(records, grades, { textOnly: values["text-only"], rules: values.rules });
  const seed = wholeNumber(values.seed, 0);
  const crossValidation =
    values.folds === undefined ? undefined : crossValidate(set, wholeNumber(values.folds, 2), seed);
  const report = evaluate(set);
  if (values.json) console.log(JSON.stringify({ ...report, crossValidation }));
  else {
    print(report);
    if (crossValidation !== undefined) printFolds(crossValidation);
  }
}

await runCommand(evalSet);
