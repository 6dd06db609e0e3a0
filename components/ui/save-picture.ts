/** Sizes in pixels of the picture. */
const width = 1200;
const margin = 48;
const titleSize = 40;
const sourceSize = 24;
const leading = 1.4;

const inlined = ["fill", "stroke", "stroke-width", "font-family", "font-size", "font-weight"];

/** A drawing as an image by itself: what its page's styles say is written into it. */
async function toImage(drawing: Element, pixels: { width: number; height: number }) {
  const copy = drawing.cloneNode(true) as Element;
  const originals = [drawing, ...drawing.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((part, index) => {
    const original = originals[index];
    if (original === undefined) return;
    const style = getComputedStyle(original);
    for (const name of inlined) part.setAttribute(name, style.getPropertyValue(name));
  });
  copy.setAttribute("width", String(pixels.width));
  copy.setAttribute("height", String(pixels.height));
  const image = new Image();
  const markup = new XMLSerializer().serializeToString(copy);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  return image;
}

/** A text in lines that fit; Chinese breaks between its words too. */
function wrapped(pen: CanvasRenderingContext2D, text: string): readonly string[] {
  const lines = [""];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)) {
    const line = `${lines.at(-1) ?? ""}${segment}`;
    const fits = pen.measureText(line).width <= width - 2 * margin;
    if (fits) lines[lines.length - 1] = line;
    else lines.push(segment.trimStart());
  }
  return lines;
}

function download(address: string, fileName: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
}

interface Picture {
  readonly chartId: string;
  readonly title: string;
  readonly source: string;
  readonly fileName: string;
}

/** Saves a drawing with its title above and its source below as PNG, in the colours that the reader sees. */
export async function savePicture({ chartId, title, source, fileName }: Picture): Promise<void> {
  const drawing = document.getElementById(chartId);
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (drawing === null || pen === null) return;
  const { fontFamily, color, backgroundColor } = getComputedStyle(document.body);
  const box = drawing.getBoundingClientRect();
  const inner = width - 2 * margin;
  const image = await toImage(drawing, { width: inner, height: (inner * box.height) / box.width });

  const write = (size: number, weight: number, text: string) => {
    pen.font = `${weight} ${size}px ${fontFamily}`;
    return { size, font: pen.font, lines: wrapped(pen, text) };
  };
  const heading = write(titleSize, 600, title);
  const footing = write(sourceSize, 400, source);
  const tall = ({ size, lines }: typeof heading) => size * leading * lines.length;

  canvas.width = width;
  canvas.height = tall(heading) + image.height + tall(footing) + 4 * margin;
  pen.fillStyle = backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = color;
  pen.textBaseline = "top";
  const lay = ({ size, font, lines }: typeof heading, top: number) => {
    pen.font = font;
    lines.forEach((line, index) => {
      pen.fillText(line, margin, top + index * size * leading);
    });
  };
  lay(heading, margin);
  pen.drawImage(image, margin, 2 * margin + tall(heading));
  lay(footing, 3 * margin + tall(heading) + image.height);
  download(canvas.toDataURL("image/png"), fileName);
}
