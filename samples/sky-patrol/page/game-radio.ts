import { connect, localStorageTokens, type Talkgroup, type TalkgroupEvents } from "@talkgroup/sdk/browser";

/** What the page's own server tells it. */
export interface RadioPlace {
  readonly url: string;
  readonly certificate_sha256: string;
  readonly join_code: string;
}

/** What the game is told by its radio. */
export interface RadioNews {
  /** Somebody began or stopped talking; the player's own voice is "You", once, by the key that is held. */
  onTalk(who: string, net: string, talks: boolean): void;
  /** How it stands, for people: "on the air", or why not. */
  onStanding(words: string): void;
}

/** All that this game does with its radio. */
export class GameRadio {
  readonly #radio: Talkgroup;
  /** In front of what this page names. Names are the radio's: of two tabs with the same ones, one would take away the other's keys. */
  readonly #prefix = `sky-patrol.${crypto.randomUUID().slice(0, 8)}.`;
  /** Who is within earshot of somebody, by name: a real game knows from its own server which player has which session. */
  #sessions: ReadonlyMap<string, number> = new Map();

  /** Waits for the player's agent, and for the player's consent the first time. Resolves when it is on the air. */
  static async open(place: RadioPlace, news: RadioNews): Promise<GameRadio> {
    const radio = await connect({ client_name: "Sky patrol", pairing_tokens: localStorageTokens() });
    try {
      const game = new GameRadio(radio);
      await enter(radio, place);
      await game.#tune();
      await game.#follow(news);
      return game;
    } catch (error) {
      await radio.close();
      throw error;
    }
  }

  private constructor(radio: Talkgroup) {
    this.#radio = radio;
  }

  /** Key down on one of `talk_keys`. The radio lets go by itself if this page dies. */
  press(key: TalkKey): Promise<void> {
    return this.#radio.ptt.press(this.#prefix + key);
  }

  release(key: TalkKey): Promise<void> {
    return this.#radio.ptt.release(this.#prefix + key);
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
    const all = `${this.#prefix}all`;
    await simulcast.define(all, ["flight", "tower"]);
    // The keys are told for the overlay: the game listens to them itself.
    for (const [key, name] of Object.entries(talk_keys)) {
      const target = name === "all" ? { simulcast_id: all } : { channel_id: name };
      await ptt.bind(this.#prefix + name, target, { keys: [key] });
    }
  }

  async #follow({ onTalk, onStanding }: RadioNews): Promise<void> {
    this.#radio.on("ptt", ({ binding_id, talking }) => {
      if (binding_id.startsWith(this.#prefix)) onTalk("You", binding_id.slice(this.#prefix.length), talking);
    });
    this.#radio.on("speaking", ({ name, channel_id, speaking, own }) => {
      // One's own is told by the key: on both nets at once it is one voice.
      if (!own) onTalk(name, channel_id ?? "whisper", speaking);
    });
    const { server } = this.#radio;
    this.#radio.on("connection", (event) => onStanding(serverWords(event)));
    this.#radio.on("agent", async (event) => onStanding(agentWords(event) ?? serverWords(await server.status())));
    onStanding(serverWords(await server.status()));
  }

  #remember(members: readonly { readonly session_id: number; readonly name: string }[]): void {
    this.#sessions = new Map(members.map(({ name, session_id }) => [name, session_id]));
  }
}

/** The agent stays on a server when a page goes. So the page that is loaded again, or a second one, may find it there, and goes on. */
async function enter(radio: Talkgroup, place: RadioPlace): Promise<void> {
  const { state } = await radio.server.status();
  // It is this game's: its agent is its own, and is on no other server.
  if (state === "open") return;
  // On its way there for a page that is gone, or coming back: nobody knows how long that takes.
  if (state === "connecting" || state === "reconnecting") await radio.server.close();
  await radio.server.open({ ...place, name: "Falcon 1", role: "pilot" });
}

/** Undefined: it is there, with all that this page had. */
function agentWords({ state, unrestored = [] }: TalkgroupEvents["agent"]): string | undefined {
  if (state === "reconnecting") return "the radio is gone: it is looked for …";
  if (state === "closed") return "the radio is gone: load this page again";
  return unrestored.length === 0 ? undefined : "the radio was started anew: load this page again";
}

function serverWords({ state, reason }: TalkgroupEvents["connection"]): string {
  if (state === "open") return "on the air";
  if (state === "connecting" || state === "reconnecting") return "coming back to the server …";
  return `off the air: ${reason ?? "load this page again"}`;
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
