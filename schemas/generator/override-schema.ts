import type { Schema } from "./schema-file.js";
import { schema_base } from "./vocabulary.js";

/** Where the schema of presets stands, and that of their overrides, which is made of it. */
export const operation_path = "preset/operation.schema.json";
export const override_path = "preset/operation-override.schema.json";

/**
 * The schema of files that change another preset, as a text: the operation's with everything optional but `extends` and the ids that
 * say what is meant, and `remove` for what goes. Undefined if `texts` hold no operation that could be read.
 */
export function overrideSchemaText(texts: ReadonlyMap<string, string>): string | undefined {
  const operation = parsed(texts.get(operation_path) ?? "");
  if (operation === undefined) return undefined;
  const { $schema, id, ...fields } = operation.properties ?? {};
  const override: Schema = {
    ...(operation.$schema === undefined ? {} : { $schema: operation.$schema }),
    $id: schema_base + override_path,
    title: "operation-override",
    description:
      "What is different in an operation that is otherwise as another one (see PRESETS.md for how the two are merged).",
    type: "object",
    properties: {
      ...($schema === undefined ? {} : { $schema }),
      extends: extended,
      ...(id === undefined ? {} : { id }),
      ...loosenAll(fields),
      unset,
    },
    required: ["extends"],
    additionalProperties: false,
    examples: [
      { extends: "strike.json", nets: [{ id: "guard", number: "121.500" }] },
      { extends: "preset:strike@3", title: "Strike at night", relays: [{ id: "guard-to-flight", remove: true }] },
    ],
  };
  return `${onOneLine(JSON.stringify(override, undefined, 2))}\n`;
}

function loosenAll(properties: Readonly<Record<string, Schema>>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, loosened(schema)]));
}

/** Lists of things that have a key may be as short as one likes, and their things as incomplete. */
function loosened(schema: Schema): Schema {
  const { items } = schema;
  const key = keys.find((name) => items?.required?.includes(name) === true);
  if (items === undefined || key === undefined || items.properties === undefined) return schema;
  const { minItems, ...list } = schema;
  const { title, required, ...thing } = items;
  return {
    ...list,
    items: {
      ...(title === undefined ? {} : { title: `${title} override` }),
      ...thing,
      properties: { ...loosenAll(items.properties), unset, remove: removed },
      required: [key],
    },
  };
}

function parsed(text: string): Schema | undefined {
  try {
    const root: unknown = JSON.parse(text);
    return typeof root === "object" && root !== null && !Array.isArray(root) ? root : undefined;
  } catch {
    // The file is judged where all are read.
    return undefined;
  }
}

/** Short lists of words on one line, as the formatter has them. */
function onOneLine(json: string): string {
  return json.replaceAll(/^(.*)\[\n([^[\]{}]*?)\n\s*\](,?)$/gm, (whole, before: string, words: string, comma: string) => {
    const line = `${before}[${words.trim().replaceAll(/\n\s*/g, " ")}]${comma}`;
    return line.length <= line_chars_max ? line : whole;
  });
}

/** By what the things of a list are known, the same as in merging. */
const keys = ["id", "slot"] as const;

const extended: Schema = {
  description:
    "The preset it changes: the path of a file from this one's folder, preset:SLUG for the newest version of one that the server keeps, or preset:SLUG@VERSION.",
  type: "string",
  minLength: 1,
  maxLength: 256,
};

const unset: Schema = {
  description: "Names of fields that go, as if they had been left out.",
  type: "array",
  items: { description: "Name of a field.", type: "string", minLength: 1, maxLength: 32 },
  maxItems: 32,
};

const removed: Schema = { description: "True: it is taken out.", type: "boolean" };

/** As the formatter breaks lines. */
const line_chars_max = 130;
