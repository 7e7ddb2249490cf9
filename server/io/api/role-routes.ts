import { accept, type Result, type RoleEntry, refuse } from "@talkgroup/schemas";
import { v7 } from "uuid";
import type { RoleRow, Store } from "../store/store.js";
import type { HandlersOf } from "./api-context.js";
import { judgeCount } from "./count-limit.js";
import { pageOf } from "./page.js";
import { operationIn } from "./preset-body.js";
import { removeVersion } from "./remove-row.js";
import { notThere } from "./scope.js";
import { write } from "./write.js";

export const role_routes: HandlersOf<"role"> = {
  "role.list": ({ organisation_id, ...page }, { context }) =>
    pageOf(page, {
      keys: "uuid",
      read: (wanted) => context.store.roles.list(organisation_id, wanted),
      keyOf: ({ id }) => id,
      itemOf: roleEntry,
    }),

  "role.read": async ({ role_id }, { context }) => {
    const row = await context.store.roles.find(role_id);
    return row === undefined ? notThere("role_id") : accept(roleEntry(row));
  },

  "role.create": ({ organisation_id, slug, title, position }, call) => {
    const id = v7();
    return write(call, id, async (store, now_ms) => {
      const room = await judgeCount(
        store.roles.count(organisation_id),
        call.context.limits,
        "roles_per_organisation_max",
        "roles",
      );
      if (!room.ok) return room;
      const made = { version: 1, created_ms: now_ms, changed_ms: now_ms };
      const created = await store.roles.create({ ...made, id, organisation_id, slug, title, position, built_in: false });
      return created.ok ? accept(roleEntry(created.value)) : created;
    });
  },

  "role.replace": ({ role_id, title, position }, call) =>
    write(call, role_id, async (store, changed_ms) => {
      const changes = { title, position };
      const changed = await store.roles.update({ id: role_id, version: call.if_match, changed_ms, changes });
      return changed.ok ? accept(roleEntry(changed.value)) : changed;
    }),

  "role.remove": ({ role_id }, call) =>
    write(call, role_id, async (store, now_ms) => {
      const row = await store.roles.find(role_id);
      if (row === undefined) return notThere("role_id");
      if (row.built_in)
        return refuse("conflict", "role_id: found a role that every organisation has, expected another", "/role_id");
      const unused = await judgeUnused(store, row);
      if (!unused.ok) return unused;
      return removeVersion(store.roles, role_id, call.if_match, now_ms);
    }),
};

/** Refuses `conflict` for a role of the preset that runs. To be called within a transaction: till its end no other runs. */
async function judgeUnused(store: Store, { organisation_id, slug }: RoleRow): Promise<Result<undefined>> {
  const { preset_id, preset_version } = (await store.running.held(organisation_id)) ?? {};
  if (preset_id === undefined || preset_version === undefined) return accept(undefined);
  const version = await store.presets.version(preset_id, preset_version);
  const operation = version === undefined ? undefined : operationIn(version.body);
  if (operation?.ok !== true || !operation.value.roles.some(({ id }) => id === slug)) return accept(undefined);
  const found = `found "${slug}", a role of the preset "${operation.value.id}", which runs`;
  return refuse("conflict", `role_id: ${found}, expected another: stop it first, or run one without that role`, "/role_id");
}

function roleEntry({
  id,
  organisation_id,
  slug,
  title,
  position,
  built_in,
  version,
  created_ms,
  changed_ms,
}: RoleRow): RoleEntry {
  return { role_id: id, organisation_id, slug, title, position, built_in, version, created_ms, changed_ms };
}
