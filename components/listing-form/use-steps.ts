"use client";

import { useLayoutEffect, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { ListingKind } from "@/lib/listing/model";
import { type StepId, stepsOf } from "./steps";

/**
 * Which step is open stands in the address, as the id of a section or of a field in it: so links lead into
 * steps with and without script, and the browser's back button goes one step back.
 */
const listeners = new Set<() => void>();
const notify = (): void => {
  for (const listener of listeners) listener();
};

/** The step in which somebody wrote before the page was alive; it stays open. */
let writtenIn: string | undefined;

const stepAround = (element: Element | null): string | undefined =>
  element?.closest<HTMLElement>("[data-step]")?.dataset["step"];

const stepElement = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-step="${id}"]`);

function openStepOf(steps: readonly StepId[]): StepId | null {
  const id = window.location.hash.slice(1);
  const named = id === "" ? writtenIn : stepAround(document.getElementById(id));
  return steps.find((step) => step === named) ?? steps[0] ?? null;
}

/** Puts the reader at a field, or at the beginning of a step. */
function reveal(id: string): void {
  const step = stepElement(id);
  if (step === null) {
    document.getElementById(id)?.focus();
    return;
  }
  step.focus({ preventScroll: true });
  step.closest("form")?.scrollIntoView({ block: "start" });
}

/** Opens a step, or the step that holds a field, and goes there; the address names it from then on. */
export function openStep(id: string): void {
  window.history.pushState(null, "", `#${id}`);
  flushSync(notify);
  reveal(id);
}

/** Opens a step without going there: what follows says what is wrong in it. */
export function showStep(id: StepId): void {
  window.history.replaceState(null, "", `#${id}`);
  notify();
}

/** The element of this page that a plain click leads to, by its id. */
function clickedId({ target, button, metaKey, ctrlKey, shiftKey }: MouseEvent): string | null {
  if (button !== 0 || metaKey || ctrlKey || shiftKey || !(target instanceof Element)) return null;
  return target.closest('a[href^="#"]')?.getAttribute("href")?.slice(1) ?? null;
}

function followLink(event: MouseEvent): void {
  const id = clickedId(event);
  if (id === null || stepAround(document.getElementById(id)) === undefined) return;
  event.preventDefault();
  openStep(id);
}

function goBack(): void {
  flushSync(notify);
  const id = window.location.hash.slice(1);
  if (stepElement(id) !== null) reveal(id);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  document.addEventListener("click", followLink);
  window.addEventListener("popstate", goBack);
  return () => {
    listeners.delete(listener);
    document.removeEventListener("click", followLink);
    window.removeEventListener("popstate", goBack);
  };
}

/** The step that is open; null while the page is not alive, when all stand below each other. */
export function useOpenStep(kind: ListingKind): StepId | null {
  const steps = stepsOf(kind);
  useLayoutEffect(() => {
    writtenIn = stepAround(document.activeElement);
    return () => {
      writtenIn = undefined;
    };
  }, []);
  return useSyncExternalStore(
    subscribe,
    () => openStepOf(steps),
    () => null,
  );
}
