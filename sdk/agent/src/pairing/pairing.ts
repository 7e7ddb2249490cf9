import { randomUUID } from "node:crypto";
import {
  accept,
  type ClientGrant,
  type IpcEvents,
  type IpcScope,
  type PairingListResult,
  type Refusal,
  type Result,
  refuse,
  refuseFor,
} from "@talkgroup/schemas";

import type { ClientPlace } from "../ipc/client-place.js";
import type { IpcAdmission, IpcApplicant, IpcVerdict } from "../ipc/ipc-admission.js";
import { all_scopes, askedScopes, basic_scopes, commonScopes, readScopes } from "./asked-scopes.js";
import { ConsentPace } from "./consent-pace.js";
import { GrantBook, type Nothing } from "./grant-book.js";
import { PageTokens } from "./page-tokens.js";
import { isSameHash, tokenHash } from "./pairing-token.js";
import type { GrantStore, StoredGrant } from "./stored-grant.js";

/**
 * Who may do what on this player's radio (P-42 … P-45). Scopes go by the place a client came from: the player's own programs get the
 * basic ones, as they could read our files anyway and asking would be theatre; whoever is in a sandbox or behind the WebSocket gets
 * what the player allows, remembered by a token; `manage` goes to whoever shows the manager's token, which is in a file that no
 * sandbox can read. The agent's own pages get what `openPage` gave a token for, and nobody is asked about them.
 */
export class Pairing implements IpcAdmission {
  readonly #options: PairingOptions;
  readonly #book: GrantBook;
  readonly #pages: PageTokens;
  readonly #pace = new ConsentPace();
  readonly #manager_sha256: string | undefined;
  readonly #requests = new Map<string, OpenRequest>();
  /** Clients that were let in by a grant, by their number. */
  readonly #admitted = new Map<number, { readonly applicant: IpcApplicant; readonly client_id: string }>();

  constructor(options: PairingOptions) {
    this.#options = options;
    this.#book = new GrantBook(options.store);
    this.#pages = new PageTokens(this.#book, options.manager_token);
    this.#manager_sha256 = options.manager_token === undefined ? undefined : tokenHash(options.manager_token);
  }

