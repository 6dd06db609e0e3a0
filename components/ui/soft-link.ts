/** Marks a link that leads to another page of the application; `SoftLinks` follows it. */
export const softLink = "data-soft";
