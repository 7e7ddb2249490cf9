import type { Operation } from "../../generated/operation.js";
import { lintAccess } from "./lint-access.js";
import { lintColours } from "./lint-colours.js";
import { type LintFinding, LintSubject } from "./lint-finding.js";
import { lintLabels } from "./lint-labels.js";
import { lintStacks } from "./lint-stacks.js";
import { lintUnused } from "./lint-unused.js";

/** Everything in a preset that can be compiled and is likely not what was meant. */
export function lintPreset(preset: Operation): readonly LintFinding[] {
  const subject = new LintSubject(preset);
  return [lintAccess, lintStacks, lintColours, lintLabels, lintUnused].flatMap((rule) => rule(subject));
}
