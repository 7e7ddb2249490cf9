/**
 * What authors of presets are told: everything that is wrong with a text and where, what is likely not what was meant, who hears whom, what
 * is different between two, and something to begin with. Apart from `@talkgroup/schemas/preset`, which radios and servers need at every start.
 */
export * from "./preset/diff/placed-changes.js";
export * from "./preset/explain/explain-preset.js";
export * from "./preset/explain/explanation-scope.js";
export * from "./preset/explain/explanation-size.js";
export * from "./preset/lint/lint-finding.js";
export * from "./preset/lint/lint-preset.js";
export * from "./preset/lint/placed-findings.js";
export * from "./preset/templates/preset-templates.js";
export * from "./preset/text/load-preset.js";
export * from "./preset/text/place.js";
export * from "./preset/text/preset-sources.js";
export * from "./preset/text/problem.js";
export * from "./preset/text/source-text.js";
export * from "./preset/text/stored-text.js";
