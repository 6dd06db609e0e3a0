(globalThis as any).stats={exact:0,tally:0,hopeful:0,survivors:0,exactIn:0,lists:0,postings:0,th:[]};
import { sparseIndex } from "@/lib/matching/index/sparse-index";
import { mergedStatistics } from "@/lib/matching/merged-statistics";
import { needVector } from "@/lib/matching/vectors";
import { generated } from "./bench/generate";
import { defaultWeights } from "@/lib/matching/weights";
import { switches } from "./bench/engines";
const n = Number(process.env["N"] ?? 20000);
const offers = function* () { for (let s = 0; s < n; s += 1000) yield Array.from({ length: Math.min(1000, n - s) }, (_, i) => generated("offer", s + i)); };
const scoring = { weights: defaultWeights, statistics: mergedStatistics(offers()) };
const index = sparseIndex("offer", scoring);
for (const b of offers()) { for (const o of b) index.put(o); for (const _ of index.tidy()); }
const needs = Array.from({ length: 100 }, (_, i) => generated("need", i));
let t = performance.now(); for (const x of needs) needVector(x, scoring); console.log("needVector ms", (performance.now() - t) / 100);
for (let r = 0; r < 12; r++) { const ts: number[] = []; for (const x of needs) { const c = (process as any).threadCpuUsage(); index.ranking(x, { ...switches, limit: 10, ruled: true }); const e=(process as any).threadCpuUsage(c); ts.push((e.user+e.system)/1000); } ts.sort((a, b) => a - b); console.log(n, "p50", ts[50], "p95", ts[95], "max", ts[99]); }
const st=(globalThis as any).stats; for (const k in st) if(k!=="th") console.log(k, st[k]/200); console.log(st.th.slice(0,12).join("\n"));
