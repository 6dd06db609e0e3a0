"use server";

import { defineAction } from "@/lib/server/action";
import { jobTargetSchema, nothingSchema } from "./schemas";

export const startRematch = defineAction({
  does: ["job.rematch"],
  input: nothingSchema,
  run: (s) => s.startRematch(),
  after: () => "/admin/jobs?done=started",
});

export const stopJob = defineAction({
  does: ["job.stop"],
  input: jobTargetSchema,
  run: (s, { job }) => s.stopJob(job),
  after: () => "/admin/jobs?done=stopped",
});

export const resumeJob = defineAction({
  does: ["job.resume"],
  input: jobTargetSchema,
  run: (s, { job }) => s.resumeJob(job),
  after: () => "/admin/jobs?done=resumed",
});
