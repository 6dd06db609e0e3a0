/**
 * Ways to transfer a technology: the contract categories of China's technology trade statistics
 * (paper B, tables 7 and 8), with co-development added for paper A's strategy for Singapore.
 */
export const transferWays = [
  "patent_licence",
  "know_how_licence",
  "technical_service",
  "software_licence",
  "trademark_licence",
  "joint_venture",
  "equipment_supply",
  "co_development",
  "other",
] as const;
export type TransferWay = (typeof transferWays)[number];

/** What a supplier adds to a technology so that it works at the receiver's place. */
export const supports = ["training", "after_sales", "local_adaptation", "financing"] as const;
export type Support = (typeof supports)[number];

export const ipStatuses = ["none", "secret", "filed", "granted"] as const;
export type IpStatus = (typeof ipStatuses)[number];

/** The poster's own declaration under China's rules for technology export; never legal advice. */
export const exportControls = ["free", "restricted", "prohibited", "not_assessed"] as const;
export type ExportControl = (typeof exportControls)[number];
