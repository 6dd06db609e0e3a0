/** Where a browser keeps that its reader wants no shortcuts: those who speak to it press keys by accident. */
const storageKey = "nanqiao.shortcuts";
const off = "off";
const changed = "nanqiao:shortcuts";

/** The browser's storage; null where its reader forbids it. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Whether shortcuts are wanted: yes, until somebody says no. */
export const areShortcutsOn = (): boolean => storage()?.getItem(storageKey) !== off;

export function setShortcuts(on: boolean): void {
  if (on) storage()?.removeItem(storageKey);
  else storage()?.setItem(storageKey, off);
  window.dispatchEvent(new Event(changed));
}

/** Calls back at each change in this window; answers how to stop. For useSyncExternalStore. */
export function onShortcutsChange(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener(changed, listener);
  };
}
