import { escapeName } from "./json-pointer.js";
/** What the generator makes of one schema: true, or false with what is wrong in `errors`. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly Fault[];
}

/** One thing that is wrong with a value. */
export interface Fault {
  /** JSON pointer (RFC 6901) to what is wrong: for a field that is missing or not known, to the object around it. */
  readonly instancePath: string;
  readonly keyword: Keyword;
  readonly params: { readonly missingProperty?: string; readonly additionalProperty?: string };
  readonly parentSchema: CheckSchema;
  readonly data: unknown;
}

/**
 * The part of JSON Schema 2020-12 that our schemas are written in, without what is only for people. The generator refuses any other keyword.
 * `$ref` names one of the definitions; beside it stands at most a default.
 */
export interface CheckSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: CheckSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, CheckSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | CheckSchema;
  readonly maxProperties?: number;
  readonly default?: unknown;
  readonly "x-unit"?: string;
  readonly "x-secret"?: boolean;
}

/** The schemas that others refer to, by name. Each is made when it is first needed, and read when a value is first judged by it. */
export class Definitions {
  readonly #schemas: Readonly<Record<string, () => CheckSchema>>;
  readonly #rules = new Map<string, Rule>();

  constructor(schemas: Readonly<Record<string, () => CheckSchema>>) {
    this.#schemas = schemas;
  }

  /** The rule of a definition. Throws TypeError if there is none of that name, which the generator sees to. */
  rule(name: string): Rule {
    const known = this.#rules.get(name);
    if (known !== undefined) return known;
    const schema = this.#schemas[name]?.();
    if (schema === undefined) throw new TypeError(`definitions: found no ${name}`);
    const rule = ruleOf(schema, this);
    this.#rules.set(name, rule);
    return rule;
  }
}

/**
 * A check by a schema, which is made when the first value comes: a program that never meets most messages does not hold their rules. It fills
 * in the defaults of fields that are left out, and stops at the first fault or names every one, in the order of the schema.
 */
export function check(
  schema: () => CheckSchema,
  definitions: Definitions,
  wanted: "first fault" | "every fault" = "first fault",
): Check {
  const faults = new Faults(wanted === "every fault");
  let rule: Rule | undefined;
  const judge: Check = (value) => {
    rule ??= ruleOf(schema(), definitions);
    faults.clear();
    judgeValue(rule, value, faults);
    if (faults.found === undefined) delete judge.errors;
    else judge.errors = faults.found;
    return faults.found === undefined;
  };
  return judge;
}

/** A schema made ready to judge by, with what it refers to in its place. */
interface Rule {
  readonly schema: CheckSchema;
  readonly pattern: RegExp | undefined;
  readonly items: Rule | undefined;
  /** Of the entries of a map. */
  readonly entries: Rule | undefined;
  /** In the order of the schema; undefined if it names none. */
  readonly properties: ReadonlyMap<string, Rule> | undefined;
  readonly defaults: readonly (readonly [name: string, value: unknown])[];
}

/** What was found so far, and where in the value the judge is. */
class Faults {
  found: Fault[] | undefined;
  readonly #every: boolean;
  readonly #path: (string | number)[] = [];

  constructor(every: boolean) {
    this.#every = every;
  }

  clear(): void {
    this.found = undefined;
    this.#path.length = 0;
  }

  /** Notes a fault. True: the judge goes on. */
  add(rule: Rule, keyword: Keyword, data: unknown, params: Fault["params"] = {}): boolean {
    const instancePath = this.#path.map((step) => `/${escapeName(String(step))}`).join("");
    this.found ??= [];
    this.found.push({ instancePath, keyword, params, parentSchema: rule.schema, data });
    return this.#every;
  }

  /** Judges what is one step further inside. */
  inside(step: string | number, rule: Rule, value: unknown): boolean {
    this.#path.push(step);
    const goes_on = judgeValue(rule, value, this);
    this.#path.pop();
    return goes_on;
  }
}

function ruleOf(schema: CheckSchema, definitions: Definitions): Rule {
  if (schema.$ref !== undefined) return definitions.rule(schema.$ref);
  const { pattern, items, additionalProperties: entries } = schema;
  const properties = Object.entries(schema.properties ?? {});
  return {
    schema,
    pattern: pattern === undefined ? undefined : new RegExp(pattern, "u"),
    items: items === undefined ? undefined : ruleOf(items, definitions),
    entries: typeof entries === "object" ? ruleOf(entries, definitions) : undefined,
    properties: new Map(properties.map(([name, inner]) => [name, ruleOf(inner, definitions)])),
    defaults: properties.flatMap(([name, inner]) => (inner.default === undefined ? [] : [[name, inner.default] as const])),
  };
}

/** False: a fault was found, and no other is wanted. So it is of all that judge. */
function judgeValue(rule: Rule, value: unknown, faults: Faults): boolean {
  return judgeType(rule, value, faults) && judgeWord(rule, value, faults);
}

