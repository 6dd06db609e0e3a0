import { defineDownload } from "@/lib/server/download";

export const GET = defineDownload(["attachment.read", "listing.see_identity"], (s, id) =>
  s.download(id),
);
