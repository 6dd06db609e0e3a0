"use client";

import { useSyncExternalStore } from "react";
import { Button } from "./button";
import { savePicture } from "./save-picture";

interface PictureButtonProps {
  /** Of the drawing on the page. */
  readonly chartId: string;
  readonly title: string;
  readonly source: string;
  readonly fileName: string;
  readonly label: string;
}

const never = () => () => undefined;

/** Saves a drawing of the page as a picture, made in the browser with the reader's own fonts; absent without a script. */
export function PictureButton({ label, ...picture }: PictureButtonProps) {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!hasScript) return null;
  return (
    <Button type="button" size="small" onClick={() => void savePicture(picture)}>
      {label}
    </Button>
  );
}
