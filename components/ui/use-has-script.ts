"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether scripts run here: false on the server, so that what needs one is not shown without. */
export const useHasScript = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
