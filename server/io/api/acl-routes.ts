import { type AclEntry, accept, type Result } from "@talkgroup/schemas";
import { bitsOf, namesOf } from "../../core/permission-bits.js";
import type { AclRow, Store } from "../store/store.js";
import type { HandlersOf } from "./api-context.js";
import { notThere } from "./scope.js";
import { write } from "./write.js";

export const acl_routes: HandlersOf<"acl"> = {
  "acl.list": async ({ channel_id }, { context }) => {
    // The version first: a list may be newer than it says, which If-Match finds out, and never older.
    const channel = await context.store.channels.find(channel_id);
    if (channel === undefined) return notThere("channel_id");
    const rows = await context.store.channels.acl(channel_id);
    return accept({ items: rows.map(aclEntry), version: channel.version });
  },

  "acl.put": ({ channel_id, role_id, allow, deny }, call) => {
    const row: AclRow = { channel_id, role_id, allow: bitsOf(allow), deny: bitsOf(deny) };
    return write(call, channel_id, async (store, changed_ms) => {
      const set = await store.channels.setAcl(row, call.if_match, changed_ms);
      if (!set.ok) return set;
      const version = await versionOf(store, channel_id);
      return version.ok ? accept({ entry: aclEntry(set.value), version: version.value }) : version;
    });
  },

  "acl.remove": ({ channel_id, role_id }, call) =>
    write(call, channel_id, async (store, changed_ms) => {
      if (call.if_match !== undefined) {
        const held = await store.channels.update({ id: channel_id, version: call.if_match, changed_ms, changes: {} });
        if (!held.ok) return held;
      }
      return (await store.channels.removeAcl(channel_id, role_id, changed_ms)) ? accept({}) : notThere("role_id");
    }),
};

async function versionOf(store: Store, channel_id: string): Promise<Result<number>> {
  const channel = await store.channels.find(channel_id);
  return channel === undefined ? notThere("channel_id") : accept(channel.version);
}

function aclEntry({ channel_id, role_id, allow, deny }: AclRow): AclEntry {
  return { channel_id, role_id, allow: namesOf(allow), deny: namesOf(deny) };
}
