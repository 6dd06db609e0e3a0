import type { ActionState } from "@/lib/action-state";

/** Where the keeping of a form stands. */
export type SaveState =
  | { readonly status: "idle" | "saving" | "stale" | "refused" | "offline" | "failed" }
  /** Kept; milliseconds since 1970. */
  | { readonly status: "saved"; readonly at: number }
  /** A value is not well formed, such as an amount in words: nothing is kept until it is. */
  | { readonly status: "invalid"; readonly fields: readonly string[] };

/** The listing that is being written, as it was kept last. */
export interface Kept {
  readonly id: string;
  readonly version: number;
}

interface Ports {
  /** The form's entries as they stand, with id and version of what was kept last. */
  readonly read: () => FormData;
  readonly send: (form: FormData) => Promise<ActionState>;
  readonly isOnline: () => boolean;
  readonly show: (state: SaveState) => void;
  readonly keep: (kept: Kept) => void;
}

/** Milliseconds of quiet after a change before it is kept: shorter would send half words, longer would risk whole sentences. */
export const quietMs = 3000;
/** After a failure it is tried again, each time after twice as long. */
const firstRetryMs = 5000;
const longestRetryMs = 60_000;

/** What tells one state of a form from another: the entries that would be kept. */
const volatile: ReadonlySet<string> = new Set(["id", "version", "intent", "ipcWords", "ipcTitles"]);
const contentOf = (form: FormData): string =>
  JSON.stringify([...form].filter(([name]) => !volatile.has(name) && !name.startsWith("$")));

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};

/**
 * Keeps a form while it is being written: some seconds after the last change, one save at a time. A new listing
 * is made once it has a title. Ends at the first stale answer, since another save would overwrite somebody.
 */
export class Autosaver {
  readonly #ports: Ports;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;
  #kept = "";
  #retryMs = firstRetryMs;
  #isHeld = false;
  #isEnded = false;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Whether a save is on its way. */
  get isSaving(): boolean {
    return this.#saving !== null;
  }

  /** Whether something waits to be kept, or is on its way. */
  get isDue(): boolean {
    return this.#timer !== undefined || this.isSaving;
  }

  /** Something changed: it is kept after a pause. */
  touched(): void {
    this.#after(quietMs);
  }

  /** Keeps at once what waits, after what is on its way. */
  async flush(): Promise<void> {
    await this.#saving;
    if (this.#timer === undefined) return;
    this.#clear();
    await this.#run();
  }

  /** The form is being sent by hand: keeps nothing until it is released, and resolves when nothing is on its way. */
  async hold(): Promise<void> {
    this.#isHeld = true;
    this.#clear();
    await this.#saving;
  }

  /** The answer to a form that was sent is there, and the form still stands. */
  release(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.touched();
  }

  end(): void {
    this.#isEnded = true;
    this.#clear();
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #after(ms: number): void {
    this.#clear();
    if (this.#isEnded || this.#isHeld) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#run();
    }, ms);
  }

  async #run(): Promise<void> {
    if (this.#saving !== null) {
      this.touched();
      return;
    }
    const form = this.#ports.read();
    const content = contentOf(form);
    const isNameless = textOf(form, "id") === "" && textOf(form, "title") === "";
    if (isNameless || content === this.#kept) return;
    this.#ports.show({ status: "saving" });
    this.#saving = this.#save(form, content);
    await this.#saving;
  }

  async #save(form: FormData, content: string): Promise<void> {
    const answer = await this.#ports.send(form).catch(() => null);
    this.#saving = null;
    this.#take(answer, content);
  }

  #take(answer: ActionState | null, content: string): void {
    const { show, keep, isOnline } = this.#ports;
    const kept = answer?.found?.kept;
    if (kept !== undefined) {
      this.#kept = content;
      this.#retryMs = firstRetryMs;
      keep(kept);
      show({ status: "saved", at: kept.at });
      return;
    }
    switch (answer?.status) {
      case "stale":
        this.end();
        show({ status: "stale" });
        return;
      case "not_found":
        show({ status: "refused" });
        return;
      case "invalid":
        show({ status: "invalid", fields: answer.issues.map(({ field }) => field) });
        return;
      default:
        show({ status: isOnline() ? "failed" : "offline" });
        if (this.#timer === undefined) this.#after(this.#retryMs);
        this.#retryMs = Math.min(longestRetryMs, this.#retryMs * 2);
    }
  }
}
