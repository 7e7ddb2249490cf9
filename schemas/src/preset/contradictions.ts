import { nearestName } from "../nearest-name.js";
import { type Refusal, refuse } from "../refusal.js";
import { preset_limits } from "./preset-limits.js";

/** Collects what is wrong with a preset: at most `refusals_max`, each with its JSON pointer. */
export class Contradictions {
  readonly #refusals: Refusal[] = [];
  #suggestions = 0;

  /** What was collected, in the order it was found. */
  get refusals(): readonly Refusal[] {
    return this.#refusals;
  }

  /** `text` is "found …, expected …". */
  add(pointer: string, text: string): void {
    if (this.#refusals.length >= preset_limits.refusals_max) return;
    this.#refusals.push(refuse("invalid_params", `${pointer.slice(1)}: ${text}`, pointer).refusal);
  }

  /** A name that is none of `known`; `kind` is what it should name, such as "a net". */
  addUnknown(pointer: string, name: string, kind: string, known: Iterable<string>): void {
    const names = [...known];
    const comparable = this.#suggestions < preset_limits.suggestions_max && !/^\d+$/.test(name);
    const nearest = comparable ? nearestName(name, names) : undefined;
    this.#suggestions += 1;
    if (nearest !== undefined) this.add(pointer, `found "${name}", expected ${kind} (was "${nearest}" meant?)`);
    else if (names.length === 0) this.add(pointer, `found "${name}", expected ${kind}, of which there is none`);
    else this.add(pointer, `found "${name}", expected ${kind}: ${listed(names)}`);
  }

  /** Names that stand again in a list; `inner` is where the name is within an item, such as "/id". */
  addRepeated(pointer: string, names: readonly string[], inner = ""): void {
    const first_at = new Map<string, number>();
    names.forEach((name, index) => {
      const first = first_at.get(name);
      if (first === undefined) first_at.set(name, index);
      else this.add(`${pointer}/${index}${inner}`, `found "${name}" again, expected it once (it stands at ${pointer}/${first})`);
    });
  }
}

/** The first of many names. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, names_shown_max).join(", ");
  return names.length > names_shown_max ? `${shown} and ${names.length - names_shown_max} more` : shown;
}

/** Enough to recognise what kind of name is meant, and little enough for a line. */
const names_shown_max = 12;
