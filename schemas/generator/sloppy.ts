import { Ajv2020 } from "ajv/dist/2020.js";
import { problem_definition } from "./route.js";
import {
  definitionsOf,
  isContract,
  type Problem,
  referablesOf,
  referenceName,
  type Schema,
  type SchemaFile,
} from "./schema-file.js";
import { childrenOf, walkSchema } from "./schema-walk.js";
import { judgeFile } from "./sloppy-file.js";
import { judgeNode, type Side } from "./sloppy-node.js";
import { findRouteClashes, judgeRoute } from "./sloppy-route.js";
import { configTypeName, partTypeName, typeName } from "./type-name.js";

/**
 * Everything a schema may not leave open: names without meaning, values without bounds, objects of unclear strictness,
 * policy that is missing or misspelt. All problems of all files, in the order of the files.
 */
export function findSloppy(files: readonly SchemaFile[]): Problem[] {
  const malformed = files.flatMap(judgeForm);
  if (malformed.length > 0) return malformed;
  const definitions = definitionsOf(files);
  const referables = referablesOf(files);
  const sides = sidesOf(files, definitions);
  return [
    ...files.flatMap((file) => [...judgeFile(file, referables), ...judgeRoute(file, referables)]),
    ...files.flatMap((file) => {
      const problems: Problem[] = [];
      walkSchema(file.root, (schema, pointer, place) => {
        problems.push(...judgeNode({ file, schema, pointer, place, side: sides.get(schema), referables }));
      });
      return problems;
    }),
    ...findUnused(files, definitions),
    ...findEndless(definitions),
    ...findClashes(files),
    ...findRouteClashes(files),
    ...findProblemMissing(files, definitions),
  ];
}

/** Is it JSON Schema 2020-12 at all? Only then may the other rules trust the types of its keywords. */
function judgeForm({ path, root }: SchemaFile): Problem[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  const { $schema, ...schema } = root;
  if (ajv.validateSchema(schema) === true) return judgePatterns(path, root);
  return (ajv.errors ?? []).map(({ instancePath, message }) => ({
    path,
    pointer: instancePath,
    message: `${message} (JSON Schema 2020-12)`,
  }));
}

/** A pattern that is none would be met only by the first value that is judged by it. */
function judgePatterns(path: string, root: Schema): Problem[] {
  const problems: Problem[] = [];
  walkSchema(root, ({ pattern }, pointer) => {
    try {
      if (pattern !== undefined) new RegExp(pattern, "u");
    } catch {
      problems.push({ path, pointer, message: "pattern: is no regular expression" });
    }
  });
  return problems;
}

/**
 * Which side an object is judged from: "strict" where people and callers are judged (params of methods, presets,
 * configuration), "open" where a newer peer may say more (results, events): P-3. Shared definitions that both reach have no side.
 */
function sidesOf(files: readonly SchemaFile[], definitions: Readonly<Record<string, Schema>>): Map<Schema, Side> {
  const reached = { strict: new Set<Schema>(), open: new Set<Schema>() };
  for (const file of files) {
    if (file.area === "preset" || file.area === "config") reach(file.root, file, reached.strict);
    if (!isContract(file.area)) continue;
    const { params, result } = file.root.properties ?? {};
    if (params !== undefined) reach(params, file, file.root["x-kind"] === "method" ? reached.strict : reached.open);
    if (result !== undefined) reach(result, file, reached.open);
  }
  const sides = new Map<Schema, Side>();
  for (const schema of reached.strict) if (!reached.open.has(schema)) sides.set(schema, "strict");
  for (const schema of reached.open) if (!reached.strict.has(schema)) sides.set(schema, "open");
  return sides;

  function reach(schema: Schema, file: Pick<SchemaFile, "area">, into: Set<Schema>): void {
    if (into.has(schema)) return;
    into.add(schema);
    for (const child of childrenOf(schema)) reach(child.schema, file, into);
    const name = schema.$ref === undefined ? undefined : referenceName(schema.$ref, file.area);
    const definition = name === undefined ? undefined : definitions[name];
    if (definition !== undefined) reach(definition, { area: "common" }, into);
  }
}

function findUnused(files: readonly SchemaFile[], definitions: Readonly<Record<string, Schema>>): Problem[] {
  const used = new Set<string | undefined>(files.some((file) => file.area === "api") ? [problem_definition] : []);
  for (const file of files) {
    walkSchema(file.root, ({ $ref }) => {
      if ($ref !== undefined) used.add(referenceName($ref, file.area));
    });
  }
  return Object.keys(definitions)
    .filter((name) => !used.has(name))
    .map((name) => ({ path: "common.schema.json", pointer: `/$defs/${name}`, message: "nothing refers to it" }));
}

/** A definition that leads back to itself would let a value be of any depth, and whoever follows its references would never end. */
function findEndless(definitions: Readonly<Record<string, Schema>>): Problem[] {
  const leadsTo = (name: string, seen: Set<string>): Set<string> => {
    walkSchema(definitions[name] ?? {}, ({ $ref }) => {
      const next = $ref === undefined ? undefined : referenceName($ref, "common");
      if (next === undefined || seen.has(next)) return;
      leadsTo(next, seen.add(next));
    });
    return seen;
  };
  return Object.keys(definitions)
    .filter((name) => leadsTo(name, new Set()).has(name))
    .map((name) => ({ path: "common.schema.json", pointer: `/$defs/${name}`, message: "leads back to itself" }));
}

/** The API answers what it refuses with one shape, whatever the route. */
function findProblemMissing(files: readonly SchemaFile[], definitions: Readonly<Record<string, Schema>>): Problem[] {
  const needed = files.some((file) => file.area === "api") && definitions[problem_definition] === undefined;
  const message = "is missing, what the API answers when it refuses";
  return needed ? [{ path: "common.schema.json", pointer: `/$defs/${problem_definition}`, message }] : [];
}

/** Types of one name would hide each other, whichever files they come from. */
function findClashes(files: readonly SchemaFile[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const file of files) {
    const { path, root } = file;
    claim(titles, root.title ?? path, path, "", "title");
    walkSchema(root, (schema, pointer, place) => {
      const has_type = place !== "root" && schema.title !== undefined;
      if (has_type) claim(owners, typeName(schema.title), path, pointer, "type name");
    });
    if (file.area === "preset") claim(owners, typeName(root.title ?? ""), path, "", "type name");
    if (file.area === "config") claim(owners, configTypeName(root.title ?? "") ?? "", path, "", "type name");
    if (!isContract(file.area)) continue;
    for (const part of ["params", "result"] as const) {
      if (root.properties?.[part] !== undefined)
        claim(owners, partTypeName(file, part), path, `/properties/${part}`, "type name");
    }
  }
  return problems;

  function claim(names: Map<string, string>, name: string, path: string, pointer: string, kind: string): void {
    const owner = names.get(name);
    if (owner === undefined) names.set(name, `${path}#${pointer}`);
    else problems.push({ path, pointer, message: `${kind} ${name} is already that of ${owner}` });
  }
}
