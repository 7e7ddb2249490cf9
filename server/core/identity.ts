import type { PermissionBits } from "./permission-bits.js";

/** Who a session is, as the shell found out from what it showed at hello. */
export type Identity =
  /** Roles and name are the table's at any time, so that changes reach a live session. */
  | { readonly kind: "user"; readonly organisation_id: string; readonly user_id: string }
  /** Came by a join code. `roles` has "guest" and what the code gives; `shown_role` is the one others see. */
  | {
      readonly kind: "guest";
      readonly organisation_id: string;
      readonly name: string;
      readonly roles: ReadonlySet<string>;
      readonly shown_role: string;
    }
  /** Sent by a game's back end, with exactly these permissions, by channel id; no entry of the tree adds or takes any. */
  | {
      readonly kind: "game";
      readonly organisation_id: string;
      /** The game's own name for the player, 1 … 64 characters. */
      readonly player_id: string;
      readonly name: string;
      readonly grants: ReadonlyMap<string, PermissionBits>;
    };
