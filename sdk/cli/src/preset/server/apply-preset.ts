import { accept, nearestName, type Operation, type Refusal, type Result, type RunningEntry, refuse } from "@talkgroup/schemas";
import { placedChanges, type SoundPreset, storedText } from "@talkgroup/schemas/preset-tools";

import { checkText } from "../check-preset.js";
import { changeLine } from "../diff-presets.js";
import { loadPreset } from "../load-preset.js";
import { watchFiles } from "../watch-files.js";
import { type ApplyReport, applyJson, applyText } from "./apply-report.js";
import type { PresetServer, StoredPreset } from "./preset-server.js";
import { type Fault, faultOf, type ServerDesk, tellFault } from "./server-desk.js";
import { ServerFailure } from "./server-failure.js";
import { takenNets } from "./taken-nets.js";

/** What `apply` was asked. */
export interface ApplyOptions {
  /** The phase that lasts then; undefined: the present one, where the preset still has it. */
  readonly phase?: string | undefined;
  /** Only say what would change. */
  readonly dry_run: boolean;
  /** One line of JSON instead of lines for people. */
  readonly json?: boolean;
  /** Again whenever the file, or one that it extends, is saved. */
  readonly watch?: boolean;
  /** Aborted when the user wants to end. */
  readonly signal: AbortSignal;
}

/**
 * Keeps a preset on a server as a new version, where it says something new, and runs it; says on standard output what changes. Of one with
 * anything wrong, or with a net that is called as a channel of the organisation, nothing is kept. Resolves with the exit code: 0, 1 something is wrong with the preset, 2 it cannot be done. With `watch` it
 * resolves when it is aborted, or who is signed in may not do it; until then what does not work is told, and what ran before goes on.
 */
export async function applyPreset(desk: ServerDesk, file: string, options: ApplyOptions): Promise<number> {
  const work = new ApplyWork(desk, file, options);
  if (!options.watch) return (await work.round()).code;
  let code = 0;
  for await (const _ of watchFiles(() => work.watched, options.signal)) {
    const round = await work.round();
    code = round.code;
    if (round.is_hopeless) break;
  }
  return code;
}

interface Round {
  readonly code: number;
  /** Another save changes nothing about it. */
  readonly is_hopeless: boolean;
}

class ApplyWork {
  /** All files that the preset is made of. */
  watched: readonly string[];
  readonly #desk: ServerDesk;
  readonly #file: string;
  readonly #options: ApplyOptions;
  /** The newest version that the server has, as we know it. */
  #newest: StoredPreset | undefined;

  constructor(desk: ServerDesk, file: string, options: ApplyOptions) {
    this.#desk = desk;
    this.#file = file;
    this.#options = options;
    this.watched = [file];
  }

  async round(): Promise<Round> {
    try {
      return await this.#round();
    } catch (thrown) {
      return this.#told(faultOf(thrown));
    }
  }

