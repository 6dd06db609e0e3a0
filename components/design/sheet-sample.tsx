"use client";

import { useId, useState } from "react";
import {
  ShortcutSheet,
  type ShortcutSheetProps,
  sheetLook,
} from "@/components/layout/shortcut-sheet";

/** The sheet of shortcuts as its dialog shows it; in the browser, since it is switched there. */
export function SheetSample(props: Pick<ShortcutSheetProps, "texts" | "rows">) {
  const [isOn, setOn] = useState(true);
  return (
    <div className={sheetLook}>
      <ShortcutSheet titleId={useId()} isOn={isOn} onSwitch={setOn} {...props} />
    </div>
  );
}
