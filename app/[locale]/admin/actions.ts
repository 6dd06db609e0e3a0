"use server";

import { defineAction } from "@/lib/server/action";
import { setRoleSchema, suspendSchema } from "./schemas";

const path = (page: number, done: string) => `/admin/people?page=${page}&done=${done}`;

export const setRole = defineAction({
  input: setRoleSchema,
  run: (s, { person, version, role }) => s.setRole({ person, version, role }),
  after: (_value, { page }) => path(page, "role"),
});

export const suspend = defineAction({
  input: suspendSchema,
  run: (s, { person, version, suspended, reason }) =>
    s.suspend({ person, version, suspended, reason }),
  after: (_value, { page, suspended }) => path(page, suspended ? "suspended" : "reinstated"),
});