function judgeType(rule: Rule, value: unknown, faults: Faults): boolean {
  switch (rule.schema.type) {
    case "string":
      return typeof value === "string" ? judgeText(rule, value, faults) : faults.add(rule, "type", value);
    case "integer":
      return (Number.isInteger(value) || faults.add(rule, "type", value)) && judgeNumber(rule, value, faults);
    case "number":
      return Number.isFinite(value) ? judgeNumber(rule, value, faults) : faults.add(rule, "type", value);
    case "boolean":
      return typeof value === "boolean" || faults.add(rule, "type", value);
    case "array":
      return Array.isArray(value) ? judgeArray(rule, value, faults) : faults.add(rule, "type", value);
    case "object":
      return isObject(value) ? judgeObject(rule, value, faults) : faults.add(rule, "type", value);
    default:
      return true;
  }
}

function judgeWord(rule: Rule, value: unknown, faults: Faults): boolean {
  const words = rule.schema.enum;
  return words === undefined || (typeof value === "string" && words.includes(value)) || faults.add(rule, "enum", value);
}

function judgeText(rule: Rule, text: string, faults: Faults): boolean {
  const { minLength, maxLength } = rule.schema;
  if (minLength !== undefined || maxLength !== undefined) {
    const length = characterCount(text);
    if (maxLength !== undefined && length > maxLength && !faults.add(rule, "maxLength", text)) return false;
    if (minLength !== undefined && length < minLength && !faults.add(rule, "minLength", text)) return false;
  }
  return rule.pattern === undefined || rule.pattern.test(text) || faults.add(rule, "pattern", text);
}

function judgeNumber(rule: Rule, value: unknown, faults: Faults): boolean {
  if (typeof value !== "number" || !Number.isFinite(value)) return true;
  const { minimum, maximum } = rule.schema;
  if (maximum !== undefined && value > maximum && !faults.add(rule, "maximum", value)) return false;
  return minimum === undefined || value >= minimum || faults.add(rule, "minimum", value);
}

function judgeArray(rule: Rule, values: readonly unknown[], faults: Faults): boolean {
  const { minItems, maxItems } = rule.schema;
  if (maxItems !== undefined && values.length > maxItems && !faults.add(rule, "maxItems", values)) return false;
  if (minItems !== undefined && values.length < minItems && !faults.add(rule, "minItems", values)) return false;
  if (rule.items === undefined) return true;
  for (let index = 0; index < values.length; index += 1) {
    if (!faults.inside(index, rule.items, values[index])) return false;
  }
  return true;
}

function judgeObject(rule: Rule, fields: Record<string, unknown>, faults: Faults): boolean {
  for (const [name, value] of rule.defaults) {
    if (fields[name] === undefined) fields[name] = copyOf(value);
  }
  return judgeNames(rule, fields, faults) && judgeEntries(rule, fields, faults) && judgeProperties(rule, fields, faults);
}

function judgeNames(rule: Rule, fields: Record<string, unknown>, faults: Faults): boolean {
  const { maxProperties, required, additionalProperties } = rule.schema;
  if (maxProperties !== undefined && Object.keys(fields).length > maxProperties && !faults.add(rule, "maxProperties", fields))
    return false;
  for (const missingProperty of required ?? []) {
    if (fields[missingProperty] === undefined && !faults.add(rule, "required", fields, { missingProperty })) return false;
  }
  if (additionalProperties !== false) return true;
  for (const additionalProperty in fields) {
    if (rule.properties?.has(additionalProperty) === true) continue;
    if (!faults.add(rule, "additionalProperties", fields, { additionalProperty })) return false;
  }
  return true;
}

function judgeEntries({ entries }: Rule, fields: Record<string, unknown>, faults: Faults): boolean {
  if (entries === undefined) return true;
  for (const name in fields) {
    if (!faults.inside(name, entries, fields[name])) return false;
  }
  return true;
}

function judgeProperties({ properties }: Rule, fields: Record<string, unknown>, faults: Faults): boolean {
  if (properties === undefined) return true;
  for (const [name, rule] of properties) {
    const value = fields[name];
    if (value !== undefined && !faults.inside(name, rule, value)) return false;
  }
  return true;
}

/** What is filled in belongs to whoever gets it. */
function copyOf(value: unknown): unknown {
  return typeof value === "object" ? JSON.parse(JSON.stringify(value)) : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** As JSON Schema 2020-12 counts: in Unicode code points. A lone surrogate counts one. */
function characterCount(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const next = text.charCodeAt(index + 1);
    if (unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000) index += 1;
    count += 1;
  }
  return count;
}

type Keyword =
  | "type"
  | "enum"
  | "pattern"
  | "minLength"
  | "maxLength"
  | "minimum"
  | "maximum"
  | "minItems"
  | "maxItems"
  | "required"
  | "additionalProperties"
  | "maxProperties";
