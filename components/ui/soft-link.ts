/** Marks a link that leads to another page of the application; `SoftLinks` follows it. */
export const softLink = "data-soft";
/** Its value where the reader stays at the place, and back does not lead here again. */
export const staying = "stays";
