import {
  ArrayType,
  CommentTag,
  type Context,
  type DeclarationReflection,
  type ParameterReflection,
  ReferenceType,
  type Reflection,
  ReflectionKind,
  type SignatureReflection,
  type SomeType,
  TypeOperatorType,
  TypeScript as ts,
} from "typedoc";

import { blockOf, commentOf, documentedOf, firstSentence, signaturesOf } from "./comment-text.js";
import { exportedOf } from "./exported.js";
import { ipcCallsOf } from "./ipc-calls.js";
import type { IpcContract } from "./ipc-contract.js";

/**
 * Says at each declaration and method what the sources say once: since when it is there (a method: as long as its class, unless it says
 * otherwise), what the agent is asked for, and of a parameter or a result without a word of its own what its type says.
 * `client`: the folder of the SDK's package. Returns what the agent is asked for by each method of the SDK, by `Class.method`.
 */
export function completeComments(
  context: Context,
  contract: IpcContract,
  client: string,
): ReadonlyMap<string, readonly string[]> {
  const calls = new Map<string, readonly string[]>();
  const names = new Set(contract.scopes.keys());
  const versions = versionsOfExports(context, client);
  for (const declaration of exportedOf(context.project)) {
    const since = sinceOf(declaration) ?? versions.get(declaration.name);
    complete(declaration, since, "");
    for (const member of declaration.children ?? []) {
      const nodes = context.getSymbolFromReflection(member)?.declarations ?? [];
      const asked = [...new Set(nodes.flatMap((node) => ipcCallsOf(node, names)))];
      if (asked.length > 0) calls.set(`${declaration.name}.${member.name}`, asked);
      complete(member, sinceOf(member) ?? (member.kindOf(ReflectionKind.Method) ? since : undefined), askedText(asked, contract));
    }
  }
  return calls;
}

/** The version that a declaration says it came with. */
function sinceOf(declaration: DeclarationReflection): string | undefined {
  const said = [...documentedOf(declaration), ...signaturesOf(declaration)].map(({ comment }) => blockOf(comment, "@since"));
  return said.find((version) => version !== undefined);
}

function complete(declaration: DeclarationReflection, since: string | undefined, asked: string): void {
  for (const signature of signaturesOf(declaration)) describeParts(signature);
  if (since === undefined) return;
  for (const documented of documentedOf(declaration)) {
    const comment = commentOf(documented);
    comment.removeTags("@since");
    comment.blockTags.push(new CommentTag("@since", [{ kind: "text", text: since }]));
    comment.summary.push({ kind: "text", text: `\n\n*Since ${since}.${asked}*` });
  }
}

function describeParts(signature: SignatureReflection): void {
  for (const parameter of signature.parameters ?? []) describeParameter(parameter);
  const told = firstSentence(documentOf(signature.type)?.comment?.summary);
  if (told === "" || blockOf(signature.comment, "@returns") !== undefined) return;
  commentOf(signature).blockTags.push(new CommentTag("@returns", [{ kind: "text", text: told }]));
}

function describeParameter(parameter: ParameterReflection): void {
  const told = firstSentence(documentOf(parameter.type)?.comment?.summary);
  if (parameter.comment !== undefined || told === "") return;
  commentOf(parameter).summary.push({ kind: "text", text: told });
}

/** The page that says what a type is; of a promise what it resolves with, of an array what each of its items is. */
function documentOf(type: SomeType | undefined): Reflection | undefined {
  if (type instanceof TypeOperatorType) return documentOf(type.target);
  if (type instanceof ArrayType) return documentOf(type.elementType);
  if (!(type instanceof ReferenceType)) return undefined;
  return type.name === "Promise" ? documentOf(type.typeArguments?.[0]) : type.reflection;
}

function askedText(asked: readonly string[], { scopes }: IpcContract): string {
  if (asked.length === 0) return "";
  const links = asked.map((name) => `[\`${name}\`](ipc:${name})`).join(", ");
  const needed = [...new Set(asked.map((name) => `\`${scopes.get(name)}\``))].join(", ");
  return ` Asks the agent for ${links}; scope ${needed}.`;
}

/** Since when what another package declares is exported, by its name: `@since` above the export. */
function versionsOfExports({ programs }: Context, client: string): Map<string, string> {
  const versions = new Map<string, string>();
  const files = programs
    .flatMap((program) => program.getSourceFiles())
    .filter(({ fileName }) => fileName.startsWith(`${client}/`));
  for (const statement of files.flatMap(({ statements }) => [...statements])) {
    if (!ts.isExportDeclaration(statement)) continue;
    const { exportClause } = statement;
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) continue;
    const since = ts.getJSDocTags(statement).find(({ tagName }) => tagName.text === "since");
    const version = ts.getTextOfJSDocComment(since?.comment)?.trim();
    if (version === undefined) continue;
    for (const { name } of exportClause.elements) versions.set(name.text, version);
  }
  return versions;
}
