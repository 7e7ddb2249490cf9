import {
  Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  ReflectionKind,
  ReflectionType,
  type SignatureReflection,
} from "typedoc";

/** The text of a comment's part. */
export function textOf(parts: readonly CommentDisplayPart[] | undefined): string {
  return (parts ?? [])
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** The first sentence of a comment: what a reader needs who knows the rest. */
export function firstSentence(parts: readonly CommentDisplayPart[] | undefined): string {
  const [paragraph = ""] = textOf(parts).split("\n\n");
  const text = paragraph.replaceAll("\n", " ");
  const end = /[.:](?= |$)/.exec(text);
  return end === null ? text : `${text.slice(0, end.index)}.`;
}

/** The text of a block such as `@throws`, or undefined if there is none. */
export function blockOf(comment: Comment | undefined, tag: `@${string}`): string | undefined {
  const block = comment?.getTag(tag);
  return block === undefined ? undefined : textOf(block.content);
}

/** The comment of a reflection, which gets one if it has none. */
export function commentOf(reflection: { comment?: Comment | undefined }): Comment {
  reflection.comment ??= new Comment();
  return reflection.comment;
}

/** What carries the comment of a declaration: its signatures if it can be called, else itself. */
export function documentedOf(declaration: DeclarationReflection): readonly (DeclarationReflection | SignatureReflection)[] {
  const { signatures = [], getSignature } = declaration;
  const all = [...signatures, ...(getSignature === undefined ? [] : [getSignature])];
  return all.length > 0 ? all : [declaration];
}

/** How a function is called, or one of the type that a declaration names. */
export function signaturesOf(declaration: DeclarationReflection): readonly SignatureReflection[] {
  const { type, signatures = [] } = declaration;
  const names_function = declaration.kindOf(ReflectionKind.TypeAlias) && type instanceof ReflectionType;
  return names_function ? (type.declaration.signatures ?? []) : signatures;
}
