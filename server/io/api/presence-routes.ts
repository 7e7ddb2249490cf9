import { accept, type Result, refuse } from "@talkgroup/schemas";
import { permissionsOn } from "../../core/acl.js";
import type { Moderation } from "../../core/moderation.js";
import { permission_bit } from "../../core/permission-bits.js";
import { addAudit } from "../accounts/audit.js";
import { StoreError } from "../store/store-error.js";
import { type ScopedCall, userOf } from "./api-call.js";
import type { HandlersOf } from "./api-context.js";
import { pageOfNumbers } from "./page.js";
import { unknownChannel } from "./scope.js";
import { liveSession } from "./session-entry.js";
import { auditEntry } from "./write.js";

export const presence_routes: HandlersOf<"presence"> = {
  "presence.list": ({ organisation_id, ...page }, { context }) =>
    pageOfNumbers(page, context.live.sessionsIn(organisation_id), ({ session_id }) => session_id, liveSession),

  "presence.mute": ({ session_id, channel_slug: channel_id, muted: on }, call) =>
    moderate(call, { kind: "mute", session_id: Number(session_id), channel_id, on }),

  "presence.priority": ({ session_id, channel_slug: channel_id, priority: on }, call) =>
    moderate(call, { kind: "priority", session_id: Number(session_id), channel_id, on }),

  "presence.kick": ({ session_id, channel_slug: channel_id }, call) => {
    const kicked = { session_id: Number(session_id) };
    if (channel_id === undefined) return moderate(call, { kind: "end", ...kicked, reason: "kicked" });
    return moderate(call, { kind: "kick", ...kicked, channel_id });
  },

  "presence.move": ({ session_id, from_channel_slug: from_channel_id, to_channel_slug: to_channel_id }, call) => {
    const { table } = call.scope;
    if (!table.channels.has(to_channel_id)) return unknownChannel("to_channel_slug");
    // Nobody fills a channel where others keep order.
    if ((permissionsOn(table, to_channel_id, userOf(call).user) & permission_bit.moderate) === 0) {
      const found = "to_channel_slug: the caller may not move anybody there, it needs moderate on it";
      return refuse("permission_denied", found, "/to_channel_slug");
    }
    return moderate(call, { kind: "move", session_id: Number(session_id), from_channel_id, to_channel_id });
  },
};

/** Moderation is of the moment: it is done even where the store is away and cannot write it down. */
async function moderate(call: ScopedCall, command: Moderation): Promise<Result<Readonly<Record<string, never>>>> {
  const { context, scope } = call;
  const done = context.live.moderate(scope.organisation_id, command);
  if (!done.ok) return renamed(done.refusal.field, done);
  try {
    const entry = auditEntry(call, scope.organisation_id, String(command.session_id), channelsOf(command));
    await addAudit(context.store, entry, context.clock.wall_ms());
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    context.log.warn({ action: call.method, code: thrown.code }, "a moderator's act was not written down");
  }
  return accept({});
}

function channelsOf(command: Moderation): Readonly<Record<string, string>> {
  if (command.kind === "end") return {};
  if (command.kind !== "move") return { channel_slug: command.channel_id };
  return { from_channel_slug: command.from_channel_id, to_channel_slug: command.to_channel_id };
}

/** The core calls channels as control messages do. */
function renamed(field: string | undefined, refused: Extract<Result<never>, { readonly ok: false }>): Result<never> {
  const name = field === undefined ? undefined : api_fields[field];
  if (field === undefined || name === undefined) return refused;
  const message = refused.refusal.message.replace(field.slice(1), name.slice(1));
  return refuse(refused.refusal.code, message, name);
}

const api_fields: Readonly<Record<string, string>> = {
  "/channel_id": "/channel_slug",
  "/from_channel_id": "/from_channel_slug",
  "/to_channel_id": "/to_channel_slug",
};
