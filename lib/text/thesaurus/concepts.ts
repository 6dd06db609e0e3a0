import { sourceSpan } from "../aligned";
import type { Mention } from "../model";
import type { Segmented } from "../segmented";
import { type Candidate, candidatesIn } from "./candidates";
import { type Context, contextOf } from "./context";
import { negations } from "./negation";
import type { Thesaurus } from "./thesaurus";

/**
 * Leaves out a broader concept that overlaps a narrower one of its own: "irrigation system" beside "drip
 * irrigation" in "drip irrigation system" says nothing more, however long it is.
 */
function withoutBroader(candidates: readonly Candidate[], source: Thesaurus): Candidate[] {
  const ordered = candidates.toSorted((a, b) => a.start - b.start);
  const dropped = new Set<Candidate>();
  for (const [index, one] of ordered.entries()) {
    for (let next = index + 1; next < ordered.length; next++) {
      const other = ordered[next];
      if (other === undefined || other.start >= one.end) break;
      if (source.broaderOf(one.concept).includes(other.concept)) dropped.add(other);
      if (source.broaderOf(other.concept).includes(one.concept)) dropped.add(one);
    }
  }
  return ordered.filter((candidate) => !dropped.has(candidate));
}

/**
 * Keeps the longest candidates that do not overlap; of equals the one of the field that the rest of the
 * text speaks of, then the surer, then the first.
 */
function withoutOverlap(
  candidates: readonly Candidate[],
  length: number,
  context: Context,
): Candidate[] {
  const taken = new Uint8Array(length);
  const free = ({ start, end }: Candidate): boolean => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return false;
    return true;
  };
  const ordered = candidates.toSorted(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      context.support(b) - context.support(a) ||
      b.certainty - a.certainty ||
      a.start - b.start,
  );
  const kept: Candidate[] = [];
  for (const candidate of ordered) {
    if (!free(candidate)) continue;
    taken.fill(1, candidate.start, candidate.end);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** As much as one other concept of the same IPC class says. */
const leastSupport = 0.5;
/** A term with another sense in a text that says nothing else may mean that one. */
const aloneCertainty = 0.6;

/**
 * Terms with another sense are taken where this one is what the text is about, more than any other of the
 * thesaurus. A text that says nothing else is taken at its word, with less certainty.
 */
function withSenses(candidates: readonly Candidate[], context: Context): Candidate[] {
  const rivalsOf = (one: Candidate): readonly Candidate[] =>
    candidates.filter(
      (other) =>
        other.start === one.start && other.end === one.end && other.concept !== one.concept,
    );
  return candidates.flatMap((one) => {
    if (!one.inContext) return [one];
    const rivals = rivalsOf(one);
    if (context.isEmpty) {
      return rivals.length === 0 ? [{ ...one, certainty: one.certainty * aloneCertainty }] : [];
    }
    const support = context.support(one);
    const isMeant =
      support >= leastSupport && rivals.every((other) => context.support(other) < support);
    return isMeant ? [one] : [];
  });
}

/**
 * The concepts that the texts of a listing speak of, text by text, each in the order of the text: by
 * longest match, a longer term hiding the shorter ones inside it. A term with several senses is read in
 * the one whose IPC fields the other concepts of all the texts share.
 */
export function findMentions(texts: readonly Segmented[], source: Thesaurus): Mention[][] {
  const all = texts.map((text) => candidatesIn(text, source));
  const context = contextOf(all, source);
  return texts.map(({ normal, lang }, field) => {
    const meant = withoutBroader(withSenses(all[field] ?? [], context), source);
    const kept = withoutOverlap(meant, normal.text.length, context);
    const isNegated = negations(normal.text, kept, lang);
    return kept.map((candidate) => {
      const [start, end] = sourceSpan(normal, candidate.start, candidate.end);
      return {
        concept: candidate.concept,
        field,
        start,
        end,
        said: normal.source.slice(start, end),
        certainty: candidate.certainty,
        negated: isNegated(candidate),
      };
    });
  });
}
