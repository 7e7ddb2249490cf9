import { accept, type Result, refuse, refuseFor, type SessionHelloParams } from "@talkgroup/schemas";
import type { Identity } from "../../core/identity.js";
import type { OrganisationTable } from "../../core/organisation-table.js";
import type { Admission } from "../admission.js";
import type { Timer } from "../coalesced-read.js";
import type { InviteRow } from "../store/store.js";
import { StoreError } from "../store/store-error.js";
import { judgeDisplayName } from "./account-name.js";
import type { AccountsParts } from "./accounts-parts.js";
import { type BanSubject, judgeBans } from "./ban-check.js";
import { judgeChannelPassword } from "./channel-password.js";
import { meantOrganisation } from "./organisation-slug.js";
import { codeHash } from "./secret-code.js";
import type { AccessClaims, GameClaims } from "./token-claims.js";
import { holderOf } from "./token-holder.js";

export type CommunityAdmissionParts = Pick<
  AccountsParts,
  "store" | "directory" | "hasher" | "keys" | "signer" | "attempts" | "clock"
> & {
  /** False: nobody comes in by a join code. Default true. */
  readonly guests?: boolean;
  /** Default: the process's timers. */
  readonly timer?: Timer;
};

/**
 * Lets in who has an access token, a game token or a guest's invite. Tokens are checked without the store: while it is away, they
 * go on letting people in, and only their bans cannot be looked up.
 */
export class CommunityAdmission implements Admission {
  readonly #parts: CommunityAdmissionParts;
  readonly #timer: Timer;
  #bans_unchecked = 0;

  constructor(parts: CommunityAdmissionParts) {
    this.#parts = parts;
    this.#timer = parts.timer ?? processTimer;
  }

  /** Sessions let in without a look at the bans, since the start. */
  get bans_unchecked(): number {
    return this.#bans_unchecked;
  }

  admit(params: SessionHelloParams, address: string): Promise<Result<Identity>> {
    const { token, join_code } = params;
    if (token !== undefined && join_code !== undefined) {
      return Promise.resolve(refuse("invalid_params", "join_code: found beside token, expected one of the two", "/join_code"));
    }
    if (token !== undefined) return this.#admitToken(token, address);
    if (join_code !== undefined) return unlessStoreFails(() => this.#admitGuest(params, join_code, address));
    return Promise.resolve(refuse("invalid_params", "token: missing, expected it or join_code", "/token"));
  }

  checkPassword(password_hash: string, password: string, address: string): Promise<Result<undefined>> {
    return judgeChannelPassword(this.#parts, password_hash, password, address);
  }

  async #admitToken(token: string, address: string): Promise<Result<Identity>> {
    const verified = await this.#parts.signer.verify(token);
    if (!verified.ok) return verified;
    const claims = verified.value;
    const { organisation_id } = claims;
    const table = this.#parts.directory.table(organisation_id);
    if (table === undefined) return nobody();
    if (claims.kind === "access") {
      const held = holderOf(table, claims);
      if (!held.ok) return held;
    }
    const welcome = await this.#judgeTokenBans(organisation_id, [subjectOf(claims), this.#addressOf(organisation_id, address)]);
    return welcome.ok ? accept(identityOf(claims)) : welcome;
  }

  async #admitGuest(params: SessionHelloParams, join_code: string, address: string): Promise<Result<Identity>> {
    const { store, directory, attempts, clock, guests = true } = this.#parts;
    if (!guests)
      return refuse("wrong_join_code", "join_code: found one, expected a token: this server takes no guests", "/join_code");
    const allowed = attempts.takeAddress(address);
    if (!allowed.ok) return allowed;
    const named = judgeDisplayName(params.name ?? "", "/name");
    if (!named.ok) return named;
    const meant = meantOrganisation(directory, params.organisation);
    if (!meant.ok) return meant;
    const table = directory.bySlug(meant.value);
    const invite = await store.invites.findByCode(codeHash(join_code));
    if (table === undefined || invite?.organisation_id !== table.organisation_id || invite.kind !== "guest")
      return wrongJoinCode();
    const { organisation_id } = table;
    const roles = this.#rolesOf(table, invite);
    const shown_role = params.role ?? roles[0] ?? guest_role;
    const all_roles = new Set([...roles, guest_role]);
    if (!all_roles.has(shown_role)) {
      const expected = [...all_roles].join(", ");
      return refuse("unknown_role", `role: found "${shown_role}", expected one that the join code gives: ${expected}`, "/role");
    }
    const subjects = [this.#addressOf(organisation_id, address)];
    const welcome = await judgeBans(store, organisation_id, subjects, clock.wall_ms());
    if (!welcome.ok) return welcome;
    // Last, so that who is turned away leaves the use to others.
    const used = await store.invites.use(invite.id, clock.wall_ms());
    if (!used.ok) return wrongJoinCode();
    // Who was banned while the use was counted is no session yet that a ban could end.
    const still_welcome = await judgeBans(store, organisation_id, subjects, clock.wall_ms());
    if (!still_welcome.ok) return still_welcome;
    return accept({ kind: "guest", organisation_id, name: named.value, roles: all_roles, shown_role });
  }

  /** Slugs of the roles that an invite gives and that are still there. */
  #rolesOf(table: OrganisationTable, invite: InviteRow): readonly string[] {
    return invite.role_ids.flatMap((role_id) => {
      const found = this.#parts.directory.roleOf(role_id);
      return found?.organisation_id === table.organisation_id ? [found.role] : [];
    });
  }

