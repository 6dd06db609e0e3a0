"use server";

import { defineAction } from "@/lib/server/action";
import { roleFormSchema, suspendFormSchema } from "./schemas";

const path = (page: number, done: string) => `/admin/people?page=${page}&done=${done}`;

export const setRole = defineAction({
  does: ["person.set_role"],
  input: roleFormSchema,
  run: (s, { person, version, role }) => s.setRole({ person, version, role }),
  after: (_value, { page }) => path(page, "role"),
});

export const suspend = defineAction({
  does: ["person.suspend"],
  input: suspendFormSchema,
  run: (s, { person, version, suspended, reason }) =>
    s.suspend({ person, version, suspended, reason }),
  after: (_value, { page, suspended }) => path(page, suspended ? "suspended" : "reinstated"),
});
