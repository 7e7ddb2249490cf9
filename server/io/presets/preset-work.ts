import { accept, type Operation, type Refusal, type Result, refuse } from "@talkgroup/schemas";
import { normalPreset, presetReference } from "@talkgroup/schemas/preset";
import {
  explainPreset,
  explanationSize,
  loadPreset,
  type PresetLoad,
  type PresetSources,
  placedChanges,
  placedFindings,
  type SoundPreset,
  scopeNamed,
  storedText,
} from "@talkgroup/schemas/preset-tools";

/** What an author asks of presets. */
export type PresetWork =
  | { readonly tool: "check" | "lint" | "export"; readonly text: string }
  | { readonly tool: "explain"; readonly text: string; readonly role?: string; readonly net?: string }
  | { readonly tool: "diff"; readonly before: string; readonly after: string };

/** Bodies of kept presets by their references (`preset:strike@3`); null: the organisation keeps none of that name. */
export type KeptBodies = Readonly<Record<string, string | null>>;

export type PresetWorkDone =
  /** JSON of the method's result. */
  | { readonly kind: "told"; readonly json: string }
  /** What of the organisation's presets has to be there besides: ask again with it. */
  | { readonly kind: "missing"; readonly references: readonly string[] }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/**
 * What an author is told of presets, each of which is a text or the reference of one that is kept. The texts are a stranger's: this may take
 * seconds, and is for a thread of its own. Refuses `invalid_params` (a preset that is not kept, a role or net that is not there) and
 * `limit_reached` (more to tell than `explanation_names_max`, `answer_chars_max`). Never throws.
 */
export function doPresetWork(work: PresetWork, kept: KeptBodies): PresetWorkDone {
  const shelf = new Shelf(work.tool === "diff" ? { before: work.before, after: work.after } : { text: work.text }, kept);
  const told = tell(work, shelf);
  if (shelf.missing.size > 0) return { kind: "missing", references: [...shelf.missing] };
  if (!told.ok) return { kind: "refused", refusal: told.refusal };
  const json = JSON.stringify(told.value);
  if (json.length <= answer_chars_max) return { kind: "told", json };
  return { kind: "refused", refusal: tooMuch(`found an answer of ${json.length} characters`, answer_chars_max) };
}

function tell(work: PresetWork, shelf: Shelf): Result<object> {
  const members = work.tool === "diff" ? (["before", "after"] as const) : (["text"] as const);
  const loads: PresetLoad[] = [];
  for (const member of members) {
    const load = shelf.load(member);
    if (!load.ok) return load;
    loads.push(load.value);
  }
  const problems = loads.flatMap((load) => load.problems.map(plain));
  const [sound, other] = loads.map((load) => load.sound);
  if (problems.length > 0 || sound === undefined || work.tool === "check") return accept({ problems });
  return tellSound(work, sound, other ?? sound);
}

function tellSound(work: PresetWork, sound: SoundPreset, other: SoundPreset): Result<object> {
  const problems: readonly never[] = [];
  switch (work.tool) {
    case "lint": {
      const findings = placedFindings(sound).map(({ rule, message, ...place }) => ({ rule, ...plain({ message, ...place }) }));
      return accept({ problems, findings });
    }
    case "explain": {
      const scope = scopeNamed(sound.preset, work);
      if (!scope.ok) return scope;
      const size = explanationSize(sound.preset, scope.value);
      if (size <= explanation_names_max) return accept({ problems, explanation: explainPreset(sound.preset, scope.value) });
      const message = `found one that takes ${size} names to explain`;
      return { ok: false, refusal: tooMuch(message, explanation_names_max, ": ask for one role or net") };
    }
    case "diff": {
      const changes = placedChanges(sound, other).map(({ change: { kind, subject, field, pointer, text }, place }) => {
        const { file, line, column } = place;
        return { kind, subject, field, file, line, column, pointer, text };
      });
      return accept({ problems, changes });
    }
    default:
      return accept({ problems, operation: normalPreset(sound.preset) });
  }
}

/** The texts of one request. */
class Shelf implements PresetSources {
  /** References that were asked for and that nobody has looked up yet. */
  readonly missing = new Set<string>();
  readonly #members: Readonly<Record<string, string>>;
  readonly #kept: KeptBodies;

  constructor(members: Readonly<Record<string, string>>, kept: KeptBodies) {
    this.#members = members;
    this.#kept = kept;
  }

  /** The preset that a member of the request is or names. Refuses `invalid_params` where it names none. */
  load(member: string): Result<PresetLoad> {
    const text = this.#members[member] ?? "";
    const named = presetReference(text);
    const load = loadPreset(named.ok && named.value.kind === "registered" ? text : member, this);
    if (load.unreadable === undefined) return accept(load);
    return refuse("invalid_params", `${member}: found "${text}": ${load.unreadable}, expected one that it keeps`, `/${member}`);
  }

  read(name: string): Result<string> {
    if (Object.hasOwn(this.#members, name)) return accept(this.#members[name] ?? "");
    const body = Object.hasOwn(this.#kept, name) ? this.#kept[name] : undefined;
    if (body === undefined) this.missing.add(name);
    if (body === undefined || body === null) return refuse("file_unreadable", "the organisation keeps no such preset");
    try {
      return accept(storedText(JSON.parse(body) as Operation));
    } catch {
      return refuse("file_unreadable", "it was kept by another server, and this one cannot read it");
    }
  }

  nameOf(reference: Parameters<PresetSources["nameOf"]>[0]): Result<string> {
    if (reference.kind === "registered") {
      return accept(`preset:${reference.slug}${reference.version === undefined ? "" : `@${reference.version}`}`);
    }
    const expected = "preset:SLUG or preset:SLUG@VERSION: a server reads no files";
    return refuse("invalid_params", `extends: found "${reference.path}", expected ${expected}`, "/extends");
  }
}

interface Told {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
  readonly message: string;
}

function plain({ file, line, column, pointer, message }: Told): Told {
  return { file, line, column, pointer, message };
}

function tooMuch(found: string, most: number, hint = ""): Refusal {
  return refuse("limit_reached", `text: ${found}, expected at most ${most}${hint}`, "/text").refusal;
}

/** The largest operation of ten roles on each of five hundred nets takes 70 000; one in which 64 roles are on all of 512, 2 million. */
const explanation_names_max = 200_000;
/** 500 nets and 40 roles take 2.5 million to explain; nobody reads more. */
const answer_chars_max = 16_777_216;
