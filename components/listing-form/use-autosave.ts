"use client";

import { useLocale } from "next-intl";
import { type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { FormAction } from "@/components/form/form-values";
import { type ActionState, idleState } from "@/lib/action-state";
import { localePath } from "@/lib/i18n/navigation";
import { Autosaver, type Kept, type SaveState } from "./autosaver";

interface Autosave {
  readonly save: SaveState;
  /** What was kept last; null where nothing was kept since the page came. */
  readonly kept: Kept | null;
}

interface Options {
  /** Something inside the form. */
  readonly inside: RefObject<HTMLElement | null>;
  /** Null where nothing is kept while it is being written. */
  readonly action: FormAction | null;
  /** The form's last answer. */
  readonly state: ActionState;
  /** Empty for a new listing. */
  readonly id: string;
  readonly version: number;
}

/** The latest version of each listing that this browser has seen since it came. */
const latest = new Map<string, number>();

/** Whether the browser went back to a page as it was before something was kept: the blank form or an older version. */
const isOutdated = (id: string, version: number): boolean =>
  id === "" ? window.location.pathname.endsWith("/edit") : (latest.get(id) ?? 0) > version;

/** From the first save on the address is the draft's own, so that a reload comes back to it. */
function nameAddress(locale: string, id: string): void {
  const path = localePath(locale, `/listings/${id}/edit`);
  if (window.location.pathname === path) return;
  window.history.replaceState(null, "", path + window.location.hash);
}

/** Whether something was typed before the page was alive. */
const isTouched = (form: HTMLFormElement): boolean =>
  [...form.elements].some((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (!(field instanceof HTMLInputElement)) return false;
    return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
  });

/** Lets a save that is on its way end before the form is sent, since both would replace the same version. */
function sendAfter(saver: Autosaver, form: HTMLFormElement): (event: SubmitEvent) => void {
  let isWaiting = false;
  return (event) => {
    const wasSaving = saver.isSaving;
    const isFree = saver.hold();
    if (!wasSaving) return;
    event.preventDefault();
    if (isWaiting) return;
    isWaiting = true;
    void isFree.then(() => {
      isWaiting = false;
      form.requestSubmit(event.submitter);
    });
  };
}

/** Nobody waits longer than so many milliseconds for a save before a link is followed. */
const longestWaitMs = 2000;

/** Lets what waits be kept before a link leads elsewhere: a page that is left cancels its saves. */
function leaveAfter(saver: Autosaver): (event: MouseEvent) => void {
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const stays = link === null || link.target === "_blank" || link.hash !== "";
    if (stays || event.button !== 0 || event.ctrlKey || event.metaKey || !saver.isDue) return;
    event.preventDefault();
    event.stopPropagation();
    const tooLong = new Promise((resolve) => setTimeout(resolve, longestWaitMs));
    void Promise.race([saver.flush(), tooLong]).then(() => {
      saver.end();
      link.click();
    });
  };
}

/** Wires a saver to its form and window; the answer undoes it. */
function wire(saver: Autosaver, form: HTMLFormElement, renamed: () => void): () => void {
  const touched = (): void => {
    saver.touched();
  };
  const flush = (): void => {
    void saver.flush();
  };
  const hidden = (): void => {
    if (document.visibilityState === "hidden") flush();
  };
  const send = sendAfter(saver, form);
  const leave = leaveAfter(saver);
  form.addEventListener("input", touched);
  form.addEventListener("submit", send);
  window.addEventListener("click", leave, true);
  document.addEventListener("visibilitychange", hidden);
  window.addEventListener("online", flush);
  window.addEventListener("popstate", renamed);
  if (isTouched(form)) touched();
  return () => {
    form.removeEventListener("input", touched);
    form.removeEventListener("submit", send);
    window.removeEventListener("click", leave, true);
    document.removeEventListener("visibilitychange", hidden);
    window.removeEventListener("online", flush);
    window.removeEventListener("popstate", renamed);
  };
}

/** Keeps the form around an element while it is being written. */
export function useAutosave({ inside, action, state, id, version }: Options): Autosave {
  const [save, show] = useState<SaveState>({ status: "idle" });
  const [kept, setKept] = useState<Kept | null>(null);
  const running = useRef<Autosaver | null>(null);
  const locale = useLocale();

  useEffect(() => {
    if (isOutdated(id, version)) window.location.reload();
    else latest.set(id, version);
  }, [id, version]);

  useEffect(() => {
    const form = inside.current?.closest("form");
    if (action === null || form === null || form === undefined) return;
    let known: Kept | null = null;
    const saver = new Autosaver({
      read: () => new FormData(form),
      send: (data) => action(idleState, data),
      isOnline: () => navigator.onLine,
      show,
      keep: (now) => {
        known = now;
        latest.set(now.id, now.version);
        flushSync(() => {
          setKept(now);
        });
        nameAddress(locale, now.id);
      },
    });
    running.current = saver;
    const unwire = wire(saver, form, () => {
      if (known !== null) nameAddress(locale, known.id);
    });
    return () => {
      unwire();
      saver.end();
    };
  }, [action, inside, locale]);

  useEffect(() => {
    running.current?.release();
  }, [state]);

  return { save, kept };
}
