import { broken_json } from "./broken-json.suite.js";
import type { BrokenPreset } from "./broken-preset.suite.js";
import { broken_schema } from "./broken-schema.suite.js";
import { broken_sense } from "./broken-sense.suite.js";

/** Each has one defect, and is told by one line. */
export const broken_presets: readonly BrokenPreset[] = [...broken_json, ...broken_schema, ...broken_sense];
