import type { Result } from "../../refusal.js";
import type { PresetReference } from "../preset-reference.js";

/** Where the texts of presets are read from: files, or what a server keeps. */
export interface PresetSources {
  /** The text of that name, its byte order mark still before it. Refuses with the reason alone, without the name. */
  read(name: string): Result<string>;
  /** The name of what a source extends. Refuses what leads nowhere: "found …, expected …", with the field `/extends`. */
  nameOf(reference: PresetReference, from: string): Result<string>;
  /** What is the same for all names of one text. Left out: the name is. */
  readonly identityOf?: (name: string) => string;
  /** The name that another, which cannot be read, was most likely meant to be. Left out: nobody knows. */
  readonly meantBy?: (name: string) => string | undefined;
}
