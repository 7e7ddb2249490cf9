import type { ChannelStateEvent, SpeakingEvent, Talkgroup } from "@talkgroup/sdk";

/** Shows the radio check while it runs. */
export interface RadioView {
  /** A player is on the air: show its radio from here on. */
  follow(player: ViewedPlayer): void;
  step(number: number, count: number, title: string): void;
  attempt(title: string): void;
  note(text: string): void;
}

export interface ViewedPlayer {
  readonly name: string;
  readonly talkgroup: Pick<Talkgroup, "on">;
}

/** Says nothing: for `--json`. */
export const quietView: RadioView = { follow() {}, step() {}, attempt() {}, note() {} };

/** One line for each thing that happens: for output that is not a terminal. */
export function lineView(write: (text: string) => void): RadioView {
  return {
    follow(player) {
      player.talkgroup.on("speaking", (event) => {
        const arrow = event.own ? "talks on" : `hears ${event.name} on`;
        if (event.speaking) write(`    ${player.name} ${arrow} ${event.channel_id ?? "a whisper"}\n`);
      });
    },
    step: (number, count, title) => write(`  ${number}/${count}  ${title}\n`),
    attempt: (title) => write(`  try  ${title}\n`),
    note: (text) => write(`  ${text}\n`),
  };
}

/** The radio stacks of all players, drawn in place as they change: for a terminal. */
export function stackView(write: (text: string) => void, channel_ids: readonly string[]): RadioView {
  const stacks: { readonly name: string; readonly slots: Map<string, Slot> }[] = [];
  let heading = "";
  let lines_drawn = 0;

  function draw(): void {
    const lines = [heading, ...stacks.map(({ name, slots }) => stackLine(name, slots, channel_ids))];
    write(`${up(lines_drawn)}${lines.map((line) => `${line}${clear_line_end}\n`).join("")}`);
    lines_drawn = lines.length;
  }

  function show(text: string): void {
    heading = text;
    draw();
  }

  return {
    follow({ name, talkgroup }) {
      const slots = new Map<string, Slot>();
      stacks.push({ name, slots });
      talkgroup.on("channelState", ({ channel }) => {
        noteChannel(slotOf(slots, channel.channel_id), channel);
        draw();
      });
      talkgroup.on("speaking", (event) => {
        if (event.channel_id === undefined) return;
        noteSpeaking(slotOf(slots, event.channel_id), event);
        draw();
      });
    },
    step: (number, count, title) => show(`  ${bold}${number}/${count}${plain}  ${title}`),
    attempt: (title) => show(`  ${bold}try${plain}  ${title}`),
    note: (text) => show(`  ${text}`),
  };
}

interface Slot {
  membership: ChannelStateEvent["channel"]["membership"];
  talking: boolean;
  /** Names by session: two players may have one name. */
  readonly heard: Map<number, string>;
}

function slotOf(slots: Map<string, Slot>, channel_id: string): Slot {
  const slot = slots.get(channel_id) ?? { membership: "none", talking: false, heard: new Map<number, string>() };
  slots.set(channel_id, slot);
  return slot;
}

/** Who has left the channel is not heard there any more, even if nobody says so; nor is anybody once the player has left it. */
function noteChannel(slot: Slot, { membership, members }: ChannelStateEvent["channel"]): void {
  slot.membership = membership;
  if (membership !== "joined") slot.talking = false;
  const present = new Set(membership === "none" ? [] : members.map(({ session_id }) => session_id));
  for (const session_id of slot.heard.keys()) if (!present.has(session_id)) slot.heard.delete(session_id);
}

function noteSpeaking(slot: Slot, event: SpeakingEvent): void {
  if (event.own) slot.talking = event.speaking;
  else if (event.speaking) slot.heard.set(event.session_id, event.name);
  else slot.heard.delete(event.session_id);
}

function stackLine(name: string, slots: ReadonlyMap<string, Slot>, channel_ids: readonly string[]): string {
  return `  ${name.padEnd(name_width)}${channel_ids.map((channel_id) => slotText(channel_id, slots.get(channel_id))).join("  ")}`;
}

/** Shape as well as colour: ▲ sends, ▼ receives, ● joined, ○ monitors. */
function slotText(channel_id: string, slot: Slot | undefined): string {
  const label = channel_id.toUpperCase().padEnd(label_width);
  const [talker = ""] = slot?.heard.values() ?? [];
  if (slot === undefined || slot.membership === "none") return `${dim}  ${label}${" ".repeat(talker_width)}${plain}`;
  if (slot.talking) return `${red}▲ ${label}${"on the air".padEnd(talker_width)}${plain}`;
  if (talker !== "") return `${green}▼ ${label}${talker.padEnd(talker_width)}${plain}`;
  return `${slot.membership === "monitor" ? "○" : "●"} ${label}${" ".repeat(talker_width)}`;
}

function up(lines: number): string {
  return lines === 0 ? "" : `\u001b[${lines}A\r`;
}

const name_width = 12;
const label_width = 9;
const talker_width = 11;
const clear_line_end = "\u001b[K";
const bold = "\u001b[1m";
const dim = "\u001b[2m";
const red = "\u001b[31m";
const green = "\u001b[32m";
const plain = "\u001b[0m";
