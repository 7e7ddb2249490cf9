import { accept, type Result, refuse } from "@talkgroup/schemas";

import { type ComPlan, type DroppedItem, dropped_max, nets_max, type PlanFormat, type PlannedNet } from "./com-plan.js";

/** How sure a name is: where one net has two, the better one stays. */
export type NameRank = "given" | "hint" | "made_up";

/** A plan while its file is read. Nets that are one net are joined; what is lost is written down. */
export class PlanDraft {
  readonly #format: PlanFormat;
  readonly #title: string;
  readonly #identity: NetIdentity;
  readonly #nets = new Map<string, Candidate>();
  readonly #dropped = new Map<string, { readonly item: DroppedItem; times: number }>();
  #dropped_more = 0;
  #overflow_line: number | undefined;

  /** `identity` says when two entries are one net: `frequency` wherever players meet by it, `name` where each row is a net. */
  constructor(format: PlanFormat, title: string, identity: NetIdentity = "frequency") {
    this.#format = format;
    this.#title = shorten(title) || "Imported plan";
    this.#identity = identity;
  }

  /** Takes a net, or joins it to the one that it is. Texts are tidied and cut to what the model holds. */
  add(raw: PlannedNet, rank: NameRank = "given"): void {
    const net = tidy(raw);
    const key = this.#keyOf(net);
    const known = this.#nets.get(key);
    if (known === undefined && this.#nets.size >= nets_max) {
      this.#overflow_line ??= net.source.line;
      return;
    }
    if (known === undefined) this.#nets.set(key, { net, rank });
    else this.#nets.set(key, this.#join(known, { net, rank }));
  }

  /** Writes down one thing that is not carried over. */
  drop(line: number, what: string, why: string): void {
    if (this.#dropped.size >= dropped_max) this.#dropped_more += 1;
    else this.#dropped.set(`${this.#dropped.size}`, { item: { line, what, why }, times: 1 });
  }

  /** Writes down what is likely to come again and again: the same words are counted, with the line of the first. */
  tally(line: number, what: string, why: string): void {
    const key = JSON.stringify([what, why]);
    const known = this.#dropped.get(key);
    if (known !== undefined) known.times += 1;
    else if (this.#dropped.size >= dropped_max) this.#dropped_more += 1;
    else this.#dropped.set(key, { item: { line, what, why }, times: 1 });
  }

  /** The plan. Refuses one without a net (`parse_error`, with what was `expected`) and one with too many (`limit_reached`). */
  finish(expected: string): Result<ComPlan> {
    if (this.#overflow_line !== undefined) {
      return refuse(
        "limit_reached",
        `line ${this.#overflow_line}: found more than ${nets_max} nets, expected at most ${nets_max}`,
      );
    }
    if (this.#nets.size === 0) {
      const [first] = this.#dropped.values();
      const hint = first === undefined ? "" : ` (line ${first.item.line}: ${first.item.what}: ${first.item.why})`;
      return refuse("parse_error", `line ${first?.item.line ?? 1}: found no net, expected ${expected}${hint}`);
    }
    const nets = [...this.#nets.values()].map(({ net }) => net);
    return accept({ format: this.#format, title: this.#title, nets, dropped: this.#droppedItems(nets) });
  }

  #droppedItems(nets: readonly PlannedNet[]): DroppedItem[] {
    const items = [...this.#dropped.values()].map(({ item, times }) =>
      times === 1 ? item : { ...item, what: `${item.what} (${times} times)` },
    );
    if (this.#dropped_more === 0) return items;
    const line = items.at(-1)?.line ?? nets[0]?.source.line ?? 1;
    return [...items, { line, what: `${this.#dropped_more} more`, why: `only the first ${dropped_max} are listed` }];
  }

  #keyOf({ name, frequency_hz, modulation, group, side }: PlannedNet): string {
    const called = name.toLowerCase();
    if (frequency_hz === undefined) return JSON.stringify([side, group, called]);
    return JSON.stringify([side, frequency_hz, modulation, this.#identity === "name" ? called : ""]);
  }

  #join(known: Candidate, other: Candidate): Candidate {
    const better = ranks.indexOf(other.rank) < ranks.indexOf(known.rank) ? other : known;
    const lesser = better === known ? other : known;
    if (lesser.rank === "given" && lesser.net.name.toLowerCase() !== better.net.name.toLowerCase()) {
      const why = `is on the frequency of ${quote(better.net.name)} (line ${better.net.source.line}), so it is the same net`;
      this.drop(lesser.net.source.line, `the name ${quote(lesser.net.name)}`, why);
    }
    const { listen, speak } = joinRoles(known.net, other.net);
    const { listen: _listen, speak: _speak, ...rest } = { ...other.net, ...known.net };
    const net = { ...rest, name: better.net.name, ...(listen && { listen }), ...(speak && { speak }) };
    return { net, rank: better.rank };
  }
}

/** A name as a message shows it. */
export function quote(text: string): string {
  return JSON.stringify(text.length > quoted_chars_max ? `${text.slice(0, quoted_chars_max)}…` : text);
}

type NetIdentity = "frequency" | "name";

interface Candidate {
  readonly net: PlannedNet;
  readonly rank: NameRank;
}

/** One that is open to everyone stays open. */
function joinRoles(one: PlannedNet, other: PlannedNet): Pick<PlannedNet, "listen" | "speak"> {
  const listen = one.listen && other.listen && [...new Set([...one.listen, ...other.listen])];
  const speak = one.speak && other.speak && [...new Set([...one.speak, ...other.speak])];
  return { ...(listen && { listen }), ...(speak && { speak }) };
}

function tidy({ name, frequency_hz, modulation, label, colour, group, side, listen, speak, source }: PlannedNet): PlannedNet {
  const short = shorten(label ?? "");
  const section = shorten(group ?? "");
  const party = shorten(side ?? "");
  return {
    name: shorten(name) || (frequency_hz === undefined ? "Net" : "Unnamed"),
    ...(frequency_hz !== undefined && { frequency_hz }),
    ...(modulation && { modulation: modulation.toUpperCase().slice(0, modulation_chars_max) }),
    ...(short && { label: short }),
    ...(colour && { colour }),
    ...(section && { group: section }),
    ...(party && { side: party }),
    ...(listen && { listen }),
    ...(speak && { speak }),
    source,
  };
}

/** One line of at most as many characters as a title has, cut between characters and not within one. */
function shorten(text: string): string {
  // Control characters, and the halves of characters that a cut elsewhere left behind.
  const line = text.replace(/[\p{Cc}\p{Cs}\s]+/gu, " ").trim();
  const cut = line.slice(0, title_chars_max);
  return (/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut).trim();
}

const ranks: readonly NameRank[] = ["given", "hint", "made_up"];
const title_chars_max = 80;
const modulation_chars_max = 12;
const quoted_chars_max = 40;
