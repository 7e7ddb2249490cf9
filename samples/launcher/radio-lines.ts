import type { ChannelState, OperationState } from "@talkgroup/sdk";

/** The radio as it stands: whose it is, then a line for each radio of the player's stack. */
export function radioLines(operation: OperationState, channels: readonly ChannelState[]): readonly string[] {
  const { role, seat, phase, stack, radios } = operation;
  const known = new Map(channels.map((channel) => [channel.channel_id, channel]));
  const whose = [role, seat, phase].filter((word) => word !== undefined).join(", ");
  const lines = radios.map(({ slot = "-", channel_id, monitor, keys, state }) => {
    const { label = channel_id, number = "no number", pan = 0, gain_db = 0 } = known.get(channel_id) ?? {};
    const ear = pan === 0 ? "both ears" : `${pan < 0 ? "left" : "right"} ${Math.abs(Math.round(100 * pan))} %`;
    const use = monitor ? "listen" : ["talk", ...keys].join(" ");
    return `  ${slot} ${label} | ${number} | ${use} | ${ear} | ${gain_db} dB | ${state}`;
  });
  return [`radio: ${stack?.title ?? "nothing on it"} | ${whose}`, ...lines];
}
