import { parseArgs } from "node:util";
import { z } from "zod";
import { percentile } from "@/lib/matching/evaluation";
import { suggestIpc } from "@/lib/matching/suggest-ipc";
import { languages } from "@/lib/taxonomy/languages";
import { analyse } from "@/lib/text/analyse";
import { CommandError, runCommand } from "./support/command";
import { readJsonLines } from "./support/json-lines";

const usage = "Usage: npm run eval:ipc -- FILE.jsonl [--json]";

/** One line of a file of titles and their IPC subclasses, any of which counts as right. */
const titleSchema = z.object({
  id: z.string(),
  lang: z.enum(languages),
  text: z.string().min(1),
  ipc: z.array(z.string()).min(1),
});

/** `npm run eval:ipc -- FILE.jsonl`: how often the suggested subclasses of a title hold a right one. */
async function evalIpc(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const file = positionals[0];
  if (file === undefined || positionals.length > 1) throw new CommandError(usage);
  const titles = readJsonLines(file, titleSchema);
  const times: number[] = [];
  const places = titles.map(({ text, lang, ipc }) => {
    const start = performance.now();
    const codes = suggestIpc(analyse([{ text, weight: 1 }], lang)).map(({ code }) => code);
    times.push(performance.now() - start);
    const place = codes.findIndex((code) => ipc.includes(code));
    return place < 0 ? Infinity : place;
  });
  const hit = (top: number): number =>
    places.filter((place) => place < top).length / Math.max(1, titles.length);
  const report = { hit1: hit(1), hit3: hit(3), hit5: hit(5), p50ms: percentile(times, 0.5) };
  if (values.json) console.log(JSON.stringify(report));
  else {
    console.log(`${titles.length} titles, median ${report.p50ms.toFixed(2)} ms`);
    console.log(
      `hit@1 ${report.hit1.toFixed(3)}   hit@3 ${report.hit3.toFixed(3)}   hit@5 ${report.hit5.toFixed(3)}`,
    );
  }
}

await runCommand(evalIpc);
