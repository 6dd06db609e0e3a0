import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { DocumentCache } from "@/lib/matches/report";

/** What a key may look like, since it becomes a file's name. */
const keyForm = /^[\w-]{1,200}$/;

interface FileCacheOptions {
  readonly folder: string;
  /** From then on a document is made anew. */
  readonly mostMs: number;
  /** So many documents are kept; beyond them the oldest go. */
  readonly most: number;
}

interface Kept {
  readonly file: string;
  readonly at: number;
}

const missing = (): null => null;

async function keptIn(folder: string): Promise<readonly Kept[]> {
  const files = (await readdir(folder)).map((name) => path.join(folder, name));
  const found = await Promise.all(
    files.map(async (file) => {
      const made = await stat(file).catch(missing);
      return made === null ? [] : [{ file, at: made.mtimeMs }];
    }),
  );
  return found.flat().sort((a, b) => b.at - a.at);
}

/** Documents as files of a folder, each for a while. Throws where a key is no file's name. */
export function fileCache({ folder, mostMs, most }: FileCacheOptions): DocumentCache {
  const fileOf = (key: string): string => {
    if (!keyForm.test(key)) throw new Error(`Not a key of the cache: ${key}`);
    return path.join(folder, `${key}.pdf`);
  };
  const isOld = (at: number): boolean => Date.now() - at > mostMs;
  return {
    get: async (key) => {
      const file = fileOf(key);
      const made = await stat(file).catch(missing);
      return made === null || isOld(made.mtimeMs) ? null : readFile(file).catch(missing);
    },
    put: async (key, document) => {
      await mkdir(folder, { recursive: true });
      const file = fileOf(key);
      await writeFile(`${file}.new`, document);
      await rename(`${file}.new`, file);
      const kept = await keptIn(folder);
      const gone = kept.filter(({ at }, place) => place >= most || isOld(at));
      await Promise.all(gone.map((one) => rm(one.file, { force: true })));
    },
  };
}
