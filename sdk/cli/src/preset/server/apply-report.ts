import type { Operation, RunningEntry } from "@talkgroup/schemas";
import type { PlacedChange } from "@talkgroup/schemas/preset-tools";

import { plainChange } from "../diff-presets.js";
import { counted } from "../preset-desk.js";
import { harmless, harmlessJson, marked, type Terminal } from "../terminal.js";
import type { Applied, StoredPreset } from "./preset-server.js";

/** What `apply` did. */
export interface ApplyReport {
  readonly preset: Operation;
  /** What the server had; undefined: it is new there. */
  readonly former: StoredPreset | undefined;
  /** What the server has now: the same as `former` where nothing was written. */
  readonly kept: StoredPreset | undefined;
  /** What ran before. */
  readonly before: RunningEntry;
  readonly changes: readonly PlacedChange[];
  /** Undefined: nothing had to be, or was to be, applied. */
  readonly applied: Applied | undefined;
  /** Nothing was to be changed. */
  readonly dry_run: boolean;
}

/** For people. */
export function applyText(terminal: Terminal, report: ApplyReport): string {
  const { preset, former, kept, before, changes, applied, dry_run } = report;
  const name = harmless(preset.id);
  const { nets, roles, stacks = [] } = preset;
  const counts = `${counted(nets.length, "net")}, ${counted(roles.length, "role")}, ${counted(stacks.length, "stack")}`;
  if (dry_run) {
    const change = changes.length === 0 ? "says the same as" : `${counted(changes.length, "change")} to`;
    const words = former === undefined ? `is new on the server (${counts})` : `${change} version ${former.version}`;
    const runs = before.slug === undefined ? "nothing runs" : `${harmless(before.slug)} version ${before.preset_version} runs`;
    return `${name}: ${words}; ${runs}; nothing was changed\n`;
  }
  const version = `version ${kept?.version}`;
  if (applied === undefined) return `${name}: ${marked(terminal, "good", `${version} runs already`)}\n`;
  const what = former === undefined ? counts : counted(changes.length, "change");
  const phase = applied.entry.phase === undefined ? "" : `, phase ${harmless(applied.entry.phase)}`;
  return `${name}: ${marked(terminal, "good", `${version} runs${phase}`)} (${what}${netsText(applied)}${placeText(before, applied)})\n`;
}

/** One line of JSON. */
export function applyJson({ preset, former, kept, before, changes, applied, dry_run }: ApplyReport): string {
  const { phase } = applied?.entry ?? before;
  const { nets_added = [], nets_removed = [], nets_changed = [] } = applied ?? {};
  const json = JSON.stringify({
    ok: true,
    preset: preset.id,
    ...{ preset_id: kept?.preset_id, version: kept?.version, phase: dry_run ? undefined : phase },
    ...{ dry_run, written: kept?.version !== former?.version, applied: applied !== undefined },
    changes: changes.map(plainChange),
    ...{ nets_added, nets_removed, nets_changed },
  });
  return `${harmlessJson(json)}\n`;
}

/** "; nets: 1 added, 2 changed" */
export function netsText({ nets_added, nets_removed, nets_changed }: Applied): string {
  const kinds = { added: nets_added, removed: nets_removed, changed: nets_changed };
  const parts = Object.entries(kinds).flatMap(([kind, nets]) => (nets.length === 0 ? [] : [`${nets.length} ${kind}`]));
  return parts.length === 0 ? "" : `; nets: ${parts.join(", ")}`;
}

/** "; in place of race version 3" */
export function placeText({ preset_id, slug, preset_version }: RunningEntry, { entry }: Applied): string {
  if (slug === undefined || (preset_id === entry.preset_id && preset_version === entry.preset_version)) return "";
  return `; in place of ${preset_id === entry.preset_id ? "" : `${harmless(slug)} `}version ${preset_version}`;
}
