import { html, type TemplateResult } from "lit-html";

/** Signs of the settings, drawn as lines in a square of 20. They only repeat what a word beside them, or a label, says. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${shapes[name]} /></svg>`;
}

export type IconName = keyof typeof shapes;

const shapes = {
  servers: "M3.5 4.5h13v4h-13zM3.5 11.5h13v4h-13zM6 6.5h.01M6 13.5h.01",
  sound: "M10 2.5a2.5 2.5 0 0 1 2.5 2.5v4a2.5 2.5 0 0 1-5 0V5A2.5 2.5 0 0 1 10 2.5zM4.5 9a5.5 5.5 0 0 0 11 0M10 14.5v3",
  keys: "M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.5h7",
  nets: "M10 10.5v7M7.5 8a2.5 2.5 0 1 1 5 0 2.5 2.5 0 0 1-5 0zM5.2 12.8a6.8 6.8 0 0 1 0-9.6M14.8 12.8a6.8 6.8 0 0 0 0-9.6",
  overlay: "M2.5 3.5h15v13h-15zM10.5 6h4.5v3.5h-4.5z",
  programs: "M7 3v4M13 3v4M5 7h10v2.5a5 5 0 0 1-10 0zM10 14.5v3",
  diagnostics: "M2.5 10.5h3.5l2-6 4 11 2-5h3.5",
  warning: "M10 3l7.5 13.5h-15zM10 8v4M10 14.2h.01",
  good: "M4 10.5l4 4 8-9",
  plus: "M10 4v12M4 10h12",
  edit: "M4 16l.8-3.4L13 4.4l2.6 2.6-8.2 8.2z",
  remove: "M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v4.5M11.5 9v4.5",
  up: "M5 12l5-5 5 5",
  down: "M5 8l5 5 5-5",
  grip: "M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01",
  lock: "M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9",
  mute: "M3 8v4h3l4 3.5v-11L6 8zM13 8l4 4M17 8l-4 4",
  volume: "M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15.2 5.3a6.6 6.6 0 0 1 0 9.4",
  search: "M8.5 3.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM12.2 12.2l4.3 4.3",
  copy: "M7.5 7.5h9v9h-9zM4.5 12.5h-1v-9h9v1",
  save: "M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13",
  close: "M5 5l10 10M15 5L5 15",
  move: "M10 2.5v15M2.5 10h15M10 2.5L8 4.5M10 2.5l2 2M10 17.5l-2-2M10 17.5l2-2M2.5 10l2-2M2.5 10l2 2M17.5 10l-2-2M17.5 10l-2 2",
  play: "M6 4l10 6-10 6z",
  logo: "M4 12a6 6 0 0 1 12 0M7 12a3 3 0 0 1 6 0M10 12v5",
} as const;
