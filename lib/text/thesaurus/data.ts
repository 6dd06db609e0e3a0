import A01 from "./data/A/A01.json";
import A21 from "./data/A/A21.json";
import A22 from "./data/A/A22.json";
import A23 from "./data/A/A23.json";
import A24 from "./data/A/A24.json";
import A41 from "./data/A/A41.json";
import A42 from "./data/A/A42.json";
import A43 from "./data/A/A43.json";
import A44 from "./data/A/A44.json";
import A45 from "./data/A/A45.json";
import A46 from "./data/A/A46.json";
import A47 from "./data/A/A47.json";
import A61 from "./data/A/A61.json";
import A62 from "./data/A/A62.json";
import A63 from "./data/A/A63.json";
import A99 from "./data/A/A99.json";
import B01 from "./data/B/B01.json";
import B02 from "./data/B/B02.json";
import B03 from "./data/B/B03.json";
import B04 from "./data/B/B04.json";
import B05 from "./data/B/B05.json";
import B06 from "./data/B/B06.json";
import B07 from "./data/B/B07.json";
import B08 from "./data/B/B08.json";
import B09 from "./data/B/B09.json";
import B21 from "./data/B/B21.json";
import B22 from "./data/B/B22.json";
import B23 from "./data/B/B23.json";
import B24 from "./data/B/B24.json";
import B25 from "./data/B/B25.json";
import B26 from "./data/B/B26.json";
import B27 from "./data/B/B27.json";
import B28 from "./data/B/B28.json";
import B29 from "./data/B/B29.json";
import B30 from "./data/B/B30.json";
import B31 from "./data/B/B31.json";
import B32 from "./data/B/B32.json";
import B33 from "./data/B/B33.json";
import B41 from "./data/B/B41.json";
import B42 from "./data/B/B42.json";
import B43 from "./data/B/B43.json";
import B44 from "./data/B/B44.json";
import B60 from "./data/B/B60.json";
import B61 from "./data/B/B61.json";
import B62 from "./data/B/B62.json";
import B63 from "./data/B/B63.json";
import B64 from "./data/B/B64.json";
import B65 from "./data/B/B65.json";
import B66 from "./data/B/B66.json";
import B67 from "./data/B/B67.json";
import B68 from "./data/B/B68.json";
import B81 from "./data/B/B81.json";
import B82 from "./data/B/B82.json";
import C01 from "./data/C/C01.json";
import C02 from "./data/C/C02.json";
import C03 from "./data/C/C03.json";
import C04 from "./data/C/C04.json";
import C05 from "./data/C/C05.json";
import C06 from "./data/C/C06.json";
import C07 from "./data/C/C07.json";
import C08 from "./data/C/C08.json";
import C09 from "./data/C/C09.json";
import C10 from "./data/C/C10.json";
import C11 from "./data/C/C11.json";
import C12 from "./data/C/C12.json";
import C13 from "./data/C/C13.json";
import C14 from "./data/C/C14.json";
import C21 from "./data/C/C21.json";
import C22 from "./data/C/C22.json";
import C23 from "./data/C/C23.json";
import C25 from "./data/C/C25.json";
import C30 from "./data/C/C30.json";
import C40 from "./data/C/C40.json";
import D01 from "./data/D/D01.json";
import D02 from "./data/D/D02.json";
import D03 from "./data/D/D03.json";
import D04 from "./data/D/D04.json";
import D05 from "./data/D/D05.json";
import D06 from "./data/D/D06.json";
import D07 from "./data/D/D07.json";
import D21 from "./data/D/D21.json";
import E01 from "./data/E/E01.json";
import E02 from "./data/E/E02.json";
import E03 from "./data/E/E03.json";
import E04 from "./data/E/E04.json";
import E05 from "./data/E/E05.json";
import E06 from "./data/E/E06.json";
import E21 from "./data/E/E21.json";
import F01 from "./data/F/F01.json";
import F02 from "./data/F/F02.json";
import F03 from "./data/F/F03.json";
import F04 from "./data/F/F04.json";
import F15 from "./data/F/F15.json";
import F16 from "./data/F/F16.json";
import F17 from "./data/F/F17.json";
import F21 from "./data/F/F21.json";
import F22 from "./data/F/F22.json";
import F23 from "./data/F/F23.json";
import F24 from "./data/F/F24.json";
import F25 from "./data/F/F25.json";
import F26 from "./data/F/F26.json";
import F27 from "./data/F/F27.json";
import F28 from "./data/F/F28.json";
import F41 from "./data/F/F41.json";
import F42 from "./data/F/F42.json";
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
import H03 from "./data/H/H03.json";
import H04 from "./data/H/H04.json";
import H05 from "./data/H/H05.json";
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
  "A/A41": A41,
  "A/A42": A42,
  "A/A43": A43,
  "A/A44": A44,
  "A/A45": A45,
  "A/A46": A46,
  "A/A47": A47,
  "A/A61": A61,
  "A/A62": A62,
  "A/A63": A63,
  "A/A99": A99,
  "B/B01": B01,
  "B/B02": B02,
  "B/B03": B03,
  "B/B04": B04,
  "B/B05": B05,
  "B/B06": B06,
  "B/B07": B07,
  "B/B08": B08,
  "B/B09": B09,
  "B/B21": B21,
  "B/B22": B22,
  "B/B23": B23,
  "B/B24": B24,
  "B/B25": B25,
  "B/B26": B26,
  "B/B27": B27,
  "B/B28": B28,
  "B/B29": B29,
  "B/B30": B30,
  "B/B31": B31,
  "B/B32": B32,
  "B/B33": B33,
  "B/B41": B41,
  "B/B42": B42,
  "B/B43": B43,
  "B/B44": B44,
  "B/B60": B60,
  "B/B61": B61,
  "B/B62": B62,
  "B/B63": B63,
  "B/B64": B64,
  "B/B65": B65,
  "B/B66": B66,
  "B/B67": B67,
  "B/B68": B68,
  "B/B81": B81,
  "B/B82": B82,
  "C/C01": C01,
  "C/C02": C02,
  "C/C03": C03,
  "C/C04": C04,
  "C/C05": C05,
  "C/C06": C06,
  "C/C07": C07,
  "C/C08": C08,
  "C/C09": C09,
  "C/C10": C10,
  "C/C11": C11,
  "C/C12": C12,
  "C/C13": C13,
  "C/C14": C14,
  "C/C21": C21,
  "C/C22": C22,
  "C/C23": C23,
  "C/C25": C25,
  "C/C30": C30,
  "C/C40": C40,
  "D/D01": D01,
  "D/D02": D02,
  "D/D03": D03,
  "D/D04": D04,
  "D/D05": D05,
  "D/D06": D06,
  "D/D07": D07,
  "D/D21": D21,
  "E/E01": E01,
  "E/E02": E02,
  "E/E03": E03,
  "E/E04": E04,
  "E/E05": E05,
  "E/E06": E06,
  "E/E21": E21,
  "F/F01": F01,
  "F/F02": F02,
  "F/F03": F03,
  "F/F04": F04,
  "F/F15": F15,
  "F/F16": F16,
  "F/F17": F17,
  "F/F21": F21,
  "F/F22": F22,
  "F/F23": F23,
  "F/F24": F24,
  "F/F25": F25,
  "F/F26": F26,
  "F/F27": F27,
  "F/F28": F28,
  "F/F41": F41,
  "F/F42": F42,
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
  "H/H03": H03,
  "H/H04": H04,
  "H/H05": H05,
  "H/H10": H10,
};
