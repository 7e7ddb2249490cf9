import type { ChannelState } from "@talkgroup/sdk";

import { cell } from "./cell.js";
import type { RadioStack } from "./radio-stack.js";

export interface ViewOptions {
  readonly columns: number;
  readonly rows: number;
  /** False: not one escape sequence. Then shapes alone have to do; they always have to for some. */
  readonly colours: boolean;
  /** Whether this program holds the channel's key down. */
  readonly isHeld: (channel_id: string) => boolean;
}

/** The radio as lines that fill a screen, none wider than it: heading, channels (those around the chosen one), a note, the keys. */
export function stackLines(stack: RadioStack, options: ViewOptions): readonly string[] {
  const { columns, rows, colours } = options;
  const paint = (style: string, text: string): string => (colours ? `\u001b[${style}m${text}\u001b[0m` : text);
  const room = Math.max(1, rows - frame_rows);
  const { channels, chosen } = stack;
  const at = chosen === undefined ? 0 : channels.indexOf(chosen);
  const first = Math.max(0, Math.min(at - Math.floor(room / 2), channels.length - room));
  const shown = channels.slice(first, first + room).map((channel, index) => {
    const line = cell(channelLine(channel, first + index, stack, options), columns);
    const style = styleOf(channel, stack);
    return style === undefined ? line : paint(style, line);
  });
  return [
    paint(bold_style, cell(`${cell(stack.title, title_columns)} ${statusOf(stack)}`, columns)),
    paint(dim_style, cell("    NET          ON IT   KEY     VOLUME  EAR    HEARD", columns)),
    ...shown,
    ...Array.from({ length: room - shown.length }, () => ""),
    cell(stack.note, columns),
    paint(dim_style, cell("1-9 talk/over  ↑↓ choose  +- volume  ←→ ear  m mute  j join/leave  q quit", columns)),
  ];
}

function styleOf({ channel_id, membership }: ChannelState, stack: RadioStack): string | undefined {
  if (membership === "none") return dim_style;
  if (stack.isOnAir(channel_id)) return red_style;
  return stack.heardOn(channel_id).length > 0 ? green_style : undefined;
}

function channelLine(channel: ChannelState, index: number, stack: RadioStack, { isHeld }: ViewOptions): string {
  const { channel_id, label, membership, members, gain_db, pan, muted } = channel;
  const cursor = channel === stack.chosen ? "▸" : " ";
  const number = index < 9 ? String(index + 1) : " ";
  const on_it = membership === "none" ? "·" : `${membership === "joined" ? "●" : "○"} ${members.length}`;
  const key = stack.isOnAir(channel_id) ? "▲ AIR" : isHeld(channel_id) ? "△ held" : "";
  const volume = muted ? "muted" : `${gain_db > 0 ? "+" : ""}${gain_db} dB`;
  const ear = pan === 0 ? "both" : `${pan < 0 ? "L" : "R"} ${Math.abs(Math.round(100 * pan))}`;
  const heard = stack.heardOn(channel_id).join(", ");
  const cells = [cell(label, 12), cell(on_it, 7), cell(key, 7), cell(volume, 7), cell(ear, 6), heard === "" ? "" : `▼ ${heard}`];
  return `${cursor} ${number} ${cells.join(" ")}`;
}

function statusOf({ connection: { state, transport }, stats }: RadioStack): string {
  if (state !== "open" || stats === undefined) return state;
  const { talkers, rtt_ms, reported_loss } = stats;
  const lost = talkers.reduce((sum, { frames_lost }) => sum + frames_lost, 0);
  const all = talkers.reduce((sum, { frames_played }) => sum + frames_played, lost);
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return `${transport}  rtt ${rtt_ms.toFixed(0)} ms  loss out ${percent(reported_loss)} in ${percent(all === 0 ? 0 : lost / all)}`;
}

/** Two lines above the channels, two below. */
const frame_rows = 4;
const title_columns = 30;
const bold_style = "1";
const dim_style = "2";
const red_style = "31";
const green_style = "32";
