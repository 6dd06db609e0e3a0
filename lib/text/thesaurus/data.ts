import A01 from "./data/A/A01.json";
import A23 from "./data/A/A23.json";
import A61 from "./data/A/A61.json";
import B09 from "./data/B/B09.json";
import C02 from "./data/C/C02.json";
import C05 from "./data/C/C05.json";
import C08 from "./data/C/C08.json";
import G01 from "./data/G/G01.json";
import G06 from "./data/G/G06.json";
import H01 from "./data/H/H01.json";
import H02 from "./data/H/H02.json";
import H04 from "./data/H/H04.json";

/**
 * The data files by name, as read: `thesaurus()` checks them. A test fails where a file of the folder is
 * missing here. Declared unknown so that the compiler does not weave a type out of thousands of entries.
 */
export const conceptFiles: Readonly<Record<string, unknown>> = {
  "A/A01": A01,
  "A/A23": A23,
  "A/A61": A61,
  "B/B09": B09,
  "C/C02": C02,
  "C/C05": C05,
  "C/C08": C08,
  "G/G01": G01,
  "G/G06": G06,
  "H/H01": H01,
  "H/H02": H02,
  "H/H04": H04,
};
