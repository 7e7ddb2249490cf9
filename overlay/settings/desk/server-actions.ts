import type { ServerEntry } from "@talkgroup/schemas";
import { TalkgroupError } from "@talkgroup/sdk/browser";
import { plainReason } from "../model/connection-words.js";
import { field_rules } from "../model/field-rules.js";
import { freeId } from "../model/free-id.js";
import type { SettingsDesk } from "./settings-desk.js";

/** What a player types about a server. */
export interface ServerForm {
  readonly title: string;
  /** wss://host:port, or without the beginning. */
  readonly address: string;
  readonly organisation: string;
  /** 64 hex digits, also as openssl prints them: with colons, in capitals, `sha256 Fingerprint=` in front. Empty: none. */
  readonly certificate_sha256: string;
}

export interface SignInForm {
  readonly username: string;
  readonly password: string;
  /** Second factor: six digits, or a recovery code. Empty: none. */
  readonly code: string;
}

export interface AccountForm {
  readonly username: string;
  /** What others see. Empty: the username. */
  readonly display_name: string;
  readonly password: string;
  /** The same once more. */
  readonly password_again: string;
  /** Empty where everybody may make an account. */
  readonly invite_code: string;
}

export interface PasswordForm {
  /** The present one. */
  readonly password: string;
  readonly new_password: string;
  /** The same once more. */
  readonly password_again: string;
  /** Second factor: six digits, or a recovery code. Empty: none. */
  readonly code: string;
}

export interface GuestForm {
  readonly name: string;
  readonly join_code: string;
  /** Empty: the first that the code gives. */
  readonly role: string;
}

/** What is done with servers and accounts. Its places are `server.KEY`, KEY an id or `new`, and `connection`. */
export class ServerActions {
  readonly #desk: SettingsDesk;

  constructor(desk: SettingsDesk) {
    this.#desk = desk;
  }

  /** Adds a server, or changes the one that is given. */
  save(form: ServerForm, known?: ServerEntry): Promise<boolean> {
    const { servers } = this.#desk.model.state;
    const server_id = known?.server_id ?? freeId(form.title, new Set(servers.map((server) => server.server_id)));
    const server = {
      ...(known?.username === undefined ? {} : { username: known.username }),
      ...(known?.connect_at_start === undefined ? {} : { connect_at_start: known.connect_at_start }),
      server_id,
      title: form.title.trim(),
      url: urlOf(form.address),
      organisation: form.organisation.trim() || undefined,
      certificate_sha256: fingerprintOf(form.certificate_sha256) || undefined,
    };
    const work = () => this.#desk.radio.servers.save(server).catch(reword);
    const place = `server.${known?.server_id ?? "new"}`;
    return this.#desk.act(place, work, { announce: `${server.title} is saved.`, ask: ["servers.list"] });
  }

  /** Whether the agent connects to it by itself; then it does to no other. */
  connectAtStart({ connect_at_start: _, ...server }: ServerEntry, is_on: boolean): Promise<boolean> {
    const work = () => this.#desk.radio.servers.save(is_on ? { ...server, connect_at_start: true } : server);
    return this.#desk.set(`server.${server.server_id}.connect_at_start`, is_on, "servers.list", work);
  }

  remove({ server_id, title }: ServerEntry): Promise<boolean> {
    const work = () => this.#desk.radio.servers.remove(server_id);
    return this.#desk.act(`server.${server_id}`, work, { announce: `${title} is removed.`, ask: ["servers.list"] });
  }

  /** Signs in, remembers the name for the next time, and connects. */
  signIn(server: ServerEntry, form: SignInForm): Promise<boolean> {
    const { server_id } = server;
    const username = form.username.trim();
    const credentials = { server_id, username, password: form.password, code: form.code.trim() || undefined };
    return this.#begin(server, username, () => this.#desk.radio.servers.signIn(credentials));
  }

