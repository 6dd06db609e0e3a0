import { factsMeeting } from "../facts-meeting";
import type { Reason } from "../model";
import type { Pair } from "./finding";

/** How the quantities that both sides state stand to each other. They move no points. */
export const factReasons = ({ need, offer }: Pair): Reason[] =>
  factsMeeting(need.quantities, offer.quantities).map(({ how, ...stated }) =>
    how === "apart" ? { code: "fact_missed", ...stated } : { code: "fact_met", how, ...stated },
  );
