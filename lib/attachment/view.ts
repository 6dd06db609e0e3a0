import type { FileType } from "./limits";

/** A file of a listing as a reader sees it. */
export interface AttachmentView {
  readonly id: string;
  readonly name: string;
  readonly type: FileType;
  /** In bytes. */
  readonly size: number;
  /** A curator has agreed to it. Before, only its own organisation and curators see it. */
  readonly approved: boolean;
  readonly can: { readonly remove: boolean };
}

/** A file as it is handed out. */
export interface DownloadView {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
