"use client";

import { useCallback, useRef, useSyncExternalStore } from "react";
import { areShortcutsOn, onShortcutsChange, setShortcuts } from "./shortcut-setting";
import { ShortcutSheet, type ShortcutSheetProps, sheetLook } from "./shortcut-sheet";
import { useShortcuts } from "./use-shortcuts";

interface ShortcutsProps extends Pick<ShortcutSheetProps, "texts" | "rows"> {
  readonly locale: string;
}

const titleId = "shortcuts-title";

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
        aria-labelledby={titleId}
        className={`m-auto ${sheetLook} backdrop:bg-ink/40`}
      >
        <ShortcutSheet
          titleId={titleId}
          texts={texts}
          rows={rows}
          isOn={isOn}
          onSwitch={setShortcuts}
        />
      </dialog>
    </>
  );
}
