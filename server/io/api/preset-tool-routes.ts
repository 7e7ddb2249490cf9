import { accept, type Result } from "@talkgroup/schemas";
import { type TemplateName, templateNames, templateText } from "@talkgroup/schemas/preset-tools";
import type { PresetWork } from "../presets/preset-work.js";
import { type ApiCall, userOf } from "./api-call.js";
import type { ApiHandlers } from "./api-context.js";
import { JsonText } from "./json-text.js";
import { seesUnpublished } from "./scope.js";

/** What authors ask about presets. Nothing of it is kept. */
export const preset_tool_routes: Pick<ApiHandlers, PresetToolMethod> = {
  "preset.check": ({ text }, call) => told(call, { tool: "check", text }),
  "preset.lint": ({ text }, call) => told(call, { tool: "lint", text }),
  "preset.explain": (params, call) => told(call, { tool: "explain", ...params }),
  "preset.diff": ({ before, after }, call) => told(call, { tool: "diff", before, after }),
  "preset.export": ({ text }, call) => told(call, { tool: "export", text }),
  "preset.templates": () =>
    accept({ items: templateNames().map((name) => ({ name, title: template_titles[name], text: templateText(name) })) }),
};

/** Methods that are about no preset that is kept. */
export type PresetToolMethod =
  | "preset.check"
  | "preset.lint"
  | "preset.explain"
  | "preset.diff"
  | "preset.export"
  | "preset.templates";

async function told(call: ApiCall, work: PresetWork): Promise<Result<JsonText>> {
  const caller = userOf(call);
  const { user_id, organisation_id } = caller;
  const sees_unpublished = seesUnpublished(caller, call.context.directory.table(organisation_id));
  const asked = await call.context.presets.ask({ user_id, organisation_id, sees_unpublished }, work);
  return asked.ok ? accept(new JsonText(asked.value)) : asked;
}

const template_titles: Readonly<Record<TemplateName, string>> = {
  small: "The smallest that makes sense",
  flight: "A flight of four and its controller",
  platoon: "An infantry platoon of two squads",
};