  judge(applicant: IpcApplicant): IpcVerdict | "asking" {
    const asked = askedScopes(applicant.hello);
    if (!asked.ok) return { kind: "refused", refusal: asked.refusal };
    const { place, hello } = applicant;
    if (place.kind === "page") return this.#judgePage(applicant, asked.value);
    if (place.kind === "own") {
      const manages = this.#isManager(hello.pairing_token);
      if (manages) return granted(hello.scopes === undefined ? all_scopes : asked.value);
      if (hello.scopes?.length === 0) return granted(asked.value);
    }
    const scopes = commonScopes(asked.value, basic_scopes);
    if (scopes.size === 0) return denied("scopes: found none that can be allowed to this program");
    if (place.kind === "own" && this.#options.local() === "allow") return granted(scopes);
    return this.#byToken(applicant, scopes) ?? this.#ask(applicant, scopes);
  }

  forget(client_id: number): void {
    this.#admitted.delete(client_id);
    for (const request of this.#requests.values()) if (request.applicant.id === client_id) this.#close(request);
  }

  /** A token for a page of the agent's own that is about to be opened (P-52). Where that of the overlay cannot be kept, it counts all the same. */
  openPage(page: "overlay" | "settings"): string {
    if (page === "settings") return this.#pages.openSettings();
    const { token, is_new } = this.#pages.openOverlay(this.#options.wall_ms(), this.#inUse());
    if (!is_new) return token;
    // One that was forgotten for it is in no list any more: nobody could revoke it.
    const known = new Set(this.#book.list().map(({ client_id }) => client_id));
    this.#cutOff((client_id) => !known.has(client_id));
    void this.#book.save();
    return token;
  }

  /** What the player allowed, and who asks now. */
  list(): PairingListResult {
    const asking = [...this.#requests.values()].map(({ told }) => told);
    return { grants: this.#book.list().map(withoutHash), asking };
  }

  /**
   * The player's answer: lets the client in with `scopes`, or, if there are none, sends it away. Refuses `not_found` where nobody asks
   * any more, `invalid_params` for a scope that was not asked for, `settings_unwritable` if it holds but cannot be kept.
   */
  async answer(request_id: string, scopes: readonly string[]): Promise<Result<Nothing>> {
    const request = this.#requests.get(request_id);
    if (request === undefined) return refuse("not_found", "request_id: found none that waits for an answer", "/request_id");
    const allowed = readScopes(scopes);
    if (!allowed.ok) return allowed;
    const asked: ReadonlySet<string> = request.scopes;
    const beyond = scopes.findIndex((scope) => !asked.has(scope));
    if (beyond >= 0) return refuse("invalid_params", "scopes: found one that was not asked for", `/scopes/${beyond}`);
    this.#close(request);
    if (allowed.value.size > 0) return this.#admit(request.applicant, allowed.value);
    this.#pace.noteDenied(identityOf(request.applicant), this.#options.now_ms());
    request.applicant.settle(denied("scopes: found the player's answer to be no"));
    return accept({});
  }

  /**
   * Takes back what a program was allowed, and ends its connections. Refuses `not_found`; `settings_unwritable` if it holds only until
   * the agent ends.
   */
  async revoke(client_id: string): Promise<Result<Nothing>> {
    if (!this.#book.remove(client_id)) return refuse("not_found", "client_id: found no such program", "/client_id");
    this.#cutOff((other) => other === client_id);
    return this.#book.save();
  }

  /** Which sandboxes and web pages the player allows this. */
  originsWith(scope: IpcScope): ReadonlySet<string> {
    const grants = this.#book.list().filter(({ scopes }) => scopes.includes(scope));
    return new Set(grants.flatMap(({ origin }) => origin ?? []));
  }

  /** The player changed by hand what programs may do: whoever may do less, or other things, is cut off and has to greet again. */
  adopt(grants: readonly StoredGrant[]): void {
    const before = new Map(this.#book.list().map((grant) => [grant.client_id, grantedText(grant)]));
    this.#book.adopt(grants);
    const now = new Map(this.#book.list().map((grant) => [grant.client_id, grantedText(grant)]));
    this.#cutOff((client_id) => now.get(client_id) !== before.get(client_id));
  }

  #cutOff(concerned: (client_id: string) => boolean): void {
    const { refusal } = refuse("scope_denied", "scopes: found them taken back by the player");
    for (const { client_id, applicant } of [...this.#admitted.values()]) if (concerned(client_id)) applicant.close(refusal);
  }

  #inUse(): ReadonlySet<string> {
    return new Set([...this.#admitted.values()].map(({ client_id }) => client_id));
  }

  #isManager(token: string | undefined): boolean {
    return token !== undefined && this.#manager_sha256 !== undefined && isSameHash(tokenHash(token), this.#manager_sha256);
  }

  /** A token that is known is answered with what was given for it, and the player is not asked again: not even for more. */
  #byToken(applicant: IpcApplicant, asked: ReadonlySet<IpcScope>): IpcVerdict | undefined {
    const { id, place, hello } = applicant;
    const grant = hello.pairing_token === undefined ? undefined : this.#book.find(hello.pairing_token, originOf(place));
    if (grant === undefined) return undefined;
    if (this.#book.touch(grant.client_id, this.#options.wall_ms())) void this.#book.save();
    const scopes = commonScopes(asked, new Set(grant.scopes));
    if (scopes.size === 0) return denied("scopes: found none that the player allowed this program");
    this.#admitted.set(id, { applicant, client_id: grant.client_id });
    return granted(scopes);
  }

  /** Whoever has no token of a page is sent away: it can be no page, and the player is not asked about their own page. */
  #judgePage(applicant: IpcApplicant, asked: ReadonlySet<IpcScope>): IpcVerdict {
    const { id, hello } = applicant;
    const page = hello.pairing_token === undefined ? undefined : this.#pages.find(hello.pairing_token);
    if (page === undefined) return denied("pairing_token: found none of a page that was opened");
    const { grant, reads_only } = page;
    const scopes = commonScopes(hello.scopes === undefined ? all_scopes : asked, page.scopes);
    if (scopes.size === 0) return denied("scopes: found none that this page has");
    if (grant !== undefined) {
      if (this.#book.touch(grant.client_id, this.#options.wall_ms())) void this.#book.save();
      this.#admitted.set(id, { applicant, client_id: grant.client_id });
    }
    return { kind: "granted", scopes, reads_only };
  }

  #ask(applicant: IpcApplicant, scopes: ReadonlySet<IpcScope>): IpcVerdict | "asking" {
    const refusal = this.#hindrance(applicant.place.kind, identityOf(applicant));
    if (refusal !== undefined) return { kind: "refused", refusal };
    const origin = originOf(applicant.place);
    const request_id = randomUUID();
    const told = {
      request_id,
      client_name: applicant.hello.client_name,
      ...(origin === undefined ? {} : { origin }),
      scopes: [...scopes],
    };
    this.#requests.set(request_id, { applicant, scopes, told });
    this.#pace.noteOpened(applicant.place.kind, identityOf(applicant), this.#options.now_ms());
    this.#options.broadcast("pairing", { ...told, open: true });
    return "asking";
  }

  #hindrance(way: ClientPlace["kind"], identity: string): Refusal | undefined {
    if (this.#requests.size >= asking_max) {
      return refuse("limit_reached", `pairing: found ${asking_max} programs asking already, expected fewer`).refusal;
    }
    if ([...this.#requests.values()].some(({ applicant }) => identityOf(applicant) === identity)) {
      return refuse("limit_reached", "pairing: found this program asking already, expected its answer first").refusal;
    }
    const wait_ms = this.#pace.wait(way, identity, this.#options.now_ms());
    if (wait_ms === 0) return undefined;
    return refuseFor(wait_ms, "rate_limited", "pairing: found the player asked too often, expected a pause").refusal;
  }

  async #admit(applicant: IpcApplicant, scopes: ReadonlySet<IpcScope>): Promise<Result<Nothing>> {
    const { place, hello } = applicant;
    const client = { client_id: randomUUID(), client_name: hello.client_name, origin: originOf(place), scopes };
    const { token } = this.#book.add(client, this.#options.wall_ms(), this.#inUse());
    this.#admitted.set(applicant.id, { applicant, client_id: client.client_id });
    applicant.settle({ kind: "granted", scopes, pairing_token: token });
    return this.#book.save();
  }

  #close({ told }: OpenRequest): void {
    this.#requests.delete(told.request_id);
    this.#options.broadcast("pairing", { ...told, open: false });
  }
}

export interface PairingOptions {
  /** The setting `pairing.local`: whether the player's own programs are let in without asking. Read at every handshake. */
  readonly local: () => "allow" | "ask";
  /** What a manager shows; undefined where there is none: then nobody can manage. */
  readonly manager_token: string | undefined;
  readonly store: GrantStore;
  /** Tells managers of requests. */
  readonly broadcast: (event: "pairing", params: IpcEvents["pairing"]) => void;
  /** Milliseconds since 1970. */
  readonly wall_ms: () => number;
  /** Monotonic. */
  readonly now_ms: () => number;
}

interface OpenRequest {
  readonly applicant: IpcApplicant;
  readonly scopes: ReadonlySet<IpcScope>;
  readonly told: PairingListResult["asking"][number];
}

function granted(scopes: ReadonlySet<IpcScope>): IpcVerdict {
  return { kind: "granted", scopes };
}

function denied(message: string): IpcVerdict {
  return { kind: "refused", refusal: refuse("scope_denied", message).refusal };
}

/** Who asks, as far as it can be told: a sandbox or a page by its origin, whatever it calls itself; a program by its name. */
function identityOf({ place, hello }: IpcApplicant): string {
  return originOf(place) ?? `program ${hello.client_name}`;
}

function originOf(place: ClientPlace): string | undefined {
  return place.kind === "own" ? undefined : place.origin;
}

/** What a grant lets which program do. */
function grantedText({ origin, scopes, token_sha256, page }: StoredGrant): string {
  return JSON.stringify([origin, [...scopes].sort(), token_sha256, page]);
}

function withoutHash({ token_sha256: _, ...grant }: StoredGrant): ClientGrant {
  return grant;
}

/** As many as `pairing.list` can tell of, and as there can be clients. */
const asking_max = 32;
