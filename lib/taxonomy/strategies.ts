import type { StrategyId } from "./countries";
import { digitalFields } from "./fields";
import type { Trl } from "./stages";
import type { Support, TransferWay } from "./transfer-ways";

/** What suits a group of countries, as data. A signal that a strategy does not have is empty or null. */
export interface Strategy {
  readonly id: StrategyId;
  /** Ways to transfer that suit it. */
  readonly transferWays: readonly TransferWay[];
  /** Support that the receiver needs. */
  readonly supports: readonly Support[];
  /** IPC classes that it favours. */
  readonly fields: readonly string[];
  /** The readiness level from which technology suits it. Never a highest one: more is never worse. */
  readonly leastTrl: Trl | null;
  /** The readiness level that the receiving side absorbs without a pilot or joint development. */
  readonly absorbsTrl: Trl;
  /** Whether a shared sustainable development goal counts (section 5.1, groups two and three). */
  readonly weighsGoals: boolean;
  readonly source: "A 5.1";
}

/** Paper A, section 5.1; the levels and lists are our reading of its words. */
export const strategies: Readonly<Record<StrategyId, Strategy>> = {
  frontier: {
    id: "frontier",
    transferWays: ["co_development", "patent_licence", "know_how_licence", "software_licence"],
    supports: [],
    fields: digitalFields,
    leastTrl: null,
    absorbsTrl: 3,
    weighsGoals: false,
    source: "A 5.1",
  },
  market: {
    id: "market",
    transferWays: [
      "patent_licence",
      "know_how_licence",
      "software_licence",
      "joint_venture",
      "equipment_supply",
    ],
    supports: [],
    fields: [],
    leastTrl: 6,
    absorbsTrl: 6,
    weighsGoals: true,
    source: "A 5.1",
  },
  livelihood: {
    id: "livelihood",
    transferWays: ["equipment_supply", "technical_service"],
    supports: ["training", "after_sales", "local_adaptation"],
    fields: ["A01", "A23", "A61", "C02", "C05", "F24", "H02"],
    leastTrl: 8,
    absorbsTrl: 8,
    weighsGoals: true,
    source: "A 5.1",
  },
};

/** The readiness level that China absorbs: its institutes take technology from the laboratory on. */
export const chinaAbsorbsTrl: Trl = 4;
