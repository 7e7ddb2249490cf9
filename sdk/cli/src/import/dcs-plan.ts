import type { Result } from "@talkgroup/schemas";

import type { ComPlan } from "./com-plan.js";
import { readJsonLiteral } from "./json-literal.js";
import { readLuaTables } from "./lua-tables.js";
import { PlanDraft } from "./plan-draft.js";
import { readRadioTable } from "./radio-tables.js";
import { SourceText } from "./source-text.js";

/**
 * Reads Lua of DCS: a com plan, a mission's file or a part cut out of one, radio settings of mission tools. Only literals are read, nothing
 * is run; see `readLuaTables` for the statements and `readRadioTable` for what is a radio. Refuses broken Lua with line and column
 * (`parse_error`), a file without a net, and more than `nets_max` nets (`limit_reached`).
 */
export function parseDcsLua(text: string, title: string): Result<ComPlan> {
  const source = new SourceText(text);
  const read = readLuaTables(source);
  if (!read.ok) return read;
  const { tables, skipped, comments } = read.value;
  const draft = new PlanDraft("dcs_lua", title);
  for (const { at, what } of skipped)
    draft.drop(source.lineAt(at), what, "only tables of numbers and strings are read; nothing is run");
  for (const { name, table } of tables) readRadioTable(name, table, { source, draft, comments });
  return draft.finish('a radio, such as ["channels"] = { [1] = 251 } or { freq = 251, name = "Tower" }');
}

/** Reads the radios of a data cartridge or any other JSON whose objects have a frequency. As `parseDcsLua`. */
export function parseDcsJson(text: string, title: string): Result<ComPlan> {
  const source = new SourceText(text);
  const read = readJsonLiteral(source);
  if (!read.ok) return read;
  const draft = new PlanDraft("dcs_json", title);
  const root = read.value;
  if (root.kind === "table") readRadioTable("", root, { source, draft, comments: new Map() });
  return draft.finish('an object with a frequency, such as {"frequency": 251.0, "name": "Tower"}');
}
