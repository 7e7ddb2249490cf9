import type { ConfigProblem } from "./config-problem.js";
import type { SettingName } from "./settings.js";

/** Where the value of a setting came from. */
export type Origin =
  | { readonly kind: "default" }
  /** `where` is `server.yaml:3:7`, `directory` that of the file. */
  | { readonly kind: "file"; readonly where: string; readonly directory: string }
  | { readonly kind: "environment"; readonly where: string }
  | { readonly kind: "flag"; readonly where: string };

/** The settings of one source, judged: what is not in it is left to the next. */
export interface SettingLayer {
  readonly values: ReadonlyMap<SettingName, unknown>;
  origin(name: SettingName): Origin;
  readonly problems: readonly ConfigProblem[];
}
