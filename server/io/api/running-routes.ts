import { accept, type Result, type RunningEntry, refuse } from "@talkgroup/schemas";
import type { PresetSummary, RunningRow, Store } from "../store/store.js";
import { type ScopedCall, userOf } from "./api-call.js";
import type { HandlersOf } from "./api-context.js";
import { applyPreset, judgePhase } from "./preset-apply.js";
import { operationIn } from "./preset-body.js";
import { notThere } from "./scope.js";
import { write } from "./write.js";

export const running_routes: HandlersOf<"running"> = {
  "running.read": async ({ organisation_id }, { context }) => {
    const { store } = context;
    return accept(await runningEntry(store, organisation_id, await store.running.find(organisation_id)));
  },

  "running.apply": ({ organisation_id, ...wanted }, call) =>
    write(
      call,
      wanted.preset_id,
      async (store, now_ms) => {
        const done = await applyPreset(store, call, wanted, now_ms);
        if (!done.ok) return done;
        const { row, ...nets } = done.value;
        return accept({ entry: await runningEntry(store, organisation_id, row), version: row.version, ...nets });
      },
      ({ entry }) => ({ preset_version: String(entry.preset_version), ...phaseOf(entry) }),
    ),

  "running.phase": ({ organisation_id, phase }, call) =>
    write(
      call,
      organisation_id,
      async (store, now_ms) => {
        const judged = await judgePlace(store, organisation_id, phase);
        if (!judged.ok) return judged;
        const changed = await change(store, call, { ...judged.value, phase }, now_ms);
        return changed.ok ? accept(await runningEntry(store, organisation_id, changed.value)) : changed;
      },
      phaseOf,
    ),

  "running.stop": ({ organisation_id }, call) =>
    write(call, organisation_id, async (store, now_ms) => {
      const row = await store.running.find(organisation_id);
      if (row?.preset_id === undefined) return notThere("organisation_id");
      const nothing = { organisation_id, preset_id: undefined, preset_version: undefined, phase: undefined };
      const changed = await change(store, call, nothing, now_ms);
      return changed.ok ? accept({}) : changed;
    }),
};

type Place = Pick<RunningRow, "organisation_id" | "preset_id" | "preset_version">;

/** What runs now. Refuses `conflict` where nothing does, and `invalid_params` for a phase that it does not have. */
async function judgePlace(store: Store, organisation_id: string, phase: string | undefined): Promise<Result<Place>> {
  const row = await store.running.find(organisation_id);
  const { preset_id, preset_version } = row ?? {};
  if (preset_id === undefined || preset_version === undefined)
    return refuse("conflict", "organisation_id: found one that runs no preset, expected one that does", "/organisation_id");
  const version = phase === undefined ? undefined : await store.presets.version(preset_id, preset_version);
  const read = version === undefined ? undefined : operationIn(version.body);
  if (read?.ok === false) return read;
  const judged = phase === undefined || read === undefined ? accept(undefined) : judgePhase(read.value, phase);
  return judged.ok ? accept({ organisation_id, preset_id, preset_version }) : judged;
}

function change(
  store: Store,
  call: ScopedCall,
  place: Place & Pick<RunningRow, "phase">,
  changed_ms: number,
): Promise<Result<RunningRow>> {
  return store.running.set({ ...place, author_id: userOf(call).user_id, version: call.if_match, changed_ms });
}

async function runningEntry(store: Store, organisation_id: string, row: RunningRow | undefined): Promise<RunningEntry> {
  if (row === undefined) return { organisation_id, version: 1 };
  const { preset_id, preset_version, phase, author_id, version, changed_ms } = row;
  const preset = preset_id === undefined ? undefined : await store.presets.summary(preset_id);
  const title = preset_version === undefined ? undefined : await titleOf(store, preset, preset_version);
  return {
    organisation_id,
    ...(preset_id === undefined || preset_version === undefined ? {} : { preset_id, preset_version }),
    ...(preset === undefined ? {} : { slug: preset.slug }),
    ...(title === undefined ? {} : { title }),
    ...(phase === undefined ? {} : { phase }),
    ...(author_id === undefined ? {} : { author_id }),
    version,
    changed_ms,
  };
}

/** Of the version that runs, not of the newest: what has an ETag by its version must not say what changes without one. */
async function titleOf(store: Store, preset: PresetSummary | undefined, version: number): Promise<string | undefined> {
  if (preset === undefined || preset.version === version) return preset?.title;
  const [found] = await store.presets.versions(preset.id, { after: String(version + 1), limit: 1 });
  return found?.title;
}

function phaseOf({ phase }: Pick<RunningEntry, "phase">): Readonly<Record<string, string>> {
  return phase === undefined ? {} : { phase };
}
