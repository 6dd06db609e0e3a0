"use client";

import { Fragment, useCallback, useRef, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { areShortcutsOn, onShortcutsChange, setShortcuts } from "./shortcut-setting";
import { useShortcuts } from "./use-shortcuts";

interface ShortcutsProps {
  readonly locale: string;
  readonly texts: {
    readonly title: string;
    readonly lead: string;
    readonly then: string;
    readonly on: string;
    readonly close: string;
  };
  /** What each shortcut does; its keys are pressed one after the other. */
  readonly rows: readonly { readonly keys: readonly string[]; readonly label: string }[];
}

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

interface SheetProps extends Omit<ShortcutsProps, "locale"> {
  readonly isOn: boolean;
}

function Sheet({ texts, rows, isOn }: SheetProps) {
  return (
    <form method="dialog" className="p-6">
      <h2 id="shortcuts-title" className="text-xl font-semibold tracking-tight">
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
              setShortcuts(event.target.checked);
            }}
          />
          {texts.on}
        </label>
        <Button variant="primary">{texts.close}</Button>
      </div>
    </form>
  );
}

/**
 * Shortcuts over the whole site, the sheet that explains them, and the button that opens it. Without script
 * there is nothing of it.
 */
export function Shortcuts({ locale, texts, rows }: ShortcutsProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const isOn = useSyncExternalStore(onShortcutsChange, areShortcutsOn, () => null);
  const showHelp = useCallback(() => sheet.current?.showModal(), []);
  useShortcuts({ isOn: isOn === true, locale, showHelp });
  if (isOn === null) return null;
  return (
    <>
      <button
        type="button"
        onClick={showHelp}
        className="hidden min-h-9 cursor-pointer items-center underline-offset-4 hover:text-accent-strong hover:underline sm:inline-flex"
      >
        {texts.title}
      </button>
      <dialog
        ref={sheet}
        aria-labelledby="shortcuts-title"
        className="m-auto w-[min(28rem,calc(100%-2rem))] rounded-lg border border-line bg-surface text-base text-ink shadow-raised backdrop:bg-ink/40"
      >
        <Sheet texts={texts} rows={rows} isOn={isOn} />
      </dialog>
    </>
  );
}
