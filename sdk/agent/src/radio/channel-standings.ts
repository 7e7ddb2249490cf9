import type { ChannelState } from "@talkgroup/schemas";

/** Whether the player is on each channel and may talk there. Members come and go a hundred times as often as that changes. */
export class ChannelStandings {
  readonly #known = new Map<string, string>();

  /** Notes how a channel is now, undefined: offered no more. True if the player stands otherwise there than before. */
  note(channel_id: string, state: ChannelState | undefined): boolean {
    const standing = state === undefined ? undefined : `${state.membership} ${state.may_speak}`;
    if (standing === this.#known.get(channel_id)) return false;
    if (standing === undefined) this.#known.delete(channel_id);
    else this.#known.set(channel_id, standing);
    return true;
  }
}
