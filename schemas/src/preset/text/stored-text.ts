import type { Operation } from "../../generated/operation.js";
import { normalPreset } from "../normal-preset.js";

/**
 * The text by which places in a preset of a server are told, and which authors get of it: its normal form, indented. DEL and C1 controls,
 * which JSON lets through and terminals obey, are escapes.
 */
export function storedText(preset: Operation): string {
  const json = JSON.stringify(normalPreset(preset), undefined, 2);
  return `${json.replace(/[\u007f-\u009f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
