import type { ServerEntry } from "@talkgroup/schemas";

import { freeId } from "../model/free-id.js";
import type { SettingsDesk } from "./settings-desk.js";

/** What a player types about a server. */
export interface ServerForm {
  readonly title: string;
  /** wss://host:port, or without the beginning. */
  readonly address: string;
  readonly organisation: string;
  readonly certificate_sha256: string;
}

export interface SignInForm {
  readonly username: string;
  readonly password: string;
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
      server_id,
      title: form.title.trim(),
      url: urlOf(form.address),
      organisation: form.organisation.trim() || undefined,
      certificate_sha256: form.certificate_sha256.replaceAll(/[\s:]/g, "").toLowerCase() || undefined,
    };
    const work = () => this.#desk.radio.servers.save(server);
    const place = `server.${known?.server_id ?? "new"}`;
    return this.#desk.act(place, undefined, work, { announce: `${server.title} is saved.`, ask: ["servers.list"] });
  }

  remove({ server_id, title }: ServerEntry): Promise<boolean> {
    const work = () => this.#desk.radio.servers.remove(server_id);
    return this.#desk.act(`server.${server_id}`, undefined, work, { announce: `${title} is removed.`, ask: ["servers.list"] });
  }

  /** Signs in, remembers the name for the next time, and connects. */
  async signIn(server: ServerEntry, form: SignInForm): Promise<boolean> {
    const { server_id } = server;
    const { servers } = this.#desk.radio;
    const username = form.username.trim();
    const credentials = { server_id, username, password: form.password, code: form.code.trim() || undefined };
    const announce = `Signed in to ${server.title}.`;
    const work = async () => {
      await servers.signIn(credentials);
      // The name is only a help for the next time: without it the player is signed in all the same.
      if (server.username !== username) await servers.save({ ...server, username }).catch(() => {});
    };
    const is_in = await this.#desk.act(`server.${server_id}`, undefined, work, { announce, ask: ["servers.list"] });
    if (is_in && this.#desk.model.state.connection.state !== "open") await this.connect(server);
    return is_in;
  }

  signOut({ server_id, title }: ServerEntry): Promise<boolean> {
    const work = () => this.#desk.radio.servers.signOut(server_id);
    return this.#desk.act(`server.${server_id}`, undefined, work, { announce: `Signed out of ${title}.`, ask: ["servers.list"] });
  }

  /** Connects, from another server if there is one. */
  connect({ server_id }: ServerEntry): Promise<boolean> {
    return this.#enter(server_id, () => this.#desk.radio.servers.connect(server_id));
  }

  /** Connects as a guest, with a join code instead of an account. */
  join({ server_id, url, certificate_sha256, organisation }: ServerEntry, form: GuestForm): Promise<boolean> {
    const role = form.role.trim() || undefined;
    const guest = { url, certificate_sha256, organisation, join_code: form.join_code.trim(), name: form.name.trim(), role };
    return this.#enter(server_id, () => this.#desk.radio.server.open(guest));
  }

  disconnect(): Promise<boolean> {
    return this.#desk.act("connection", undefined, () => this.#desk.radio.server.close(), { ask: ["connection.status"] });
  }

  async #enter(server_id: string, open: () => Promise<unknown>): Promise<boolean> {
    const { model, radio } = this.#desk;
    const work = async () => {
      if (!["closed", "lost"].includes(model.state.connection.state)) await radio.server.close();
      await open();
    };
    const ask = ["connection.status", "channels.list", "operations.read"] as const;
    const is_in = await this.#desk.act(`server.${server_id}`, undefined, work, { ask });
    if (is_in) model.connectedTo(server_id);
    return is_in;
  }
}

/** The address as the agent wants it: people leave out the scheme. */
function urlOf(address: string): string {
  const trimmed = address.trim();
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `wss://${trimmed}`;
}
