"use client";

import { type RefObject, useEffect, useState } from "react";
import type { FormAction } from "@/components/form/form-values";
import { type Found, idleState } from "@/lib/action-state";

/** What the server says of the form as it stands, and the subclasses that were ticked when it said so. */
export interface LiveFeedback {
  readonly found: Found | null;
  readonly ticked: readonly string[];
  /** Whether an answer is on its way. */
  readonly isPending: boolean;
}

/** Milliseconds of quiet before the server is asked: a breath between two sentences. */
const quietMs = 1000;

const isBlank = (form: HTMLFormElement): boolean =>
  ["title", "summary", "description"].every((name) => new FormData(form).get(name) === "");

const tickedIn = (form: HTMLFormElement): readonly string[] =>
  new FormData(form).getAll("ipc").filter((code) => typeof code === "string");

/** Asks after each pause, once at a time; what comes back for an older state of the form is shown all the same. */
function follow(
  form: HTMLFormElement,
  action: FormAction,
  tell: (change: (before: LiveFeedback) => LiveFeedback) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  const ask = async (): Promise<void> => {
    isAsking = true;
    tell((before) => ({ ...before, isPending: true }));
    const answer = await action(idleState, new FormData(form)).catch(() => null);
    isAsking = false;
    const ticked = tickedIn(form);
    tell(({ found }) => ({ found: answer?.found ?? found, ticked, isPending: false }));
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isAsking) wait();
      else void ask();
    }, quietMs);
  };
  form.addEventListener("input", wait);
  if (!isBlank(form)) wait();
  return () => {
    clearTimeout(timer);
    form.removeEventListener("input", wait);
  };
}

/** Follows the form around an element, and says what it would lead to. */
export function useFeedback(
  inside: RefObject<HTMLElement | null>,
  action: FormAction,
): LiveFeedback {
  const [live, tell] = useState<LiveFeedback>({ found: null, ticked: [], isPending: false });
  useEffect(() => {
    const form = inside.current?.closest("form");
    return form === null || form === undefined ? undefined : follow(form, action, tell);
  }, [action, inside]);
  return live;
}
