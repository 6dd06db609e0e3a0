import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ActionState, idleState } from "@/lib/action-state";
import { Autosaver, quietMs, type SaveState } from "./autosaver";

type Answer = Partial<ActionState> | Error;

/** A page with a form on it, and a server that answers as it is told. */
function aPage(...answers: readonly Answer[]) {
  const fields = new Map([
    ["id", ""],
    ["version", ""],
    ["title", "Solar dryer"],
  ]);
  const shown: SaveState[] = [];
  const sent: Record<string, FormDataEntryValue>[] = [];
  const page = { isOnline: true, answersAfterMs: 0 };
  const saver = new Autosaver({
    read: () => {
      const form = new FormData();
      for (const [name, value] of fields) form.set(name, value);
      return form;
    },
    send: async (form) => {
      const answer = answers[sent.length] ?? {
        found: { kept: { id: "lst_1", version: 9, at: 9 } },
      };
      sent.push(Object.fromEntries(form));
      if (page.answersAfterMs > 0) {
        await new Promise((resolve) => setTimeout(resolve, page.answersAfterMs));
      }
      if (answer instanceof Error) throw answer;
      return { ...idleState, status: "done", ...answer };
    },
    isOnline: () => page.isOnline,
    show: (state) => shown.push(state),
    keep: ({ id, version }) => {
      fields.set("id", id);
      fields.set("version", String(version));
    },
  });
  const type = (value: string, name = "title"): void => {
    fields.set(name, value);
    saver.touched();
  };
  return { page, saver, shown, sent, type };
}
const kept = (version: number) => ({ found: { kept: { id: "lst_1", version, at: version } } });
const quiet = () => vi.advanceTimersByTimeAsync(quietMs);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a form that is being written is kept", () => {
  it("once, after the last of several changes", async () => {
    const { type, sent, shown } = aPage(kept(1));
    type("S");
    await vi.advanceTimersByTimeAsync(quietMs - 1);
    type("So");
    await vi.advanceTimersByTimeAsync(quietMs - 1);
    expect(sent).toEqual([]);
    await quiet();
    expect(sent).toEqual([{ id: "", version: "", title: "So" }]);
    expect(shown).toEqual([{ status: "saving" }, { status: "saved", at: 1 }]);
  });

  it("as the same listing from then on, in the version that was kept last", async () => {
    const { type, sent } = aPage(kept(1), kept(2));
    type("One");
    await quiet();
    type("Two");
    await quiet();
    expect(sent[1]).toEqual({ id: "lst_1", version: "1", title: "Two" });
  });

  it("only once it has a title, and not again where nothing differs", async () => {
    const { type, sent } = aPage(kept(1));
    type(" ");
    await quiet();
    expect(sent).toEqual([]);
    type("One");
    await quiet();
    type("One");
    await quiet();
    expect(sent).toHaveLength(1);
  });

  it("with what was typed while a save was on its way, after that", async () => {
    const { type, sent, page } = aPage(kept(1), kept(2));
    page.answersAfterMs = 2 * quietMs;
    type("One");
    await quiet();
    type("Two");
    await quiet();
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(4 * quietMs);
    expect(sent[1]).toEqual({ id: "lst_1", version: "1", title: "Two" });
  });

  it("at once where somebody is about to leave", async () => {
    const { type, sent, saver } = aPage(kept(1));
    await saver.flush();
    expect(sent).toEqual([]);
    type("One");
    await saver.flush();
    expect(sent).toHaveLength(1);
  });
});

describe("what could not be kept", () => {
  it("is tried again, later each time, until it is", async () => {
    const { type, sent, shown } = aPage(new Error("lost"), { status: "error" }, kept(1));
    type("One");
    await quiet();
    expect(shown.at(-1)).toEqual({ status: "failed" });
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(9999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown.at(-1)).toEqual({ status: "saved", at: 1 });
  });

  it("for want of a connection says so", async () => {
    const { type, page, shown } = aPage(new Error("lost"));
    page.isOnline = false;
    type("One");
    await quiet();
    expect(shown.at(-1)).toEqual({ status: "offline" });
  });

  it("since somebody else saved is never tried again", async () => {
    const { type, sent, shown } = aPage({ status: "stale" });
    type("One");
    await quiet();
    type("Two");
    await vi.advanceTimersByTimeAsync(100_000);
    expect([sent.length, shown.at(-1)]).toEqual([1, { status: "stale" }]);
  });

  it("since a value is not well formed names its field, and is tried after the next change", async () => {
    const issues = [{ field: "budget.amount", code: "invalid" }] as const;
    const { type, sent, shown } = aPage({ status: "invalid", issues }, kept(1));
    type("many", "budget.amount");
    await vi.advanceTimersByTimeAsync(100_000);
    expect(shown.at(-1)).toEqual({ status: "invalid", fields: ["budget.amount"] });
    expect(sent).toHaveLength(1);
    type("5", "budget.amount");
    await quiet();
    expect(shown.at(-1)).toEqual({ status: "saved", at: 1 });
  });

  it("since the person may not says so", async () => {
    const { type, shown } = aPage({ status: "not_found" });
    type("One");
    await quiet();
    expect(shown.at(-1)).toEqual({ status: "refused" });
  });
});

describe("a form that is sent by hand", () => {
  it("waits for the save that is on its way, and keeps nothing meanwhile", async () => {
    const { type, sent, saver, page } = aPage(kept(1), kept(2));
    page.answersAfterMs = 500;
    type("One");
    await quiet();
    let isFree = false;
    void saver.hold().then(() => (isFree = true));
    type("Two");
    await vi.advanceTimersByTimeAsync(499);
    expect([isFree, saver.isSaving]).toEqual([false, true]);
    await vi.advanceTimersByTimeAsync(1);
    expect([isFree, saver.isSaving]).toEqual([true, false]);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(sent).toHaveLength(1);
    saver.release();
    await quiet();
    expect(sent[1]).toMatchObject({ title: "Two" });
  });
});
