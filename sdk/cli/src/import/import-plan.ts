import { type Result, refuse } from "@talkgroup/schemas";

import { parseArmaSqf } from "./arma-plan.js";
import { type ComPlan, file_bytes_max, type PlanFormat, plan_formats } from "./com-plan.js";
import { parseCsv } from "./csv-plan.js";
import { parseDcsJson, parseDcsLua } from "./dcs-plan.js";
import { parseSimpleRadioJson, parseSimpleRadioPresets } from "./simple-radio.js";

/**
 * Reads a radio plan of another system. Without a `format` it is found out by what the text contains, then by the ending of `file_name`,
 * which also is the title. Refuses more than `file_bytes_max` (`message_too_large`), archives, bytes that are no text and formats that are
 * not known (`unsupported`), and whatever the parser of the format refuses. Never throws.
 */
export function importPlan(text: string, file_name: string, format?: PlanFormat): Result<ComPlan> {
  // Four bytes are the most that one character takes: the exact count is needed only near the bound.
  if (text.length > file_bytes_max || (text.length * 4 > file_bytes_max && Buffer.byteLength(text) > file_bytes_max)) {
    return refuse("message_too_large", `${file_name}: found more than ${file_bytes_max} bytes, expected a plan of at most that`);
  }
  if (text.startsWith("PK\u0003\u0004")) {
    return refuse(
      "unsupported",
      `${file_name}: found an archive, expected a plan: unpack it first (a mission's radios are in its file mission)`,
    );
  }
  if (text.includes("\u0000"))
    return refuse("unsupported", `${file_name}: found bytes that are no UTF-8 text, expected a plan as text`);
  const found = format ?? formatOf(text, file_name);
  if (found === undefined) {
    return refuse("unsupported", `${file_name}: found no known format, expected one of ${plan_formats.join(", ")}`);
  }
  const base = file_name.split(/[/\\]/).at(-1) ?? "";
  return parsers[found](text, base.replace(/(?<=.)\.[^.]{1,8}$/, "") || "Imported plan");
}

/** What a text most likely is: by signs that only one format has, then by the ending of the name. Undefined if neither tells. */
export function formatOf(text: string, file_name: string): PlanFormat | undefined {
  const head = text.slice(0, head_chars);
  const ending = /\.([^./\\]+)$/.exec(file_name)?.[1]?.toLowerCase() ?? "";
  if (ending === "json" || ending === "dtc" || json_start.test(head)) return jsonFormatOf(head);
  const by_ending = formats_by_ending[ending];
  if (by_ending !== undefined) return by_ending;
  if (/acre_api_fnc_|tfar_|\btf_freq|\btf_\w+_radio_code/i.test(text)) return "arma_sqf";
  const lines = head.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  if (lines.some((line) => preset_line.test(line))) return "simple_radio_presets";
  if (lua_start.test(lines[0] ?? "") || lines.some((line) => lua_table.test(line))) return "dcs_lua";
  if (lines.slice(0, heading_lines).some((line) => /[,;\t|]/.test(line) && heading_word.test(line))) return "csv";
  return lines.some((line) => /^\s*\d+(?:[.,]\d+)?\s*$/.test(line)) || ending === "txt" ? "simple_radio_presets" : undefined;
}

function jsonFormatOf(head: string): PlanFormat {
  const is_panel =
    /"(?:volMode|freqMode|secFreq|freqMin|encMode)"/.test(head) || (/^\ufeff?\s*\[/.test(head) && /"freq"/.test(head));
  return is_panel || /"radios"\s*:\s*\[/.test(head) ? "simple_radio_json" : "dcs_json";
}

const parsers: Readonly<Record<PlanFormat, (text: string, title: string) => Result<ComPlan>>> = {
  simple_radio_presets: parseSimpleRadioPresets,
  simple_radio_json: parseSimpleRadioJson,
  dcs_lua: parseDcsLua,
  dcs_json: parseDcsJson,
  arma_sqf: parseArmaSqf,
  csv: parseCsv,
};
const formats_by_ending: Readonly<Record<string, PlanFormat>> = {
  lua: "dcs_lua",
  miz: "dcs_lua",
  sqf: "arma_sqf",
  hpp: "arma_sqf",
  ext: "arma_sqf",
  csv: "csv",
  tsv: "csv",
};
/** An object or an array of them whose first key is in double quotes; of Lua and SQF none begins so. */
const json_start = /^\ufeff?(?:\s|\/\/[^\n]*\n|\/\*[^*]*\*\/)*(?:\{\s*"[^"\n]*"\s*:|\[\s*\{|\[\s*\])/;
/** `name|251.0`, with at most one cell more. */
const preset_line = /^[^|]*\|\s*\d+(?:[.,]\d+)?\s*(?:\|[^|]*)?$/;
const lua_start = /^\ufeff?\s*(?:--|\{|return\b|local\b)/;
const lua_table = /^\s*(?:local\s+)?[A-Za-z_][\w.]*(?:\[["'][^\]]*\])?\s*=\s*(?:\{|--|$)|^\s*\[(?:"[^"]*"|'[^']*'|\d+)\]\s*=/;
const heading_word = /name|\bnet\b|freq|fréq|frec|callsign|\b[km]?hz\b/i;
/** A title and a date may stand above a heading. */
const heading_lines = 20;
/** Signs of a format are near the beginning. */
const head_chars = 20_000;
