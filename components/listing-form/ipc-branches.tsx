"use client";

import { useTranslations } from "next-intl";
import { useFormStatus } from "react-dom";
import { classNames } from "@/components/ui/class-names";
import { Choice } from "@/components/ui/choice";
import { fieldId } from "@/components/ui/field-ids";
import type { IpcBranchView } from "@/lib/action-state";
import { titleEntry, titlesField } from "./ipc-candidates";

interface IpcBranchesProps {
  readonly branches: readonly IpcBranchView[];
  /** Subclasses that are offered above with their ticks, and not a second time here. */
  readonly above: readonly string[];
}

function Entry({ branch: { code, title, offers, needs } }: { readonly branch: IpcBranchView }) {
  const t = useTranslations("ipcTree");
  return (
    <span className="flex min-w-0 flex-1 gap-2 leading-snug">
      <span className="w-11 shrink-0 font-semibold tabular-nums">{code}</span>
      <span className="min-w-0">
        {title}{" "}
        {offers + needs === 0 ? null : (
          <span className="inline-block text-sm text-ink-soft">
            {t("counts", { offers, needs })}
          </span>
        )}
      </span>
    </span>
  );
}

/** Opens a section or class, or closes it; without script the page comes back with it open. */
function BranchButton({ branch }: { readonly branch: IpcBranchView }) {
  const { pending } = useFormStatus();
  const { code, level, isOpen } = branch;
  const closed = level === "class" ? code.slice(0, 1) : "";
  return (
    <button
      type="submit"
      name="intent"
      value={`open:${isOpen ? closed : code}`}
      aria-expanded={isOpen}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      className={classNames(
        "flex min-h-11 w-full cursor-pointer items-baseline gap-2 rounded-sm px-2 py-2 text-left hover:bg-sunken aria-disabled:cursor-progress",
        isOpen && "bg-accent-soft",
      )}
    >
      <span aria-hidden="true" className="inline-block w-3 shrink-0 text-accent">
        {isOpen ? "−" : "+"}
      </span>
      <Entry branch={branch} />
    </button>
  );
}

function Subclass({ branch, isAbove }: { branch: IpcBranchView; isAbove: boolean }) {
  const t = useTranslations("ipcTree");
  const { code } = branch;
  if (isAbove) {
    return (
      <p className="flex min-h-11 items-baseline gap-3 py-2">
        <span aria-hidden="true" className="inline-block w-5 shrink-0 text-center text-accent">
          ✓
        </span>
        <span className="min-w-0">
          <Entry branch={branch} />
          <span className="text-sm text-ink-soft">{t("above")}</span>
        </span>
      </p>
    );
  }
  return (
    <>
      <input type="hidden" name={titlesField} value={titleEntry(branch)} />
      <Choice
        type="checkbox"
        id={`${fieldId("ipc")}-${code}`}
        name="ipc"
        value={code}
        label={<Entry branch={branch} />}
        defaultChecked={false}
      />
    </>
  );
}

/** The classification as a tree: sections and classes open, subclasses are ticked. */
export function IpcBranches({ branches, above }: IpcBranchesProps) {
  return (
    <ul>
      {branches.map((branch) => (
        <li key={branch.code}>
          {branch.level === "subclass" ? (
            <Subclass branch={branch} isAbove={above.includes(branch.code)} />
          ) : (
            <BranchButton branch={branch} />
          )}
          {branch.below.length === 0 ? null : (
            <div className="ml-3 border-l border-line pl-2">
              <IpcBranches branches={branch.below} above={above} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
