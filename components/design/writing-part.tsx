"use client";

import { useTranslations } from "next-intl";
import type { SaveState } from "@/components/listing-form/autosaver";
import { type Keeping, SaveStatus } from "@/components/listing-form/save-status";
import { StepList } from "@/components/listing-form/step-list";
import type { StepId } from "@/components/listing-form/steps";
import { StrengthMeter } from "@/components/listing-form/strength-meter";

const steps = ["about", "field", "readiness", "transfer", "terms"] as const;
/** The step that has something to be corrected. */
const faulty: ReadonlySet<StepId> = new Set(["field"]);
const keepings: readonly Keeping[] = ["new", "known", "byHand", "byHandHeld"];
/** Noon of a day in spring, in milliseconds. */
const noon = Date.UTC(2027, 4, 1, 12);
const saves: readonly SaveState[] = [
  { status: "saving" },
  { status: "saved", at: noon },
  { status: "offline" },
  { status: "failed" },
  { status: "refused" },
  { status: "invalid", fields: ["plain"] },
  { status: "stale" },
];
const strengths = [
  {
    percent: 35,
    aids: [
      { aid: "advantages", points: 20 },
      { aid: "trl", points: 10 },
    ],
  },
  { percent: 100, aids: [] },
] as const;

function Steps() {
  const label = useTranslations("design.writing");
  const t = useTranslations("form.sections");
  const wanted = useTranslations("writing")("wanted");
  const names = {
    about: t("about"),
    wanted,
    field: t("field"),
    readiness: t("readiness"),
    transfer: t("transfer"),
    terms: t("terms"),
  };
  return (
    <div>
      <StepList
        label={label("begun")}
        steps={steps}
        names={names}
        current="about"
        faults={() => 0}
      />
      <StepList
        label={label("faulty")}
        steps={steps}
        names={names}
        current="transfer"
        faults={(step) => (faulty.has(step) ? 1 : 0)}
      />
      <StepList
        label={label("whole")}
        steps={steps}
        names={names}
        current={null}
        faults={() => 0}
      />
    </div>
  );
}

/** What a long form says while it is being written; in the browser, as the form is. */
export function WritingPart() {
  const t = useTranslations("design.fields");
  const labels = { plain: t("plain") };
  return (
    <div className="space-y-8">
      <Steps />
      <div className="grid items-start gap-x-10 gap-y-4 md:grid-cols-2">
        {keepings.map((keeping) => (
          <SaveStatus
            key={keeping}
            keeping={keeping}
            save={{ status: "idle" }}
            labels={labels}
            id=""
          />
        ))}
        {saves.map((save) => (
          <SaveStatus key={save.status} keeping="known" save={save} labels={labels} id="" />
        ))}
      </div>
      <div className="grid items-start gap-x-10 gap-y-6 md:grid-cols-2">
        {strengths.map((strength) => (
          <StrengthMeter key={strength.percent} strength={strength} />
        ))}
      </div>
    </div>
  );
}
