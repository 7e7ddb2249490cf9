import { etagOf, etags, memberPlace, type Route, routeOf, statuses, statusOf, textKind } from "./route.js";
import { type Problem, referred, type Schema, type SchemaFile } from "./schema-file.js";

/** The rules for a file of the API: what its route promises must agree with its params and its result. */
export function judgeRoute(file: SchemaFile, referables: Readonly<Record<string, Schema>>): Problem[] {
  if (file.area !== "api") return [];
  const resolve = (schema: Schema): Schema =>
    referred(schema, file.area, referables) ?? referred(schema, "common", referables) ?? schema;
  const subject = { root: file.root, resolve };
  const rules = [judgeTitle, judgeWords, judgeStatus, judgeEtag, judgePathMembers, judgeOtherMembers];
  return rules.flatMap((rule) => [...rule(subject)].map(([pointer, message]) => ({ path: file.path, pointer, message })));
}

/** No two files may answer the same request, and OpenAPI wants one name for one place of a path. */
export function findRouteClashes(files: readonly SchemaFile[]): Problem[] {
  const routes = new Map<string, string>();
  const shapes = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { area, path, root } of files) {
    const route = area === "api" ? routeOf(root) : undefined;
    if (route === undefined) continue;
    const shape = route.path.replaceAll(/\{\w+\}/g, "{}");
    const owner = routes.get(`${route.method} ${shape}`);
    const spelling = shapes.get(shape) ?? route.path;
    if (owner !== undefined)
      problems.push({ path, pointer: "/x-route", message: `${root["x-route"]} is already that of ${owner}` });
    else if (spelling !== route.path)
      problems.push({ path, pointer: "/x-route", message: `the same path is ${spelling} elsewhere` });
    routes.set(`${route.method} ${shape}`, path);
    shapes.set(shape, spelling);
  }
  return problems;
}

interface Subject {
  readonly root: Schema;
  /** What a schema of the file, or of a shared definition it names, refers to; the schema itself if to nothing. */
  readonly resolve: (schema: Schema) => Schema;
}

type Finding = readonly [pointer: string, message: string];

function* judgeTitle({ root }: Subject): Generator<Finding> {
  if (!title_pattern.test(root.title ?? "")) yield ["/title", `is ${show(root.title)}, expected noun.verb`];
}

function* judgeWords({ root }: Subject): Generator<Finding> {
  if (root["x-kind"] === "event") yield ["/x-kind", "the API has methods only"];
  if (routeOf(root) === undefined) yield ["/x-route", `is ${show(root["x-route"])}, expected METHOD /auth/… or /api/v1/…`];
  const status = root["x-status"];
  if (status !== undefined && !statuses.includes(status as number)) {
    yield ["/x-status", `is ${show(status)}, expected one of ${statuses.join(", ")}`];
  }
  const etag = root["x-etag"];
  if (etag !== undefined && !etags.includes(etag as string)) {
    yield ["/x-etag", `is ${show(etag)}, expected one of ${etags.join(", ")}`];
  }
}

function* judgeStatus({ root, resolve }: Subject): Generator<Finding> {
  const route = routeOf(root);
  const answered = Object.keys(resolve(root.properties?.["result"] ?? {}).properties ?? {});
  if (statusOf(root) === 201 && route?.method !== "POST") yield ["/x-status", "only a POST makes something"];
  if (statusOf(root) === 204 && answered.length > 0) yield ["/x-status", "an answer without a body, expected an empty result"];
  if (statusOf(root) !== 204 && answered.length === 0) yield ["/x-status", "an empty result, expected 204"];
}

/** The version goes in the ETag and If-Match headers; the server finds it in the result. */
function* judgeEtag({ root, resolve }: Subject): Generator<Finding> {
  const etag = etagOf(root);
  if (etag === "none") return;
  const method = routeOf(root)?.method;
  if (etag === "content") {
    if (method !== "GET") yield ["/x-etag", `a ${method} is not asked again for the same`];
    return;
  }
  const { properties, required } = resolve(root.properties?.["result"] ?? {});
  const version = resolve(properties?.["version"] ?? {});
  if (statusOf(root) !== 204 && (version.type !== "integer" || required?.includes("version") !== true)) {
    yield ["/x-etag", "expected a required integer version in the result"];
  }
  if (etag === "required" && (method === "GET" || method === "POST")) yield ["/x-etag", `a ${method} replaces nothing`];
  if (etag === "required" && root.properties?.["params"]?.properties?.["version"] !== undefined) {
    yield ["/properties/params/properties/version", "the version comes in If-Match, expected it there alone"];
  }
}

function* judgePathMembers({ root, resolve }: Subject): Generator<Finding> {
  const params = root.properties?.["params"] ?? {};
  const members = routeOf(root)?.path_members ?? [];
  if (new Set(members).size < members.length) yield ["/x-route", "names a path member twice"];
  for (const name of members) {
    const schema = resolve(params.properties?.[name] ?? {});
    const pointer = `/properties/params/properties/${name}`;
    if (params.properties?.[name] === undefined) yield ["/x-route", `{${name}} is not among the params`];
    else if (textKind(schema) !== "string") yield [pointer, "a path member, expected a string"];
    else if (schema.pattern === undefined && schema.enum === undefined) yield [pointer, "a path member without pattern or enum"];
    else if (schema["x-secret"] === true) yield [pointer, "a secret in a path, where logs keep it"];
    if (params.required?.includes(name) !== true) yield ["/properties/params", `required: ${name} is missing, a path member`];
  }
}

function* judgeOtherMembers({ root, resolve }: Subject): Generator<Finding> {
  const route = routeOf(root);
  if (route === undefined) return;
  for (const [name, member] of Object.entries(root.properties?.["params"]?.properties ?? {})) {
    const place = memberPlace(route, name);
    const pointer = `/properties/params/properties/${name}`;
    if (place === "query") yield* judgeQueryMember(route, pointer, resolve(member));
    if (place === "body" && route.method === "PATCH" && member.default !== undefined) {
      yield [pointer, "default: a PATCH leaves as it is what it does not name"];
    }
  }
}

function* judgeQueryMember({ method }: Route, pointer: string, schema: Schema): Generator<Finding> {
  if (textKind(schema) === undefined) {
    yield [pointer, `a query member, as ${method} has no body: expected a string, an integer or a boolean`];
  }
  if (schema["x-secret"] === true) yield [pointer, "a secret in a query, where logs keep it"];
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? "missing";
}

const title_pattern = /^[a-z]+(?:_[a-z]+)*\.[a-z]+(?:_[a-z]+)*$/;
