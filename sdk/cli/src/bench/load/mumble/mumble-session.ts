import { once } from "node:events";
import { connect } from "node:tls";
import { MumbleCrypt } from "./mumble-crypt.js";
import { byteFields, greeting, type Message, MessageReader, message_kind } from "./mumble-messages.js";

/** A player on a server of Mumble's, in the channel in which all begin, as long as this process lives. */
export class MumbleSession {
  readonly crypt: MumbleCrypt;

  /** Rejects where the server does not let it in, or says nothing. */
  static async open(port: number, name: string): Promise<MumbleSession> {
    // A server made for one benchmark signs its certificate itself.
    const socket = connect({ host: "127.0.0.1", port, rejectUnauthorized: false });
    socket.setTimeout(answer_ms_max, () => socket.destroy(new Error("the server of Mumble's does not answer")));
    await once(socket, "secureConnect");
    socket.write(greeting(name));
    const reader = new MessageReader();
    let crypt: MumbleCrypt | undefined;
    for await (const piece of socket.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      const messages = reader.read(piece);
      refuseRejection(messages);
      crypt ??= cryptOf(messages);
      if (crypt !== undefined && messages.some(({ kind }) => kind === message_kind.server_sync)) break;
    }
    if (crypt === undefined) throw new Error("the server of Mumble's has ended the connection");
    socket.setTimeout(0);
    // News of others are read, or the server would wait for this player.
    socket.resume();
    return new MumbleSession(crypt);
  }

  private constructor(crypt: MumbleCrypt) {
    this.crypt = crypt;
  }
}

function refuseRejection(messages: readonly Message[]): void {
  const rejection = messages.find(({ kind }) => kind === message_kind.reject);
  if (rejection === undefined) return;
  throw new Error(
    `the server of Mumble's rejects a player: ${Buffer.from(byteFields(rejection.body).get(2) ?? []).toString("utf8")}`,
  );
}

function cryptOf(messages: readonly Message[]): MumbleCrypt | undefined {
  const setup = messages.find(({ kind }) => kind === message_kind.crypt_setup);
  if (setup === undefined) return undefined;
  const fields = byteFields(setup.body);
  const [key, own_nonce, their_nonce] = [fields.get(1), fields.get(2), fields.get(3)];
  if (key === undefined || own_nonce === undefined || their_nonce === undefined)
    throw new Error("found keys that are incomplete");
  return new MumbleCrypt(key, own_nonce, their_nonce);
}

const answer_ms_max = 10_000;