  #addressOf(organisation_id: string, address: string): BanSubject {
    return { kind: "address", subject: this.#parts.keys.addressMark(organisation_id, address) };
  }

  /** Accepts where the store cannot say in time. */
  async #judgeTokenBans(organisation_id: string, subjects: readonly BanSubject[]): Promise<Result<undefined>> {
    const { store, clock } = this.#parts;
    const unknown = (thrown: unknown): Result<undefined> => {
      if (!(thrown instanceof StoreError)) throw thrown;
      this.#bans_unchecked += 1;
      return accept(undefined);
    };
    let callOff = (): void => {};
    const late = new Promise<never>((_, reject) => {
      callOff = this.#timer(bans_wait_ms_max, () => reject(new StoreError("store_unavailable", "the bans did not come in time")));
    });
    const judged = judgeBans(store, organisation_id, subjects, clock.wall_ms());
    try {
      return await Promise.race([judged, late]).catch(unknown);
    } finally {
      callOff();
    }
  }
}

function subjectOf(claims: AccessClaims | GameClaims): BanSubject {
  if (claims.kind === "access") return { kind: "user", subject: claims.user_id };
  return { kind: "player", subject: claims.player_id };
}

function identityOf(claims: AccessClaims | GameClaims): Identity {
  const { organisation_id } = claims;
  if (claims.kind === "access") {
    const { user_id, family_id, issued_ms } = claims;
    return { kind: "user", organisation_id, user_id, sign_in: { family_id, issued_ms } };
  }
  const { player_id, name } = claims;
  const player = { kind: "game", organisation_id, player_id, name } as const;
  return claims.grants === undefined ? { ...player, roles: new Set([claims.role]) } : { ...player, grants: claims.grants };
}

async function unlessStoreFails<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    return refuseFor(retry_after_ms, "store_unavailable", "join codes cannot be checked now: try again a little later");
  }
}

function nobody(): Result<never> {
  return refuse("token_invalid", "token: its account or organisation is gone or disabled", "/token");
}

function wrongJoinCode(): Result<never> {
  return refuse("wrong_join_code", "join_code: it is unknown, used up or too old", "/join_code");
}

function processTimer(delay_ms: number, run: () => void): () => void {
  const timeout = setTimeout(run, delay_ms);
  return () => clearTimeout(timeout);
}

const guest_role = "guest";
const retry_after_ms = 2_000;
/** A hello must be answered within 5 s; the store needs a few ms. */
const bans_wait_ms_max = 1_500;
