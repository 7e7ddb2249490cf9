import type { Refusal } from "../../refusal.js";
import type { Place } from "./place.js";

/** One thing that is wrong with a preset, where an author finds it. */
export interface Problem extends Place {
  /** JSON pointer of it in the preset; empty for the whole, and for text that is not JSON. */
  readonly pointer: string;
  /** "found …, expected …". */
  readonly message: string;
}

/** The problems of refusals that name one value; `placeOf` says where it stands. */
export function problemsOf(refusals: readonly Refusal[], placeOf: (pointer: string, by_name?: boolean) => Place): Problem[] {
  const problems = refusals.map(({ field = "", message }): Problem => {
    const bare = message.startsWith(`${field.slice(1)}: `) ? message.slice(field.length + 1) : message.replace(whole_value, "");
    const place = placeOf(field, bare.startsWith(unknown_field));
    return { ...place, pointer: field, message: withLines(bare, place, placeOf) };
  });
  return withoutEchoes(problems);
}

/**
 * Without those that only follow from another: who may do what on a net where a name is not known, and what is missing in a thing that
 * is new only because its id has a slip. `value` is what was judged.
 */
export function withoutConsequences(refusals: readonly Refusal[], value: unknown): readonly Refusal[] {
  const doubtful: string[] = [];
  for (const { field = "", message } of refusals) {
    if (access_words.test(message)) continue;
    const [list, index = "", inner = ""] = field.split("/").slice(1);
    // Whoever is in a group matters everywhere.
    if (list === "groups") doubtful.push("");
    if (list !== "nets" || !access_fields.includes(inner) || message.includes(" again, ")) continue;
    const { nets } = value as { readonly nets: readonly { readonly id?: unknown }[] };
    doubtful.push(`"${String(nets[Number(index)]?.id)}"`, `/nets/${index}/`);
  }
  return refusals.filter(
    ({ field = "", message }) =>
      !(access_words.test(message) && doubtful.some((name) => field.startsWith(name) || message.includes(name))),
  );
}

/** In the order of the text; `files` is the order of the files. */
export function inOrder(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const rank = new Map(files.map((file, index) => [file, index]));
  return problems.toSorted(
    (one, other) =>
      (rank.get(one.file) ?? files.length) - (rank.get(other.file) ?? files.length) ||
      one.line - other.line ||
      one.column - other.column,
  );
}

/** `file:line:column: pointer: found …, expected …`, on one line. */
export function problemText({ file, line, column, pointer, message }: Problem): string {
  return `${file}:${line}:${column}: ${pointer === "" ? "" : `${pointer}: `}${message}`;
}

/** Where a message speaks of another place, it names the line too. */
function withLines(message: string, here: Place, placeOf: (pointer: string) => Place): string {
  return message.replace(other_place, (pointer) => {
    const { file, line } = placeOf(pointer);
    return `${pointer}, ${file === here.file ? "" : `${file} `}line ${line}`;
  });
}

/** A name with a slip is both unknown and missing: the first says where it is. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const meant = new Set(
    problems.flatMap(({ pointer, message }) => {
      const name = message.startsWith(unknown_field) ? /\(was "([^"]+)" meant\?\)/.exec(message)?.[1] : undefined;
      return name === undefined ? [] : [pointer.slice(0, pointer.lastIndexOf("/") + 1) + name];
    }),
  );
  return problems.filter(({ pointer, message }) => !(meant.has(pointer) && message.startsWith("found nothing,")));
}

const access_fields: readonly string[] = ["listen", "join", "speak", "whisper"];
/** What is said of somebody who lacks a permission. */
const access_words = /, which may not | that is also in |, whose role /;
const unknown_field = "found a field that is not known";
const whole_value = /^operation(?:-override)?: /;
const other_place = /(?<=\(it stands at |\(|as at )\/(?:[a-z]+\/\d+)(?:\/[a-z]+(?:\/\d+)?)*/g;
