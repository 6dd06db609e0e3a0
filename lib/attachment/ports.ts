import type { FileType } from "./limits";
import type { ImageType } from "./model";

/** Looks into files: the name and what a browser says of a file do not count. */
export interface FileInspector {
  /** The type that the content has; null where it is none of the allow-list. */
  readonly typeOf: (bytes: Uint8Array) => Promise<FileType | null>;
  /**
   * The picture written anew, upright and without anything but its points: no place, no camera, no hidden
   * parts. Null where it cannot be read as a whole or has too many points.
   */
  readonly rewritten: (bytes: Uint8Array, type: ImageType) => Promise<Uint8Array | null>;
}

/** Keeps files under the SHA-256 of their content. */
export interface FileStore {
  /** Keeps a file for good before it answers, with its hash; the same content is kept once. */
  readonly put: (bytes: Uint8Array) => Promise<string>;
  readonly read: (hash: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** The hashes of files that were last put before a time; what a broken write left behind goes meanwhile. */
  readonly putBefore: (time: number) => Promise<readonly string[]>;
  /** Removes a file, unless it was put again since that time. */
  readonly remove: (hash: string, putBefore: number) => Promise<void>;
}
