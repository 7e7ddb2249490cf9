import {
  type DeclarationReflection,
  type ParameterReflection,
  type ProjectReflection,
  ReferenceType,
  type SignatureReflection,
  type SomeType,
} from "typedoc";

import { blockOf, documentedOf, signaturesOf, textOf } from "./comment-text.js";
import { exportedOf } from "./exported.js";
import { isHidden } from "./plain-types.js";

/**
 * What a reader would miss in the reference: a word on each export and member, `@since` on each export, a description of each parameter
 * and result, and, of what can be refused, the codes. One line each, `Class.method: what is missing`.
 */
export function judgeComments(project: ProjectReflection, calls: ReadonlyMap<string, readonly string[]>, codes: Codes): string[] {
  const missing: string[] = [];
  for (const declaration of exportedOf(project)) {
    const { name } = declaration;
    missing.push(...judgeDocumented(name, declaration, false, codes));
    if (documentedOf(declaration).some(({ comment }) => !/^\d+\.\d+\.\d+$/.test(blockOf(comment, "@since") ?? ""))) {
      missing.push(`${name}: found no @since, expected a version such as 0.1.0`);
    }
    for (const member of declaration.children ?? []) {
      if (member.flags.isExternal) continue;
      const full_name = `${name}.${member.name}`;
      missing.push(...judgeDocumented(full_name, member, calls.has(full_name), codes));
    }
  }
  return missing;
}

/** Every code that an error of the SDK can have. */
export type Codes = ReadonlySet<string>;

function judgeDocumented(name: string, declaration: DeclarationReflection, asks: boolean, codes: Codes): string[] {
  const missing: string[] = [];
  for (const { comment, type } of documentedOf(declaration)) {
    if (wordsOf(textOf(comment?.summary)) === "") missing.push(`${name}: found no doc comment`);
    if (type !== undefined && isHidden(type)) missing.push(`${name}: found type ${type.toString()}, which is not exported`);
  }
  return [...missing, ...signaturesOf(declaration).flatMap((signature) => judgeSignature(name, signature, asks, codes))];
}

function judgeSignature(name: string, signature: SignatureReflection, asks: boolean, codes: Codes): string[] {
  const { parameters = [], type, comment } = signature;
  const missing = parameters
    .filter((parameter) => textOf(parameter.comment?.summary) === "")
    .map((parameter: ParameterReflection) => `${name}: found no @param ${parameter.name}`);
  if (givesSomething(type) && (blockOf(comment, "@returns") ?? "") === "") {
    missing.push(`${name}: found no @returns`);
  }
  const throws = blockOf(comment, "@throws");
  if (asks && throws === undefined) missing.push(`${name}: found no @throws, expected the codes it is refused with`);
  if (throws !== undefined) missing.push(...judgeCodes(name, throws, codes));
  return missing;
}

/** "Only the codes any call may have." is an answer too, where the agent has no reason of its own to refuse. */
function judgeCodes(name: string, throws: string, codes: Codes): string[] {
  const named = [...throws.matchAll(/`([a-z_]+)`/g)].map((match) => match[1] ?? "");
  const refusals = named.filter((code) => codes.has(code));
  if (refusals.length === 0 && throws !== no_codes)
    return [`${name}: found @throws without a code, expected some or "${no_codes}"`];
  return named
    .filter((code) => !codes.has(code) && code_like.test(code))
    .map((code) => `${name}: found @throws \`${code}\`, which is no code`);
}

function givesSomething(type: SomeType | undefined): boolean {
  if (type instanceof ReferenceType && type.name === "Promise") return givesSomething(type.typeArguments?.[0]);
  return type !== undefined && type.toString() !== "void" && type.toString() !== "unknown";
}

/** Without the line that says since when. */
function wordsOf(summary: string): string {
  return summary.replace(/\n*\*Since [^*]*\*$/, "").trim();
}

const no_codes = "Only the codes any call may have.";
/** What looks like a code; a field with its unit is none. */
const code_like = /_(?!.*_ms$)(?!ms$)/;
