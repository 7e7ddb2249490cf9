import { flight_template } from "./flight.js";
import { platoon_template } from "./platoon.js";
import { small_template } from "./small.js";

/** What a new preset begins as. */
export type TemplateName = "small" | "flight" | "platoon";

/** The names of the templates, the simplest first. */
export function templateNames(): readonly TemplateName[] {
  return Object.keys(templates) as TemplateName[];
}

/** A commented preset to begin with, which `check` passes and `lint` has nothing against. */
export function templateText(name: TemplateName): string {
  return templates[name];
}

const templates: Readonly<Record<TemplateName, string>> = {
  small: small_template,
  flight: flight_template,
  platoon: platoon_template,
};
