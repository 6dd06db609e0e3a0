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
}

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

/** Wires a saver to its form and window; the answer undoes it and keeps what waits. */
function wire(saver: Autosaver, form: HTMLFormElement, renamed: () => void): () => void {
  const touched = (): void => {
    saver.touched();
  };
  const flush = (): void => {
    if (document.visibilityState === "hidden" || navigator.onLine) void saver.flush();
  };
  const hidden = (): void => {
    if (document.visibilityState === "hidden") flush();
  };
  const send = sendAfter(saver, form);
  form.addEventListener("input", touched);
  form.addEventListener("submit", send);
  document.addEventListener("visibilitychange", hidden);
  window.addEventListener("online", flush);
  window.addEventListener("popstate", renamed);
  if (isTouched(form)) touched();
  return () => {
    form.removeEventListener("input", touched);
    form.removeEventListener("submit", send);
    document.removeEventListener("visibilitychange", hidden);
    window.removeEventListener("online", flush);
    window.removeEventListener("popstate", renamed);
  };
}

/** Keeps the form around an element while it is being written. */
export function useAutosave({ inside, action, state, id }: Options): Autosave {
  const [save, show] = useState<SaveState>({ status: "idle" });
  const [kept, setKept] = useState<Kept | null>(null);
  const running = useRef<Autosaver | null>(null);
  const locale = useLocale();

  useEffect(() => {
    // The browser went back to a draft's address and shows the blank form that it began as.
    if (id === "" && window.location.pathname.endsWith("/edit")) window.location.reload();
  }, [id]);

  useEffect(() => {
    const form = inside.current?.closest("form");
    if (action === null || form === null || form === undefined) return;
    let known: Kept | null = null;
    let isLeft = false;
    const saver = new Autosaver({
      read: () => new FormData(form),
      send: (data) => action(idleState, data),
      isOnline: () => navigator.onLine,
      show,
      keep: (now) => {
        known = now;
        if (isLeft) return;
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
      isLeft = true;
      unwire();
      void saver.flush();
      saver.end();
    };
  }, [action, inside, locale]);

  useEffect(() => {
    running.current?.release();
  }, [state]);

  return { save, kept };
}
