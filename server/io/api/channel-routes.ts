import { accept, type ChannelEntry, type LiveMember, refuse } from "@talkgroup/schemas";
import { v7 } from "uuid";
import { permissionsOn } from "../../core/acl.js";
import type { ChannelView, SessionView } from "../../core/live-view.js";
import { permission_bit } from "../../core/permission-bits.js";
import type { ChannelRow } from "../store/store.js";
import { type ScopedCall, userOf } from "./api-call.js";
import type { HandlersOf } from "./api-context.js";
import { changeChannel } from "./channel-change.js";
import { judgeDepth, judgeJoinable, judgeMembersMax, judgeNet, rootUuid } from "./channel-rule.js";
import { treeBelow, visibleTo } from "./channel-tree.js";
import { judgeCount } from "./count-limit.js";
import { pageOf, pageOfNumbers } from "./page.js";
import { removeVersion } from "./remove-row.js";
import { notThere } from "./scope.js";
import { liveMember } from "./session-entry.js";
import { write } from "./write.js";

export const channel_routes: HandlersOf<"channel"> = {
  "channel.list": ({ organisation_id, ...page }, call) => {
    const visible = visibleTo(call.scope.table, userOf(call).user);
    return pageOf(page, {
      keys: "uuid",
      read: (wanted) => call.context.store.channels.list(organisation_id, wanted),
      keyOf: ({ id }) => id,
      itemOf: (row) => (visible.has(row.slug) ? channelEntry(row) : undefined),
    });
  },

  "channel.read": async ({ channel_id }, call) => {
    const row = await call.context.store.channels.find(channel_id);
    return row === undefined || !isVisible(call) ? notThere("channel_id") : accept(channelEntry(row));
  },

  "channel.users": async ({ channel_id: _, ...page }, call) => {
    const { context, scope } = call;
    if (!isVisible(call)) return notThere("channel_id");
    const may = permissionsOn(scope.table, scope.channel_id, userOf(call).user);
    if ((may & (permission_bit.listen | permission_bit.moderate)) === 0) {
      return refuse("permission_denied", "the caller may not see who is there: it needs listen or moderate on the channel");
    }
    const there = context.live.sessionsIn(scope.organisation_id).flatMap((session) => {
      const place = session.channels.find(({ channel_id }) => channel_id === scope.channel_id);
      return place === undefined ? [] : [{ session, place }];
    });
    return pageOfNumbers<Present, LiveMember>(page, there, ({ session }) => session.session_id, liveMember);
  },

  "channel.create": async (params, call) => {
    const { context, scope } = call;
    const parent_id = params.parent_id ?? rootUuid(call);
    if (parent_id === undefined) return notThere("organisation_id");
    const fits = judgeDepth(call, scope.channel_id, 0);
    if (!fits.ok) return fits;
    const judged = judgeJoinable(params.type, params);
    if (!judged.ok) return judged;
    const free = judgeNet(scope.table, params.slug);
    if (!free.ok) return free;
    const bounded = judgeMembersMax(context.limits, params.members_max);
    if (!bounded.ok) return bounded;
    const hashed = params.password === undefined ? accept(undefined) : await context.hasher.hash(params.password);
    if (!hashed.ok) return hashed;
    const id = v7();
    return write(call, id, async (store, now_ms) => {
      // The root is not counted.
      const counted = store.channels.count(scope.organisation_id).then((count) => count - 1);
      const room = await judgeCount(counted, context.limits, "channels_per_organisation_max", "channels");
      if (!room.ok) return room;
      const { slug, type, title, label, colour, position, members_max } = params;
      const created = await store.channels.create({
        ...{ version: 1, created_ms: now_ms, changed_ms: now_ms },
        ...{ id, organisation_id: scope.organisation_id, parent_id, slug, type, title, colour, position, members_max },
        label: label ?? labelOf(title),
        password_hash: hashed.value,
      });
      return created.ok ? accept(channelEntry(created.value)) : created;
    });
  },

  "channel.change": async (params, call) => {
    const { channel_id: id, password, remove_password, ...changes } = params;
    if (password !== undefined && remove_password === true) {
      return refuse("invalid_params", "remove_password: found beside password, expected one of the two", "/remove_password");
    }
    const changed = await changeChannel(call, id, changes, password, remove_password === true);
    return changed.ok ? accept(channelEntry(changed.value)) : changed;
  },

  "channel.replace": async (params, call) => {
    const { channel_id: id, parent_id = rootUuid(call), title, label = labelOf(title), colour, position, members_max } = params;
    if (parent_id === undefined) return notThere("channel_id");
    const changes = { parent_id, title, label, colour, position, members_max };
    const changed = await changeChannel(call, id, changes, undefined, false);
    return changed.ok ? accept(channelEntry(changed.value)) : changed;
  },

  "channel.remove": ({ channel_id: id }, call) => {
    const { scope } = call;
    const { user } = userOf(call);
    if (scope.table.channels.get(scope.channel_id)?.type === "root") {
      return refuse("conflict", "channel_id: found the root, expected another channel", "/channel_id");
    }
    for (const below of treeBelow(scope.table, scope.channel_id)) {
      // Where manage was denied again further down, what is there is somebody else's.
      if ((permissionsOn(scope.table, below, user) & permission_bit.manage) === 0) {
        return refuse("permission_denied", "the caller may not do this: it needs manage on every channel below, too");
      }
    }
    return write(call, id, (store, now_ms) => removeVersion(store.channels, id, call.if_match, now_ms));
  },
};

interface Present {
  readonly session: SessionView;
  readonly place: ChannelView;
}

function channelEntry(row: ChannelRow): ChannelEntry {
  const { id, organisation_id, slug, type, parent_id, title, label, colour, position, members_max } = row;
  return {
    ...{ channel_id: id, organisation_id, slug, type, title, label, position },
    ...(parent_id === undefined ? {} : { parent_id }),
    ...(colour === undefined ? {} : { colour }),
    ...(members_max === undefined ? {} : { members_max }),
    has_password: row.password_hash !== undefined,
    ...{ version: row.version, created_ms: row.created_ms, changed_ms: row.changed_ms },
  };
}

function isVisible(call: ScopedCall): boolean {
  return visibleTo(call.scope.table, userOf(call).user).has(call.scope.channel_id);
}

/** What fits a radio's display of a title. */
function labelOf(title: string): string {
  let label = "";
  for (const sign of title) {
    if (label.length + sign.length > label_chars_max) break;
    label += sign;
  }
  return label.trim() === "" ? label : label.trim();
}

const label_chars_max = 12;