  /** Makes an account, and goes on as `signIn` does. */
  register(server: ServerEntry, form: AccountForm): Promise<boolean> {
    const username = form.username.trim();
    return this.#begin(server, username, async () => {
      judgeAgain(form.password, form.password_again);
      await this.#desk.radio.servers.register({
        server_id: server.server_id,
        username,
        password: form.password,
        display_name: form.display_name.trim() || undefined,
        invite_code: form.invite_code.trim() || undefined,
      });
    });
  }

  /** Of the account that is signed in there. */
  changePassword({ server_id, title }: ServerEntry, form: PasswordForm): Promise<boolean> {
    const { password, new_password, password_again } = form;
    const work = async () => {
      judgeAgain(new_password, password_again);
      await this.#desk.radio.servers.changePassword({ server_id, password, new_password, code: form.code.trim() || undefined });
    };
    const announce = `Your password at ${title} is changed.`;
    return this.#signedIn(server_id, this.#desk.act(`server.${server_id}`, work, { announce, ask: ["servers.list"] }));
  }

  signOut({ server_id, title }: ServerEntry): Promise<boolean> {
    const work = () => this.#desk.radio.servers.signOut(server_id);
    return this.#desk.act(`server.${server_id}`, work, { announce: `Signed out of ${title}.`, ask: ["servers.list"] });
  }

  /** Connects, from another server if there is one. */
  connect({ server_id }: ServerEntry): Promise<boolean> {
    return this.#signedIn(
      server_id,
      this.#enter(server_id, () => this.#desk.radio.servers.connect(server_id).catch(reword)),
    );
  }

  /** Connects as a guest, with a join code instead of an account. */
  join({ server_id, url, certificate_sha256, organisation }: ServerEntry, form: GuestForm): Promise<boolean> {
    const role = form.role.trim() || undefined;
    const guest = { url, certificate_sha256, organisation, join_code: form.join_code.trim(), name: form.name.trim(), role };
    return this.#enter(server_id, async () => {
      await this.#desk.radio.server.open(guest).catch(reword);
      this.#desk.model.join(server_id);
    });
  }

  disconnect(): Promise<boolean> {
    return this.#desk.act("connection", () => this.#desk.radio.server.close(), { ask: ["connection.status"] });
  }

  async #enter(server_id: string, open: () => Promise<unknown>): Promise<boolean> {
    const { model, radio } = this.#desk;
    const work = async () => {
      if (!["closed", "lost"].includes(model.state.connection.state)) await radio.server.close();
      await open();
    };
    const ask = ["connection.status", "channels.list", "operations.read"] as const;
    return this.#desk.act(`server.${server_id}`, work, { ask });
  }

  async #begin(server: ServerEntry, username: string, signIn: () => Promise<void>): Promise<boolean> {
    const work = async () => {
      await signIn().catch(reword);
      // The name is only a help for the next time: without it the player is signed in all the same.
      if (server.username !== username) await this.#desk.radio.servers.save({ ...server, username }).catch(() => {});
    };
    const done = { announce: `Signed in to ${server.title}.`, ask: ["servers.list"] } as const;
    const is_in = await this.#signedIn(server.server_id, this.#desk.act(`server.${server.server_id}`, work, done));
    if (is_in && this.#desk.model.state.connection.state !== "open") await this.connect(server);
    return is_in;
  }

  /** No event tells that a sign-in is over, or that it is there and could not be kept. */
  async #signedIn(server_id: string, work: Promise<boolean>): Promise<boolean> {
    const is_done = await work;
    const code = this.#desk.model.state.refusals.get(`server.${server_id}`)?.code;
    if (!is_done && code !== undefined && sign_in_codes.has(code)) await this.#desk.ask("servers.list");
    return is_done;
  }
}

/** Nobody sees what is typed: a slip is found here, and not when the password is needed. */
function judgeAgain(password: string, password_again: string): void {
  if (password === password_again) return;
  throw new TalkgroupError("invalid_params", "the two passwords are not the same", { field: "/password_again" });
}

/** What a field may be is said by a pattern, which is nothing to a player. */
function reword(error: unknown): never {
  if (error instanceof TalkgroupError && error.code === "wrong_join_code") {
    throw new TalkgroupError(error.code, "that join code is wrong, or no longer good", { field: "/join_code", cause: error });
  }
  if (error instanceof TalkgroupError && error.code === "server_unreachable") {
    throw new TalkgroupError(error.code, plainReason(error.message), { cause: error });
  }
  if (!(error instanceof TalkgroupError) || error.code !== "invalid_params" || error.field === undefined) throw error;
  const rule = field_rules.get(error.field.split("/").at(-1) ?? "");
  if (rule === undefined) throw error;
  throw new TalkgroupError(error.code, `expected ${rule}`, { field: error.field, cause: error });
}

/** The address as the agent wants it: people leave out the scheme. */
function urlOf(address: string): string {
  const trimmed = address.trim();
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `wss://${trimmed}`;
}

/** The digits alone. */
function fingerprintOf(text: string): string {
  const [, digits = text] = /^\s*sha-?256(?:\s+fingerprint)?\s*[=:](.*)$/is.exec(text) ?? [];
  return digits.replaceAll(/[\s:]/g, "").toLowerCase();
}

/** After these there may be another sign-in than before, or none. */
const sign_in_codes: ReadonlySet<string> = new Set(["unauthenticated", "settings_unwritable"]);
