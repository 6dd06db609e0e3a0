import { z } from "zod";
import { type Language, languages } from "@/lib/taxonomy/languages";

const termsSchema = z.partialRecord(z.enum(languages), z.array(z.string().trim().min(1)).min(1));

/**
 * A technology concept as it stands in the data files (one JSON array per IPC class, one concept a line):
 * its id, the IPC subclasses it speaks for (0-1, the main one 1), the id of a broader concept, and its
 * terms by language, the preferred one first. `context` has terms that mean something else as well: they
 * count only where the rest of a text speaks of the concept's field.
 */
export const conceptSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  ipc: z.record(z.string().regex(/^[A-H]\d\d[A-Z]$/), z.number().positive().max(1)),
  broader: z.string().nullable(),
  terms: termsSchema,
  context: termsSchema.optional(),
});

export const conceptFileSchema = z.array(conceptSchema);

type TermsByLanguage = Readonly<Partial<Record<Language, readonly string[]>>>;

export interface Concept {
  readonly id: string;
  readonly ipc: Readonly<Record<string, number>>;
  readonly broader: string | null;
  readonly terms: TermsByLanguage;
  readonly context?: TermsByLanguage | undefined;
}
