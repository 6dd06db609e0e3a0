"use server";

import { defineAction } from "@/lib/server/action";
import { addFormSchema, removeFormSchema } from "./schemas";

export const addAttachment = defineAction({
  does: ["attachment.add"],
  input: addFormSchema,
  files: ["file"],
  run: async (s, { listing, file }) =>
    s.addAttachment({ listing, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
  after: (_value, { listing }) => `/listings/${listing}/edit?done=file_added#attachments`,
});

export const removeAttachment = defineAction({
  does: ["attachment.remove"],
  input: removeFormSchema,
  run: (s, { attachment }) => s.removeAttachment(attachment),
  after: ({ listing }, { from }) =>
    from === "edit"
      ? `/listings/${listing}/edit?done=file_removed#attachments`
      : `/review/${listing}#attachments-title`,
});
