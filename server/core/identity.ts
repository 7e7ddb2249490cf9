import type { PermissionBits } from "./permission-bits.js";
import type { SignInMark } from "./sign-in-mark.js";

/** Who a session is, as the shell found out from what it showed at hello. */
export type Identity =
  /** Roles and name are the table's at any time, so that changes reach a live session. */
  | {
      readonly kind: "user";
      readonly organisation_id: string;
      readonly user_id: string;
      /** Left out: came by something that only the account's end takes away. */
      readonly sign_in?: SignInMark;
    }
  /** Came by a join code. `roles` has "guest" and what the code gives; `shown_role` is the one others see. */
  | {
      readonly kind: "guest";
      readonly organisation_id: string;
      readonly name: string;
      readonly roles: ReadonlySet<string>;
      readonly shown_role: string;
    }
  | GamePlayer;

/** Sent by a game's back end. */
export type GamePlayer = {
  readonly kind: "game";
  readonly organisation_id: string;
  /** The game's own name for the player, 1 … 64 characters. */
  readonly player_id: string;
  readonly name: string;
} & (
  | {
      /** Exactly these permissions, by channel id; no entry of the tree adds or takes any. */
      readonly grants: ReadonlyMap<string, PermissionBits>;
      readonly roles?: undefined;
    }
  | {
      readonly grants?: undefined;
      /** The one role it has, which others see: it may do what that may by the table at any time. */
      readonly roles: ReadonlySet<string>;
    }
);
