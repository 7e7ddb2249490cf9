import type { ChannelState, ConnectionEvent, SpeakingEvent, StatsReadResult } from "@talkgroup/sdk";

/** What is known of a radio by what its agent said, and which channel is chosen. Asks nobody, shows nothing. */
export class RadioStack {
  title = "";
  /** The last thing that went wrong, or that somebody should know. */
  note = "";
  connection: Pick<ConnectionEvent, "state" | "transport"> = { state: "closed", transport: "none" };
  stats: Pick<StatsReadResult, "rtt_ms" | "reported_loss" | "talkers"> | undefined;
  #channels: readonly ChannelState[] = [];
  #chosen = 0;
  /** Names by session, as two players may have one name, for each channel. */
  readonly #heard = new Map<string, Map<number, string>>();
  readonly #on_air = new Set<string>();

  /** In the operation's order, without those that only order the tree. */
  get channels(): readonly ChannelState[] {
    return this.#channels;
  }

  get chosen(): ChannelState | undefined {
    return this.#channels[this.#chosen];
  }

  /** Moves up or down, as far as there are channels. */
  choose(steps: number): void {
    this.#chosen = Math.max(0, Math.min(this.#chosen + steps, this.#channels.length - 1));
  }

  heardOn(channel_id: string): readonly string[] {
    return [...(this.#heard.get(channel_id)?.values() ?? [])];
  }

  /** True while the player itself is heard there, whatever key or program does it. */
  isOnAir(channel_id: string): boolean {
    return this.#on_air.has(channel_id);
  }

  /** All there are now: no event tells of one that was taken out of the operation. */
  handleChannels(channels: readonly ChannelState[]): void {
    this.#channels = channels.filter(({ group = false }) => !group);
    for (const channel of this.#channels) this.#forgetAbsent(channel);
    this.choose(0);
  }

  handleChannel(channel: ChannelState): void {
    this.#channels = this.#channels.map((known) => (known.channel_id === channel.channel_id ? channel : known));
    this.#forgetAbsent(channel);
  }

  handleSpeaking({ channel_id, session_id, name, speaking, own }: SpeakingEvent): void {
    // A whisper is on none.
    if (channel_id === undefined) return;
    const heard = this.#heard.get(channel_id) ?? new Map<number, string>();
    this.#heard.set(channel_id, heard);
    if (own && speaking) this.#on_air.add(channel_id);
    else if (own) this.#on_air.delete(channel_id);
    else if (speaking) heard.set(session_id, name);
    else heard.delete(session_id);
  }

  /** Nobody is heard on a radio that is off. */
  handleSilence(): void {
    this.#heard.clear();
    this.#on_air.clear();
  }

  /** Who leaves in the middle of a word does not say that it is over. */
  #forgetAbsent({ channel_id, membership, members }: ChannelState): void {
    const present = new Set(membership === "none" ? [] : members.map(({ session_id }) => session_id));
    const heard = this.#heard.get(channel_id);
    for (const session_id of heard?.keys() ?? []) if (!present.has(session_id)) heard?.delete(session_id);
    if (membership !== "joined") this.#on_air.delete(channel_id);
  }
}
