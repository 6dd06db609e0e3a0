import A01 from "./data/A/A01.json";
import A21 from "./data/A/A21.json";
import A22 from "./data/A/A22.json";
import A23 from "./data/A/A23.json";
import A24 from "./data/A/A24.json";
import A61 from "./data/A/A61.json";
import B09 from "./data/B/B09.json";
import B60 from "./data/B/B60.json";
import B65 from "./data/B/B65.json";
import C02 from "./data/C/C02.json";
import C03 from "./data/C/C03.json";
import C04 from "./data/C/C04.json";
import C05 from "./data/C/C05.json";
import C08 from "./data/C/C08.json";
import C10 from "./data/C/C10.json";
import C11 from "./data/C/C11.json";
import C12 from "./data/C/C12.json";
import C13 from "./data/C/C13.json";
import G01 from "./data/G/G01.json";
import G02 from "./data/G/G02.json";
import G03 from "./data/G/G03.json";
import G04 from "./data/G/G04.json";
import G05 from "./data/G/G05.json";
import G06 from "./data/G/G06.json";
import G07 from "./data/G/G07.json";
import G08 from "./data/G/G08.json";
import G09 from "./data/G/G09.json";
import G10 from "./data/G/G10.json";
import G11 from "./data/G/G11.json";
import G12 from "./data/G/G12.json";
import G16 from "./data/G/G16.json";
import G21 from "./data/G/G21.json";
import H01 from "./data/H/H01.json";
import H02 from "./data/H/H02.json";
import H04 from "./data/H/H04.json";
import H10 from "./data/H/H10.json";

/**
 * The data files by name, as read: `thesaurus()` checks them. A test fails where a file of the folder is
 * missing here. Declared unknown so that the compiler does not weave a type out of thousands of entries.
 */
export const conceptFiles: Readonly<Record<string, unknown>> = {
  "A/A01": A01,
  "A/A21": A21,
  "A/A22": A22,
  "A/A23": A23,
  "A/A24": A24,
  "A/A61": A61,
  "B/B09": B09,
  "B/B60": B60,
  "B/B65": B65,
  "C/C02": C02,
  "C/C03": C03,
  "C/C04": C04,
  "C/C05": C05,
  "C/C08": C08,
  "C/C10": C10,
  "C/C11": C11,
  "C/C12": C12,
  "C/C13": C13,
  "G/G01": G01,
  "G/G02": G02,
  "G/G03": G03,
  "G/G04": G04,
  "G/G05": G05,
  "G/G06": G06,
  "G/G07": G07,
  "G/G08": G08,
  "G/G09": G09,
  "G/G10": G10,
  "G/G11": G11,
  "G/G12": G12,
  "G/G16": G16,
  "G/G21": G21,
  "H/H01": H01,
  "H/H02": H02,
  "H/H04": H04,
  "H/H10": H10,
};
