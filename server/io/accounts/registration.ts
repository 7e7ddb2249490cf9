import { accept, type Result, refuse } from "@talkgroup/schemas";
import { v7 } from "uuid";
import { refuseLimit } from "../../core/limit-counts.js";
import type { InviteRow, OrganisationRecord, Store, UserRow } from "../store/store.js";
import { judgeDisplayName, judgeUsername, usernameKey } from "./account-name.js";
import type { AccountsParts } from "./accounts-parts.js";
import { addAudit } from "./audit.js";
import { judgeBans } from "./ban-check.js";
import { meantOrganisation } from "./organisation-slug.js";
import { judgePassword } from "./password-rule.js";
import { codeHash } from "./secret-code.js";
import { type NewRefreshToken, newRefreshToken, type SignIn, signInOf } from "./token-family.js";
import { Turns } from "./turns.js";

export interface RegisterParams {
  /** Short name; can be left out where the server keeps only one. */
  readonly organisation?: string;
  readonly username: string;
  readonly password: string;
  /** Default: the username. */
  readonly display_name?: string;
  readonly invite_code?: string;
}

/**
 * Makes accounts, as an organisation's policy has it: open to everyone, by invite, or closed. An owner's invite opens even a closed one.
 * Who has no invite cannot tell an organisation that is not open from none.
 */
export class Registration {
  readonly #parts: AccountsParts;
  readonly #turns = new Turns(registrations_waiting_max);

  constructor(parts: AccountsParts) {
    this.#parts = parts;
  }

  /**
   * Makes an account and signs it in. Refuses `invalid_params`, `registration_closed`, `invite_invalid`, `conflict` (username),
   * `limit_reached`, `banned`, `rate_limited`, `busy`. Throws `StoreError`, `AccountsError`.
   */
  async register(params: RegisterParams, address: string): Promise<Result<SignIn>> {
    const { store, attempts, directory, hasher } = this.#parts;
    const allowed = attempts.takeAddress(address);
    if (!allowed.ok) return allowed;
    const judged = judgeParams(params);
    if (!judged.ok) return judged;
    const meant = meantOrganisation(directory, params.organisation);
    if (!meant.ok) return meant;
    const way = await this.#way(meant.value, params.invite_code, address);
    if (!way.ok) return way;
    const hashed = await hasher.hash(params.password);
    if (!hashed.ok) return hashed;
    // In turn, for between two transactions at once neither would count the other's user.
    const made = await this.#turns.take(way.value.organisation.id, () =>
      store.transact((inner) => this.#make(inner, way.value, params, hashed.value)),
    );
    if (!made.ok) return made;
    await directory.changed(way.value.organisation.id);
    return accept(await signInOf(this.#parts, made.value.user, made.value.token));
  }

  /** By what right somebody comes in. */
  async #way(slug: string, invite_code: string | undefined, address: string): Promise<Result<Way>> {
    const { store, keys, clock } = this.#parts;
    const wall_ms = clock.wall_ms();
    const organisation = await store.organisations.findBySlug(slug);
    const invite = invite_code === undefined ? undefined : await store.invites.findByCode(codeHash(invite_code));
    if (organisation === undefined) return invite_code === undefined ? closed() : badInvite();
    if (invite_code === undefined && organisation.registration !== "open") return closed();
    if (invite_code !== undefined && !isGood(invite, organisation.id, wall_ms)) return badInvite();
    if (invite?.kind === "register" && organisation.registration === "closed") return closed();
    const subject = keys.addressMark(organisation.id, address);
    const welcome = await judgeBans(store, organisation.id, [{ kind: "address", subject }], wall_ms);
    return welcome.ok ? accept({ organisation, invite }) : welcome;
  }

  async #make(inner: Store, { organisation, invite }: Way, params: RegisterParams, password_hash: string): Promise<Result<Made>> {
    const wall_ms = this.#parts.clock.wall_ms();
    const used = invite === undefined ? accept(undefined) : await inner.invites.use(invite.id, wall_ms);
    if (!used.ok) return badInvite();
    const users_max = this.#parts.limits.users_per_organisation_max;
    if ((await inner.users.count(organisation.id)) >= users_max) {
      const message = `the organisation has ${users_max} users, which is the most it may have`;
      return refuseLimit("users_per_organisation_max", "limit_reached", message);
    }
    const created = await inner.users.create(newUser(params, organisation.id, invite, password_hash, wall_ms));
    if (!created.ok) return created;
    const user = created.value;
    for (const role_id of invite?.role_ids ?? []) {
      // A role may have been removed since the invite was made: the others are given all the same.
      if ((await inner.roles.find(role_id)) !== undefined) await inner.users.giveRole(user.id, role_id);
    }
    const token = newRefreshToken(user.id, wall_ms);
    const stored = await inner.refresh_tokens.create(token.row);
    if (!stored.ok) return stored;
    const { owner, operator, username } = user;
    const detail = {
      username,
      owner,
      operator,
      ...(invite === undefined ? {} : { invite_id: invite.id, role_ids: invite.role_ids }),
    };
    const actor = { organisation_id: organisation.id, actor_kind: "user", actor_id: user.id } as const;
    await addAudit(inner, { ...actor, action: "auth.register", subject_id: user.id, detail }, wall_ms);
    return accept({ user, token });
  }
}

interface Way {
  readonly organisation: OrganisationRecord;
  readonly invite: InviteRow | undefined;
}

interface Made {
  readonly user: UserRow;
  readonly token: NewRefreshToken;
}

function judgeParams({ username, password, display_name }: RegisterParams): Result<unknown> {
  const named = judgeUsername(username);
  if (!named.ok) return named;
  const shown = display_name === undefined ? accept(username) : judgeDisplayName(display_name, "/display_name");
  return shown.ok ? judgePassword(password, username, "/password") : shown;
}

function newUser(
  { username, display_name }: RegisterParams,
  organisation_id: string,
  invite: InviteRow | undefined,
  password_hash: string,
  wall_ms: number,
): UserRow {
  const owner = invite?.kind === "owner";
  return {
    id: v7(),
    organisation_id,
    username,
    username_key: usernameKey(username),
    display_name: display_name ?? username,
    password_hash,
    owner,
    operator: owner && invite.operator,
    disabled: false,
    totp_sealed: undefined,
    totp_active: false,
    totp_step: 0,
    recovery_hashes: [],
    signed_in_ms: wall_ms,
    tokens_valid_from_ms: 0,
    kept_family_id: undefined,
    version: 1,
    created_ms: wall_ms,
    changed_ms: wall_ms,
  };
}

function isGood(invite: InviteRow | undefined, organisation_id: string, wall_ms: number): boolean {
  if (invite === undefined || invite.organisation_id !== organisation_id || invite.kind === "guest") return false;
  const left = invite.uses_max === undefined || invite.uses < invite.uses_max;
  return left && (invite.expires_ms === undefined || wall_ms < invite.expires_ms);
}

function closed(): Result<never> {
  return refuse("registration_closed", "organisation: accounts there are made by invite or by its owner", "/organisation");
}

function badInvite(): Result<never> {
  return refuse(
    "invite_invalid",
    "invite_code: it is unknown, used up or too old, expected an invite of this organisation",
    "/invite_code",
  );
}

/** Of one organisation. More cannot come out of the hashing thread while the store makes one. */
const registrations_waiting_max = 64;
