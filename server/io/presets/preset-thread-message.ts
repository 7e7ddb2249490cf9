import type { KeptBodies, PresetWork, PresetWorkDone } from "./preset-work.js";

/** What the main thread asks of the thread that works on presets, one after the other. */
export interface ToPresetThread {
  readonly work: PresetWork;
  readonly kept: KeptBodies;
}

export type FromPresetThread =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly done: PresetWorkDone; readonly took_ms: number };
