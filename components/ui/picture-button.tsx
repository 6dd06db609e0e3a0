"use client";

import { Button } from "./button";
import { savePicture } from "./save-picture";
import { useHasScript } from "./use-has-script";

interface PictureButtonProps {
  /** Of the drawing on the page. */
  readonly chartId: string;
  readonly title: string;
  readonly source: string;
  readonly fileName: string;
  readonly label: string;
}

/** Saves a drawing of the page as a picture, made in the browser with the reader's own fonts; absent without a script. */
export function PictureButton({ label, ...picture }: PictureButtonProps) {
  const hasScript = useHasScript();
  if (!hasScript) return null;
  return (
    <Button type="button" size="small" onClick={() => void savePicture(picture)}>
      {label}
    </Button>
  );
}
