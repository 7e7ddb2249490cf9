import assert from "node:assert";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application, Converter, type ProjectReflection, type TypeDocOptions } from "typedoc";
import { load, type MarkdownApplication } from "typedoc-plugin-markdown";

import { completeComments } from "./complete-comments.js";
import { exportedOf } from "./exported.js";
import { FlatRouter } from "./flat-router.js";
import { readIpcContract } from "./ipc-contract.js";
import { itemRows } from "./item-rows.js";
import { type Codes, judgeComments } from "./judge-comments.js";
import { linkRules } from "./link-rules.js";
import { readPages } from "./pages.js";
import { plainTypes } from "./plain-types.js";

/** The API reference of the SDK. */
export interface Reference {
  /** The pages as Markdown, by their path with `/` below the folder of the reference. */
  readonly pages: ReadonlyMap<string, string>;
  /** What its reader would miss, a line each (`judgeComments`). */
  readonly missing: readonly string[];
  /** What each method of the SDK asks the agent for, by `Class.method`. */
  readonly calls: ReadonlyMap<string, readonly string[]>;
}

/** Where things are. */
export interface ReferencePlaces {
  /** Folder of the SDK's package, with `tsconfig.json`, `src/index.ts` and `src/browser.ts`. */
  readonly client: string;
  /** Folder of the schemas' package, built. */
  readonly schemas: string;
  /** What the first page says, Markdown. Its links lead to `../client/reference/`. */
  readonly guide: string;
}

/**
 * Makes the reference from the SDK's sources, and from those alone: the same sources give the same pages. Rejects with what `node:fs` throws
 * if a place is missing.
 */
export async function makeReference(places: ReferencePlaces): Promise<Reference> {
  const contract = readIpcContract(places.schemas);
  const { client } = places;
  const entryPoints = entries.map((name) => join(client, "src", name));
  const app = await Application.bootstrap({ ...options, tsconfig: join(client, "tsconfig.json"), entryPoints });
  load(app as MarkdownApplication);
  app.renderer.defineRouter("flat", FlatRouter);
  for (const [name, value] of Object.entries(markdown_options)) app.options.setValue(name as never, value as never);
  let calls: ReadonlyMap<string, readonly string[]> = new Map();
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    (context) => {
      plainTypes(context, places.schemas);
      calls = completeComments(context, contract, client);
      itemRows(context.project);
      sortExports(context.project);
    },
    after_all,
  );
  const project = await app.convert();
  assert(project !== undefined, "errors of the compiler do not end a conversion");
  const missing = judgeComments(project, calls, codesOf(project));
  const pages = await pagesOf(app, project);
  pages.set(first_page, `${guideOf(places.guide)}\n${pages.get(first_page)?.replace(/^# .*\n+/, "")}`);
  return { pages: new Map([...pages].map(([path, text]) => [path, linkRules(path, text, contract)])), missing, calls };
}

async function pagesOf(app: Application, project: ProjectReflection): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "talkgroup-reference-"));
  try {
    app.options.setValue("outputs", [{ name: "markdown", path: folder }]);
    await app.generateOutputs(project);
    return readPages(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The guide, which stands elsewhere than the page that is made of it. */
function guideOf(path: string): string {
  return readFileSync(path, "utf8").replaceAll("](../client/reference/", "](");
}

/** The lists of exports by name; members stay in the order in which they are best read, that of the sources. */
function sortExports({ children: modules = [] }: ProjectReflection): void {
  for (const group of modules.flatMap(({ groups = [] }) => groups)) {
    group.children.sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

function codesOf(project: ProjectReflection): Codes {
  const declared = exportedOf(project).find(({ name }) => name === "TalkgroupErrorCode");
  return new Set([...(declared?.type?.toString() ?? "").matchAll(/"([a-z_]+)"/g)].map((match) => match[1] ?? ""));
}

const first_page = "README.md";
const entries: readonly string[] = ["index.ts", "browser.ts"];
/** Comments, types and groups are whole by then. */
const after_all = -1_000;
const options: TypeDocOptions = {
  name: "Talkgroup SDK",
  readme: "none",
  disableSources: true,
  disableGit: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeExternals: true,
  excludeNotDocumented: false,
  skipErrorChecking: true,
  notRenderedTags: ["@since", "@interface"],
  sort: ["source-order"],
  validation: { notExported: false, invalidLink: true, notDocumented: false },
  logLevel: "Warn",
};
const markdown_options = {
  router: "flat",
  hidePageHeader: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  propertyMembersFormat: "table",
  typeDeclarationFormat: "table",
  tableColumnSettings: { hideModifiers: true, hideInherited: true, hideSources: true },
};
