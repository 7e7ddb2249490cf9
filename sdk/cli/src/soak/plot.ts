/** One diagram: lines over the same time. */
export interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly PlotLine[];
}

export interface PlotLine {
  readonly name: string;
  /** As in CSS. */
  readonly colour: string;
  /** Minutes and values, in order of time. What is no finite number is left out. */
  readonly points: readonly (readonly [minutes: number, value: number])[];
}

/** Panels one below the other as an SVG picture, each with its own scale from 0 on. Names and titles are escaped. */
export function plotSvg(title: string, panels: readonly Panel[]): string {
  const height = top_px + panels.length * (panel_px + gap_px);
  const minutes_max = Math.max(tiny, ...panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(([x]) => x))));
  const drawn = panels.map((panel, index) => panelSvg(panel, top_px + index * (panel_px + gap_px), minutes_max));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width_px} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width_px}" height="${height}" fill="white"/>`,
    `<text x="${left_px}" y="24" font-size="16">${escaped(title)}</text>`,
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
}

/** A round number at or a little above a value: 1, 2 or 5 times a power of ten. The top of a scale. */
export function scaleTop(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = scale_steps.find((factor) => value <= factor * power * (1 + tiny)) ?? 10;
  return step * power;
}

function panelSvg({ title, unit, lines }: Panel, y_px: number, minutes_max: number): string {
  const values = lines.flatMap(({ points }) => points.map(([, value]) => value)).filter(Number.isFinite);
  const top = scaleTop(Math.max(0, ...values));
  const xOf = (minutes: number): string => (left_px + (minutes / minutes_max) * plot_px).toFixed(1);
  const yOf = (value: number): string => (y_px + panel_px - (value / top) * panel_px).toFixed(1);
  const grid = [0, 0.5, 1].map((share) => {
    const y = yOf(share * top);
    const line = `<line x1="${left_px}" x2="${left_px + plot_px}" y1="${y}" y2="${y}" stroke="#ddd"/>`;
    return `${line}<text x="${left_px - 6}" y="${y}" text-anchor="end" dominant-baseline="middle">${shown(share * top)}</text>`;
  });
  const ticks = [0, 0.5, 1].map((share) => {
    const x = xOf(share * minutes_max);
    return `<text x="${x}" y="${y_px + panel_px + 14}" text-anchor="middle">${shown(share * minutes_max)} min</text>`;
  });
  const paths = lines.map(({ name, colour, points }, index) => {
    const path = points.filter(([, value]) => Number.isFinite(value)).map(([x, value]) => `${xOf(x)},${yOf(value)}`);
    const line = `<polyline fill="none" stroke="${escaped(colour)}" stroke-width="1.2" points="${path.join(" ")}"/>`;
    const label = `<text x="${left_px + plot_px}" y="${y_px - 6 - 14 * index}" text-anchor="end" fill="${escaped(colour)}">`;
    return `${line}${label}${escaped(name)}</text>`;
  });
  const heading = `<text x="${left_px}" y="${y_px - 6}" font-weight="bold">${escaped(`${title}, ${unit}`)}</text>`;
  return [heading, ...grid, ...ticks, ...paths].join("\n");
}

function shown(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const scale_steps = [1, 2, 5, 10] as const;
const width_px = 900;
const left_px = 70;
const plot_px = 800;
const top_px = 70;
const panel_px = 130;
const gap_px = 60;
const tiny = 1e-9;
