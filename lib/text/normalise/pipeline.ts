import { type Aligned, aligned, apply } from "../aligned";
import { unicodeForm } from "./1-unicode";
import { withoutInvisible } from "./2-invisible";
import { composeAm } from "./3-sara-am";
import { lowerCase } from "./4-lower-case";
import { simplified } from "./5-simplified";
import { vietnameseTones } from "./6-vietnamese-tones";
import { laoAndKhmerSpelling } from "./7-lao-khmer";
import { burmeseSpelling } from "./8-burmese";

/** The steps for a whole text, in order; folding Latin (9) comes later, word by word. */
const steps = [
  unicodeForm,
  withoutInvisible,
  composeAm,
  lowerCase,
  simplified,
  vietnameseTones,
  laoAndKhmerSpelling,
  burmeseSpelling,
] as const;

/** The form in which texts and terms are compared, with the way back to the author's words. */
export const normaliseAligned = (text: string): Aligned => steps.reduce(apply, aligned(text));

/** The form in which texts and terms are compared. */
export const normalise = (text: string): string =>
  steps.reduce((result, step) => step(result), text);
