import { escapeName } from "./json-pointer.js";
import { nearestName } from "./nearest-name.js";
import { plainText } from "./plain-text.js";
import { accept, type Refusal, type Result, refuse } from "./refusal.js";
import type { Check, CheckSchema, Fault } from "./schema-check.js";

/**
 * Judges one JSON value from outside. Never throws. The value itself comes back, with the defaults of its schema written
 * into it where a field was left out; the refusal is `invalid_params` and names the first field that is wrong (P-7).
 */
export type Validator<T> = (value: unknown) => Result<T>;

/** Gives a check its type and turns its fault into a refusal. `subject` is what the whole value is called in a message. */
export function validator<T>(check: Check, subject: Subject): Validator<T> {
  return (value) => {
    if (check(value)) return accept(value as T);
    const fault = check.errors?.[0];
    if (fault === undefined) return refuse("invalid_params", `${subject}: does not fit its schema`);
    return explain(fault, subject);
  };
}

/** Names everything that is wrong with a JSON value, in the order of the schema; nothing if it is sound. Never throws. */
export type FaultFinder = (value: unknown) => readonly Refusal[];

/** As `validator`, of a check that does not stop at the first fault; tells at most `faults_max` of them. */
export function faultFinder(check: Check, subject: Subject, faults_max: number): FaultFinder {
  return (value) => {
    if (check(value)) return [];
    const told = new Map<string, Refusal>();
    for (const fault of check.errors ?? []) {
      if (told.size >= faults_max) break;
      const { refusal } = explain(fault, subject);
      told.set(refusal.message, refusal);
    }
    return [...told.values()];
  };
}

/** A part of a message, or a whole file by its title. */
type Subject =
  | "params"
  | "result"
  | "operation"
  | "operation-override"
  | "server"
  | "organisation"
  | "agent"
  | "servers"
  | "bindings"
  | "grants";

function explain(fault: Fault, subject: Subject): { readonly ok: false; readonly refusal: Refusal } {
  const pointer = pointerOf(fault);
  return refuse("invalid_params", `${plainText(pointer.slice(1)) || subject}: ${sentence(fault)}`, pointer);
}

function pointerOf({ instancePath, params }: Fault): string {
  const name = params.missingProperty ?? params.additionalProperty;
  const last = name === undefined ? "" : `/${escapeName(shorten(name))}`;
  return (instancePath + last).slice(0, pointer_chars_max);
}

function sentence(fault: Fault): string {
  const { keyword, params, parentSchema, data } = fault;
  const known = Object.keys(parentSchema.properties ?? {});
  if (keyword === "required") {
    const unknown = Object.keys(data as object).filter((name) => !known.includes(name));
    const meant = nearestName(params.missingProperty ?? "", unknown);
    return `found nothing, expected a value${meant === undefined ? "" : ` (was ${quote(meant)} meant?)`}`;
  }
  if (keyword === "additionalProperties") {
    const meant = nearestName(params.additionalProperty ?? "", known);
    const names = known.length === 0 ? "no fields" : `one of ${known.join(", ")}`;
    return `found a field that is not known${meant === undefined ? "" : ` (was ${quote(meant)} meant?)`}, expected ${names}`;
  }
  return `found ${found(fault)}, expected ${expected(parentSchema, data)}`;
}

/** A value of the wrong type is only described: it may be a secret that stands in the wrong place. */
function found({ keyword, parentSchema, data }: Fault): string {
  if (typeof data === "string") {
    const hidden = keyword === "type" || parentSchema["x-secret"] === true;
    return hidden ? `a string of ${data.length} characters` : quote(data);
  }
  if (Array.isArray(data)) return `an array of ${data.length} items`;
  if (typeof data === "object" && data !== null) {
    return keyword === "maxProperties" ? `an object of ${Object.keys(data).length} fields` : "an object";
  }
  return parentSchema["x-secret"] === true ? `a ${typeof data}` : String(data);
}

function expected(schema: CheckSchema, data: unknown): string {
  if (schema.enum !== undefined) {
    const meant = typeof data === "string" ? nearestName(data, schema.enum) : undefined;
    return `one of ${schema.enum.map(quote).join(", ")}${meant === undefined ? "" : ` (was ${quote(meant)} meant?)`}`;
  }
  const kind = schema.title === undefined ? "" : `${schema.title}: `;
  switch (schema.type) {
    case "string": {
      const matching = schema.pattern === undefined ? "" : ` that matches ${schema.pattern}`;
      return `${kind}a string${size(schema.minLength, schema.maxLength, "characters")}${matching}`;
    }
    case "integer":
      return `${kind}an integer${range(schema)}`;
    case "number":
      return `${kind}a number${range(schema)}`;
    case "array":
      return `${kind}an array${size(schema.minItems, schema.maxItems, "items")}`;
    case "object":
      return `${kind}an object${size(undefined, schema.maxProperties, "fields")}`;
    default:
      return `${kind}a ${schema.type ?? "value"}`;
  }
}

function size(least: number | undefined, most: number | undefined, unit: string): string {
  if (most === undefined) return "";
  return least === undefined ? ` of at most ${most} ${unit}` : ` of ${least} to ${most} ${unit}`;
}

function range(schema: CheckSchema): string {
  const unit = schema["x-unit"];
  return ` from ${schema.minimum} to ${schema.maximum}${unit === undefined || unit === "1" ? "" : ` ${unit}`}`;
}

function quote(text: string): string {
  return JSON.stringify(shorten(text));
}

function shorten(text: string): string {
  return text.length > shown_chars_max ? `${text.slice(0, shown_chars_max)}…` : text;
}

/** Enough to recognise a value by, and little enough to keep a message on one line. */
const shown_chars_max = 40;
/** Names in a pointer may come from the peer. */
const pointer_chars_max = 256;
