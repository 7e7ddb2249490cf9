import type { Node } from "jsonc-parser";
import type { Operation } from "../../generated/operation.js";
import type { PresetJson } from "../merge-presets.js";
import { type PresetLayer, placeAt } from "./place.js";
import { jsonValue, member } from "./preset-tree.js";
import type { Problem } from "./problem.js";

/** What an override takes out of its base. What still names it is not at fault by itself: so the override is told of. */
export class Removals {
  readonly #layer: PresetLayer;
  readonly #base: Operation;
  readonly #merged: PresetJson;

  /** `merged` is the base with the layer laid over it. */
  constructor(layer: PresetLayer, base: Operation, merged: PresetJson) {
    this.#layer = layer;
    this.#base = base;
    this.#merged = merged;
  }

  /**
   * A problem of the merged preset as an author of the override is told it: of a name that is not known because the override took it out, at
   * that place, naming both; of what stands in the base, which by itself has nothing wrong, with who makes it wrong.
   */
  blamed(problem: Problem): Problem {
    const [, name = "", kind = ""] = unknown_name.exec(problem.message) ?? [];
    const removal = (lists_by_kind[kind] ?? []).map((list) => this.#nodeOf(list, name)).find((node) => node !== undefined);
    const { file } = this.#layer;
    // The keys of what a server keeps are judged here for the first time.
    if (removal === undefined && (problem.file === file || problem.message.includes(", expected the name of a key")))
      return problem;
    if (removal === undefined)
      return { ...problem, message: `${problem.message}; without ${file}, which is laid over it, it is right` };
    const place = placeAt(this.#layer, removal.offset);
    const taker = `${file} takes out (line ${place.line})`;
    const expected = `expected ${kind} that is there: change or take out what names "${name}", too`;
    if (problem.file === file) return { ...problem, message: `found "${name}", which ${taker}, ${expected}` };
    const where = `at ${problem.file} line ${problem.line}`;
    return { ...problem, ...place, message: `found "${name}" ${where}, which ${taker}, ${expected}` };
  }

  /** Where the override takes a thing out; undefined: it does not. */
  #nodeOf(list: (typeof lists)[number], id: string): Node | undefined {
    const is_in = (things: unknown): boolean =>
      Array.isArray(things) && things.some((thing: { readonly id?: unknown } | null) => thing?.id === id);
    if (!is_in(this.#base[list]) || is_in(this.#merged[list])) return undefined;
    const { root } = this.#layer;
    const item = member(root, list)?.children?.find((one) => member(one, "id")?.value === id);
    return item ?? member(root, "unset")?.children?.find((one) => jsonValue(one) === list);
  }
}

const lists = ["roles", "groups", "effects", "nets", "simulcasts", "stacks"] as const;
/** By what a message says that a name should be of. */
const lists_by_kind: Readonly<Record<string, readonly (typeof lists)[number][]>> = {
  "a role": ["roles"],
  "a role or group": ["roles", "groups"],
  "a net": ["nets"],
  "an effect": ["effects"],
  "a simulcast": ["simulcasts"],
  "a stack": ["stacks"],
};
const unknown_name = /^found "([^"]+)", expected (an? [a-z ]+?)(?:: | \(was |, of which there is none)/;