  async #round(): Promise<Round> {
    const { files, terminal, open, registered_base } = this.#desk;
    files.renew();
    const loaded = await files.load(this.#file, open, registered_base);
    if (!loaded.ok) return this.#told(loaded.refusal);
    this.watched = loaded.value.files;
    const { sound, unreadable } = loaded.value;
    if (sound === undefined) {
      terminal.out(checkText(terminal, [{ file: this.#file, load: loaded.value }], this.#options.json));
      return { code: unreadable === undefined ? 1 : 2, is_hopeless: false };
    }
    const phase = judgePhase(sound.preset, this.#options.phase);
    const server = phase.ok ? await open() : phase;
    if (!server.ok) return this.#told(server.refusal);
    // Judged before anything is kept: of a version that cannot run nobody has any use.
    const slugs = await server.value.channelSlugs();
    if (!slugs.ok) return this.#told(slugs.refusal);
    const problems = takenNets(sound, slugs.value);
    if (problems.length > 0) {
      const load = { ...loaded.value, problems, sound: undefined };
      terminal.out(checkText(terminal, [{ file: this.#file, load }], this.#options.json));
      return { code: 1, is_hopeless: false };
    }
    const report = await this.#apply(server.value, sound);
    if (!report.ok) return this.#told(report.refusal);
    terminal.out(this.#options.json ? applyJson(report.value) : applyText(terminal, report.value));
    return { code: 0, is_hopeless: false };
  }

  async #apply(server: PresetServer, sound: SoundPreset): Promise<Result<ApplyReport>> {
    const { terminal } = this.#desk;
    const { dry_run, json, phase } = this.#options;
    const running = await server.running();
    if (!running.ok) return running;
    const former = await this.#former(server, sound.preset.id);
    if (!former.ok) return former;
    const changes = former.value === undefined ? [] : placedChanges(this.#soundOf(former.value), sound);
    if (!json) for (const change of changes) terminal.out(changeLine(terminal, change));
    const common = { preset: sound.preset, former: former.value, before: running.value, changes };
    if (dry_run) return accept({ ...common, kept: former.value, applied: undefined, dry_run });
    // Until an answer comes nobody knows which is the newest: where none does, it is read anew.
    this.#newest = undefined;
    const kept = await this.#keep(server, sound.preset, former.value, changes.length > 0);
    if (!kept.ok) return kept;
    this.#newest = kept.value;
    if (runs(running.value, kept.value, phase)) return accept({ ...common, kept: kept.value, applied: undefined, dry_run });
    const applied = await server
      .apply(running.value, kept.value.preset_id, kept.value.version, phase)
      .catch((thrown: unknown) => throwUnknown(thrown, kept.value));
    if (applied.ok) return accept({ ...common, kept: kept.value, applied: applied.value, dry_run });
    return this.#notRun(server, kept.value, running.value, applied.refusal);
  }

  /** What the server has; what we wrote ourselves is known. */
  async #former(server: PresetServer, slug: string): Promise<Result<StoredPreset | undefined>> {
    if (this.#newest?.slug === slug) return accept(this.#newest);
    const found = await server.find(slug);
    if (!found.ok || found.value === undefined) return found.ok ? accept(undefined) : found;
    return server.read(found.value.preset_id, slug);
  }

  #soundOf({ slug, version, operation }: StoredPreset): SoundPreset {
    const name = `preset:${slug}@${version}`;
    this.#desk.files.add(name, storedText(operation));
    const { sound, problems } = loadPreset(name, this.#desk.files);
    if (sound !== undefined) return sound;
    throw new ServerFailure(
      "answer_unfit",
      `the server: its ${name} has what is wrong: ${problems[0]?.message ?? "it is no preset"}`,
    );
  }

  async #keep(
    server: PresetServer,
    preset: Operation,
    former: StoredPreset | undefined,
    is_new: boolean,
  ): Promise<Result<StoredPreset>> {
    if (former !== undefined && !is_new) return accept(former);
    const kept = await server.keep(preset, former);
    if (kept.ok || !["version_mismatch", "conflict"].includes(kept.refusal.code)) return kept;
    const found = await server.find(preset.id);
    if (!found.ok || found.value === undefined || found.value.version === former?.version) return kept;
    const { version, author_id } = found.value;
    const expected = former === undefined ? "none" : `version ${former.version}, which was looked at`;
    const text = `${JSON.stringify(preset.id)} was changed meanwhile: found version ${version} by ${await server.nameOf(author_id)}, expected ${expected}`;
    return refuse("version_mismatch", `${text}; ${this.#options.watch ? "save" : "apply"} again to write over it`);
  }

  /** The version is kept, and does not run. */
  async #notRun(
    server: PresetServer,
    { slug, version }: StoredPreset,
    before: RunningEntry,
    refusal: Refusal,
  ): Promise<Result<never>> {
    const goes_on = before.slug === undefined ? "nothing runs" : `${before.slug} version ${before.preset_version} goes on`;
    if (refusal.code !== "version_mismatch")
      return refuse(
        refusal.code,
        `${slug}: version ${version} is kept, but does not run: ${refusal.message}; ${goes_on}`,
        refusal.field,
      );
    const now = await server.running();
    const who = now.ok ? await server.nameOf(now.value.author_id) : "somebody";
    return refuse(
      "version_mismatch",
      `${slug}: version ${version} is kept, but does not run: ${who} changed meanwhile what runs; apply again`,
    );
  }

  #told(fault: Fault): Round {
    tellFault(this.#desk, fault, this.#options.json);
    return { code: wrong_presets.has(fault.code) ? 1 : 2, is_hopeless: hopeless.has(fault.code) };
  }
}

function judgePhase({ phases = [] }: Operation, phase: string | undefined): Result<undefined> {
  const known = phases.map(({ id }) => id);
  if (phase === undefined || known.includes(phase)) return accept(undefined);
  const meant = nearestName(phase, known);
  const hint = meant === undefined ? "" : ` (was ${JSON.stringify(meant)} meant?)`;
  return refuse("not_found", `--phase: found ${JSON.stringify(phase)}, expected a phase of the preset${hint}`, "/phase");
}

/** Says of a failure that the version is kept; the server may have heard what was asked, and may not. */
function throwUnknown(thrown: unknown, { slug, version }: StoredPreset): never {
  if (!(thrown instanceof ServerFailure)) throw thrown;
  const text = `${slug}: version ${version} is kept, but nobody knows whether it runs: ${thrown.message}`;
  throw new ServerFailure(thrown.code, text, { cause: thrown });
}

/** That version runs already, in that phase. */
function runs(running: RunningEntry, { preset_id, version }: StoredPreset, phase: string | undefined): boolean {
  return (
    running.preset_id === preset_id && running.preset_version === version && (phase === undefined || running.phase === phase)
  );
}

/** Of a preset: it contradicts itself, or what the organisation has. */
const wrong_presets: ReadonlySet<string> = new Set(["invalid_params", "conflict"]);
/** Of who is signed in. */
const hopeless: ReadonlySet<string> = new Set([
  ...["unauthenticated", "wrong_credentials", "second_factor_required", "token_expired", "token_invalid"],
  ...["permission_denied", "banned", "certificate_mismatch"],
]);
