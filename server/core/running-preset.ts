import type { Operation, RunningPreset as RunningPresetNotice } from "@talkgroup/schemas";
import { type PresetAccess, presetAccess, presetFor } from "@talkgroup/schemas/preset";
import { subjectOf } from "./acl.js";
import type { Identity } from "./identity.js";
import type { OrganisationTable } from "./organisation-table.js";

/** The preset by which an organisation's nets are made, and its players' radios laid out. */
export interface RunningPreset {
  /** One that can be compiled. */
  readonly preset: Operation;
  /** Which of its versions, from 1. */
  readonly version: number;
  /** Id of the phase that lasts; undefined: none. */
  readonly phase: string | undefined;
}

/** What one player is told of the running preset, nothing if it has no role in it. Shared by all with the same roles. */
export interface PresetView {
  /** As hello and events say it; undefined: none runs in which the player has a role. */
  readonly notice: RunningPresetNotice | undefined;
  /** Ids of the preset's roles that the player has, in its order; an organisation's owner has all. */
  readonly roles: readonly string[];
  /** The part of the preset these roles may know, as JSON text; undefined if they may be on no net. */
  readonly text: string | undefined;
  /** Id, version and phase of the preset, and the roles. */
  readonly key: string;
  /** What it is a part of; undefined: none. */
  readonly preset: Operation | undefined;
}

/** Whether two need not be told apart. After a restore another preset may have the same id and version. */
export function isSamePreset(one: PresetView, other: PresetView): boolean {
  return one.key === other.key && (one.preset === other.preset || one.text === other.text);
}

/** What players are told of a table's running preset, worked out once for each set of roles. */
export class PresetBook {
  readonly #table: OrganisationTable;
  readonly #views = new Map<string, PresetView>();
  #access: PresetAccess | undefined;

  constructor(table: OrganisationTable) {
    this.#table = table;
  }

  of(identity: Identity): PresetView {
    const { running } = this.#table;
    if (running === undefined) return no_preset;
    const subject = subjectOf(this.#table, identity);
    const roles = running.preset.roles.map(({ id }) => id).filter((id) => subject.owner || subject.roles.has(id));
    if (roles.length === 0) return no_preset;
    const names = roles.join(" ");
    const known = this.#views.get(names);
    if (known !== undefined) return known;
    const view = new RoleView(running, roles, names, () => this.#accessOf(running.preset));
    this.#views.set(names, view);
    return view;
  }

  /** Worked out once, when the first text is written. */
  #accessOf(preset: Operation): PresetAccess {
    this.#access ??= presetAccess(preset);
    return this.#access;
  }
}

/** The text is only written when somebody asks for it. */
class RoleView implements PresetView {
  readonly notice: RunningPresetNotice;
  readonly roles: readonly string[];
  readonly key: string;
  readonly preset: Operation;
  readonly #access: () => PresetAccess;
  #text: string | undefined;
  #is_written = false;

  constructor({ preset, version, phase }: RunningPreset, roles: readonly string[], names: string, access: () => PresetAccess) {
    const { id, title } = preset;
    this.notice = { id, title, version, ...(phase === undefined ? {} : { phase }) };
    this.roles = roles;
    this.key = `${id} ${version} ${phase ?? "-"} ${names}`;
    this.preset = preset;
    this.#access = access;
  }

  get text(): string | undefined {
    if (!this.#is_written) {
      const part = presetFor(this.preset, this.roles, this.#access());
      this.#text = part === undefined ? undefined : JSON.stringify(part);
      this.#is_written = true;
    }
    return this.#text;
  }
}

const no_preset: PresetView = { notice: undefined, roles: [], text: undefined, key: "", preset: undefined };
