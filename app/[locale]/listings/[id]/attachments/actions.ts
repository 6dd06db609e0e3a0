"use server";

import { defineAction } from "@/lib/server/action";
import { addFormSchema, removeFormSchema } from "./schemas";

export const addAttachment = defineAction({
  does: ["attachment.add"],
  input: addFormSchema,
  files: ["file"],
  run: async (s, { listing, file }) =>
    s.addAttachment({ listing, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
  after: ({ id }, { listing }) =>
    `/listings/${listing}/edit?done=file_added&file=${id}#attachments`,
});

export const removeAttachment = defineAction({
  does: ["attachment.remove"],
  input: removeFormSchema,
  run: (s, { attachment }) => s.removeAttachment(attachment),
  // The file stands in the address so that the next removal leads to another one, and not to the page as it is.
  after: ({ listing }, { attachment, from }) =>
    from === "edit"
      ? `/listings/${listing}/edit?done=file_removed&file=${attachment}#attachments`
      : `/review/${listing}?done=file_removed&file=${attachment}#attachments-title`,
});
