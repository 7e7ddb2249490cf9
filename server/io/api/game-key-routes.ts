import { accept, type GameKey } from "@talkgroup/schemas";
import { v7 } from "uuid";
import { newSecret, secretHash } from "../accounts/secret-code.js";
import type { GameKeyRow } from "../store/store.js";
import type { HandlersOf } from "./api-context.js";
import { game_key_prefix } from "./caller.js";
import { judgeCount } from "./count-limit.js";
import { pageOf } from "./page.js";
import { removeRow } from "./remove-row.js";
import { write } from "./write.js";

export const game_key_routes: HandlersOf<"game_key"> & HandlersOf<"game_token"> = {
  "game_key.list": ({ organisation_id, ...page }, { context }) =>
    pageOf(page, {
      keys: "uuid",
      read: (wanted) => context.store.game_keys.list(organisation_id, wanted),
      keyOf: ({ id }) => id,
      itemOf: gameKeyEntry,
    }),

  "game_key.create": ({ organisation_id, title }, call) => {
    const id = v7();
    const secret = game_key_prefix + newSecret();
    return write(call, id, async (store, created_ms) => {
      const room = await judgeCount(
        store.game_keys.count(organisation_id),
        call.context.limits,
        "game_keys_per_organisation_max",
        "game keys",
      );
      if (!room.ok) return room;
      const created = await store.game_keys.create({ id, organisation_id, title, secret_hash: secretHash(secret), created_ms });
      return created.ok ? accept({ game_key: gameKeyEntry(created.value), secret }) : created;
    });
  },

  "game_key.remove": ({ game_key_id }, call) => write(call, game_key_id, (store) => removeRow(store.game_keys, game_key_id)),

  "game_token.create": ({ organisation_id, ...player }, { context }) => context.accounts.mintGameToken(organisation_id, player),
};

function gameKeyEntry({ id, organisation_id, title, created_ms }: GameKeyRow): GameKey {
  return { game_key_id: id, organisation_id, title, created_ms };
}
