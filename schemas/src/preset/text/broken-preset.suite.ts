import { sound_text } from "./sound-text.suite.js";

/** A preset with one defect. */
export interface BrokenPreset {
  readonly name: string;
  /** What is replaced in the sound text, and by what. */
  readonly edit: readonly [string, string];
  /** The first text of the line that is named, after the edit. */
  readonly line_of: string;
  /** Empty: it is no JSON. */
  readonly pointer: string;
  /** What the cause says. */
  readonly cause: string;
}

/** The text of a broken one. */
export function textOf({ edit: [found, put] }: Pick<BrokenPreset, "edit">): string {
  return sound_text.replace(found, () => put);
}

/** One of the tables. */
export function broken(name: string, found: string, put: string, line_of: string, pointer: string, cause: string): BrokenPreset {
  return { name, edit: [found, put], line_of, pointer, cause };
}
