import { connect, localStorageTokens, type Talkgroup } from "@talkgroup/sdk/browser";

/** What the page's own server tells it. */
export interface RadioPlace {
  readonly url: string;
  readonly certificate_sha256: string;
  readonly join_code: string;
}

/** All that this game does with its radio. */
export class GameRadio {
  readonly #radio: Talkgroup;
  readonly #own_session: number;
  /** Who is within earshot of somebody, by name: a real game knows from its own server which player has which session. */
  #sessions: ReadonlyMap<string, number> = new Map();

  /** Waits for the player's agent, and for the player's consent the first time. `onTalk` is told of every voice, the player's own too. */
  static async open(place: RadioPlace, onTalk: (who: string, net: string, talks: boolean) => void): Promise<GameRadio> {
    const radio = await connect({ client_name: "Sky patrol", pairing_tokens: localStorageTokens() });
    radio.on("speaking", ({ name, channel_id, speaking }) => onTalk(name, channel_id ?? "whisper", speaking));
    radio.on("ptt", ({ binding_id, talking }) => onTalk("You", binding_id, talking));
    const { session_id } = await radio.server.open({ ...place, name: "Falcon 1", role: "pilot" });
    const game = new GameRadio(radio, session_id);
    await game.#tune();
    return game;
  }

  private constructor(radio: Talkgroup, own_session: number) {
    this.#radio = radio;
    this.#own_session = own_session;
  }

  /** Key down on one of `talk_keys`. The radio lets go by itself if this page dies. */
  press(key: TalkKey): Promise<void> {
    return this.#radio.ptt.press(key);
  }

  release(key: TalkKey): Promise<void> {
    return this.#radio.ptt.release(key);
  }

  /** Where everybody is, at every tick of the game. */
  place(listener: Spot & { readonly facing_x: number; readonly facing_z: number }, others: Readonly<Record<string, Spot>>): void {
    const talkers = Object.entries(others).flatMap(([name, { x_m, z_m }]) => {
      const session_id = this.#sessions.get(name);
      return session_id === undefined ? [] : [{ session_id, x_m, y_m: 0, z_m }];
    });
    const { x_m, z_m, facing_x, facing_z } = listener;
    const here = { x_m, y_m: 0, z_m, facing_x, facing_y: 0, facing_z };
    // A game does not wait for its radio: the next tick tells where all are then.
    void this.#radio.position.set({ listener: here, talkers, near_m: 60, far_m: earshot_m });
  }

  async #tune(): Promise<void> {
    const { channels, ptt, simulcast } = this.#radio;
    this.#radio.on("channelState", ({ channel: { channel_id, members } }) => {
      if (channel_id === "near") this.#remember(members);
    });
    await channels.join("flight");
    await channels.join("tower");
    const near = await channels.join("near");
    this.#remember(near.members);
    await channels.mix("near", { positional: true });
    await ptt.bind("flight", { channel_id: "flight" });
    await ptt.bind("tower", { channel_id: "tower" });
    await ptt.bind("near", { channel_id: "near" });
    await simulcast.define("all", ["flight", "tower"]);
    await ptt.bind("all", { simulcast_id: "all" });
  }

  #remember(members: readonly { readonly session_id: number; readonly name: string }[]): void {
    const others = members.filter(({ session_id }) => session_id !== this.#own_session);
    this.#sessions = new Map(others.map(({ name, session_id }) => [name, session_id]));
  }
}

export interface Spot {
  readonly x_m: number;
  readonly z_m: number;
}

/** Two nets, both at once, and whoever is near. */
export const talk_keys = { KeyQ: "flight", KeyE: "tower", KeyR: "all", Space: "near" } as const;
export type TalkKey = (typeof talk_keys)[keyof typeof talk_keys];
/** Farther than this, nobody is heard on "near". */
export const earshot_m = 450;
