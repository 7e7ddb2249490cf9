import { accept, type Operation, type PresetEntry, type PresetVersionEntry, type Result, refuse } from "@talkgroup/schemas";
import { normalPreset, presetRefusals } from "@talkgroup/schemas/preset";
import { v7 } from "uuid";
import type { PresetRow, PresetSummary, PresetVersionSummary, Store } from "../store/store.js";
import { userOf } from "./api-call.js";
import type { HandlersOf } from "./api-context.js";
import { judgeCount } from "./count-limit.js";
import { JsonText } from "./json-text.js";
import { pageOf } from "./page.js";
import { searchPresets, wordsOf } from "./preset-search.js";
import type { PresetToolMethod } from "./preset-tool-routes.js";
import { notThere, seesUnpublished } from "./scope.js";
import { write } from "./write.js";

export const preset_routes: Omit<HandlersOf<"preset">, PresetToolMethod> = {
  "preset.list": ({ organisation_id, ...page }, { context, caller, scope }) =>
    pageOf(page, {
      keys: "uuid",
      read: (wanted) => context.store.presets.list(organisation_id, wanted, !seesUnpublished(caller, scope.table)),
      keyOf: ({ id }) => id,
      itemOf: presetEntry,
    }),

  "preset.search": ({ organisation, q, ...page }, { context, caller }) => {
    // What nobody has is looked for too: how long an answer takes must not tell which organisations there are.
    const table = context.directory.bySlug(organisation);
    const { organisation_id } = table ?? nowhere;
    const published = !seesUnpublished(caller, table);
    const words = wordsOf(q ?? "");
    return pageOf(page, {
      keys: "uuid",
      read: (wanted) => searchPresets(context.store.presets, { organisation_id, words, published }, wanted),
      keyOf: ({ id }) => id,
      itemOf: presetEntry,
    });
  },

  "preset.read": async ({ preset_id }, { context }) => {
    const row = await context.store.presets.find(preset_id);
    return row === undefined ? notThere("preset_id") : accept(presetJson(row));
  },

  "preset.versions": ({ preset_id, ...page }, { context }) =>
    pageOf(page, {
      keys: "number",
      read: (wanted) => context.store.presets.versions(preset_id, wanted),
      keyOf: ({ version }) => String(version),
      itemOf: versionEntry,
    }),

  "preset.version": async ({ preset_id, version_number }, { context }) => {
    const row = await context.store.presets.version(preset_id, Number(version_number));
    if (row === undefined) return notThere("version_number");
    return accept(JsonText.withMember(versionEntry(row), "operation", row.body));
  },

  "preset.create": async ({ organisation_id, operation }, call) => {
    const judged = judgeOperation(operation);
    if (!judged.ok) return judged;
    const id = v7();
    return write(call, id, async (store, now_ms) => {
      const room = await judgeCount(
        store.presets.count(organisation_id),
        call.context.limits,
        "presets_per_organisation_max",
        "presets",
      );
      if (!room.ok) return room;
      const created = await store.presets.create({
        ...{ version: 1, created_ms: now_ms, changed_ms: now_ms },
        ...{ id, organisation_id, slug: operation.id, title: operation.title, published: false },
        author_id: userOf(call).user_id,
        body: bodyOf(operation),
      });
      if (created.ok) return accept(presetJson(created.value));
      return created.refusal.field === "/slug" ? taken() : created;
    });
  },

  "preset.replace": async ({ preset_id: id, operation }, call) => {
    const judged = judgeOperation(operation);
    if (!judged.ok) return judged;
    return write(call, id, async (store, changed_ms) => {
      const row = await store.presets.summary(id);
      if (row === undefined) return notThere("preset_id");
      if (row.slug !== operation.id) {
        return refuse(
          "conflict",
          `operation/id: found "${operation.id}", expected "${row.slug}": it never changes`,
          "/operation/id",
        );
      }
      const changes = { title: operation.title, author_id: userOf(call).user_id, body: bodyOf(operation) };
      const changed = await store.presets.update({ id, version: call.if_match, changed_ms, changes });
      if (!changed.ok) return changed;
      await store.presets.forgetVersions(id, call.context.limits.preset_versions_max);
      return accept(presetJson(changed.value));
    });
  },

  "preset.publish": ({ preset_id, published }, call) =>
    write(
      call,
      preset_id,
      async (store) => {
        const changed = await store.presets.publish(preset_id, published);
        return changed.ok ? accept(presetEntry(changed.value)) : notThere("preset_id");
      },
      () => ({ published: String(published) }),
    ),

  "preset.remove": ({ preset_id }, call) => write(call, preset_id, (store) => removePreset(store, preset_id, call.if_match)),
};

async function removePreset(
  store: Store,
  preset_id: string,
  version: number | undefined,
): Promise<Result<Readonly<Record<string, never>>>> {
  const removed = await store.presets.remove(preset_id, version);
  if (removed.ok) return removed.value ? accept({}) : notThere("preset_id");
  if (removed.refusal.code !== "conflict") return removed;
  return refuse("conflict", "preset_id: found one that runs, expected one that does not: stop it first", "/preset_id");
}

/** Refuses `invalid_params` for an operation that contradicts itself. */
function judgeOperation(operation: Operation): Result<undefined> {
  const [refusal] = presetRefusals(operation);
  if (refusal === undefined) return accept(undefined);
  const { code, message, field = "" } = refusal;
  return refuse(code, message, `/operation${field}`);
}

function presetEntry(row: PresetSummary): PresetEntry {
  return { ...unpublishedEntry(row), published: row.published };
}

/** What has an ETag by its version must not say what changes without one. */
function unpublishedEntry(row: PresetSummary): Omit<PresetEntry, "published"> {
  const { id, organisation_id, slug, title, author_id, version, created_ms, changed_ms } = row;
  const author = author_id === undefined ? {} : { author_id };
  return { preset_id: id, organisation_id, slug, title, ...author, version, created_ms, changed_ms };
}

/** With its operation as it was stored: that was judged and written then, and is not read anew for each who asks. */
function presetJson(row: PresetRow): JsonText {
  return JsonText.withMember(unpublishedEntry(row), "operation", row.body);
}

function versionEntry({ preset_id, version, title, author_id, created_ms }: PresetVersionSummary): PresetVersionEntry {
  return { preset_id, version, title, ...(author_id === undefined ? {} : { author_id }), created_ms };
}

function bodyOf(operation: Operation): string {
  return JSON.stringify(normalPreset(operation));
}

function taken(): Result<never> {
  return refuse("conflict", "operation/id: found one that is taken, expected another", "/operation/id");
}

const nowhere = { organisation_id: "00000000-0000-0000-0000-000000000000" };
