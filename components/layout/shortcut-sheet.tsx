"use client";

import { Fragment } from "react";
import { Button } from "@/components/ui/button";

export interface ShortcutSheetProps {
  /** Names the dialog that the sheet stands in. */
  readonly titleId: string;
  readonly texts: {
    readonly title: string;
    readonly lead: string;
    readonly then: string;
    readonly on: string;
    readonly close: string;
  };
  /** What each shortcut does; its keys are pressed one after the other. */
  readonly rows: readonly { readonly keys: readonly string[]; readonly label: string }[];
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** The look of what it stands in. */
export const sheetLook =
  "w-[min(28rem,calc(100%-2rem))] rounded-lg border border-line bg-surface text-base text-ink shadow-raised";

function Keys({ keys, then }: { readonly keys: readonly string[]; readonly then: string }) {
  return keys.map((key, index) => (
    <Fragment key={key}>
      {index === 0 ? null : <span className="text-sm text-ink-soft"> {then} </span>}
      <kbd className="inline-block min-w-7 rounded-sm border border-line-strong bg-sunken px-1.5 text-center font-sans">
        {key}
      </kbd>
    </Fragment>
  ));
}

/** What the shortcuts do, and the switch that turns them off. */
export function ShortcutSheet({ titleId, texts, rows, isOn, onSwitch }: ShortcutSheetProps) {
  return (
    <form method="dialog" className="p-6">
      <h2 id={titleId} className="text-xl font-semibold tracking-tight">
        {texts.title}
      </h2>
      <p className="mt-1 text-ink-soft">{texts.lead}</p>
      <dl className="mt-4 divide-y divide-line border-y border-line">
        {rows.map(({ keys, label }) => (
          <div key={label} className="flex items-center justify-between gap-6 py-2">
            <dt>{label}</dt>
            <dd className="whitespace-nowrap">
              <Keys keys={keys} then={texts.then} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-4">
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-5"
            checked={isOn}
            onChange={(event) => {
              onSwitch(event.target.checked);
            }}
          />
          {texts.on}
        </label>
        <Button variant="primary">{texts.close}</Button>
      </div>
    </form>
  );
}
