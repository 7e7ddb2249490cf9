import type { TalkerView, ToastView, TransmitState, WhispersView } from "../overlay-view.js";
import { fade_steps } from "../talk-book.js";
import type { StateToken } from "../theme/theme.js";
import type { IconName } from "./icon-names.js";
import type { Sizes } from "./overlay-style.js";
import type { OverlayWords } from "./overlay-words.js";
import type { ChipPart, IconPart, Part, TextPart } from "./row.js";
import { showable } from "./writing.js";

/** What parts of rows are made with. */
export interface PartMaker {
  readonly sizes: Sizes;
  readonly words: OverlayWords;
}

/** The state of a radio's voice on a net, if there is anything to say. That it is ready is said in a low voice. */
export function transmitParts(key: string, transmit: TransmitState, { words, sizes }: PartMaker): readonly Part[] {
  if (transmit === "none") return [];
  const { name, token } = transmit_looks[transmit];
  const word = words.transmit[transmit];
  if (transmit === "armed") {
    const icon: IconPart = { kind: "icon", key: `${key} transmit`, keep: 95, name, word, token };
    return [icon, { kind: "text", key: `${key} transmit word`, keep: 94, text: word, font: sizes.small, token: "text_dim" }];
  }
  return [{ kind: "chip", key: `${key} transmit`, keep: 95, name, word: words.transmit[transmit], token }];
}

/** Ways to name talkers: as many as there are, ever fewer, and at last only how many. */
export function talkerWays(
  key: string,
  talkers: readonly TalkerView[],
  talkers_more: number,
  maker: PartMaker,
): readonly (readonly Part[])[] {
  const [first] = talkers;
  if (first === undefined) return [[]];
  const { words, sizes } = maker;
  const alpha = Math.max(...talkers.map(({ level }) => level)) / fade_steps;
  const icon: IconPart = {
    kind: "icon",
    key: `${key} receive`,
    keep: 90,
    name: "receive",
    word: words.marks.receive,
    token: "receive",
    alpha,
  };
  const ways: Part[][] = [];
  for (let count = Math.min(talkers_named_max, talkers.length); count >= 0; count -= 1) {
    const more = talkers.length - count + talkers_more;
    const names = talkers
      .slice(0, count)
      .flatMap((talker, index) => talkerParts(`${key} talker ${talker.session_id}`, talker, 80 - index, maker));
    const rest: TextPart = { kind: "text", key: `${key} more`, keep: 70, text: `+${more}`, font: sizes.small, token: "text_dim" };
    ways.push([icon, ...names, ...(more > 0 ? [rest] : [])]);
  }
  return ways;
}

/** Whispers, if there are any or were. */
export function whisperWays(whispers: WhispersView, maker: PartMaker): readonly (readonly Part[])[] | undefined {
  const { talkers, talkers_more, unread, transmitting } = whispers;
  if (talkers.length === 0 && unread === 0 && !transmitting) return undefined;
  const { words, sizes } = maker;
  const icon: IconPart = {
    kind: "icon",
    key: "whispers icon",
    keep: 99,
    name: "whisper",
    word: words.marks.whisper,
    token: "text",
  };
  const label: TextPart = {
    kind: "text",
    key: "whispers label",
    keep: 60,
    text: words.marks.whisper,
    font: sizes.label,
    token: "text",
    cut_px: 4 * sizes.icon_px,
  };
  const count = words.unread.replace("{0}", String(unread));
  const mark: ChipPart = { kind: "chip", key: "whispers unread", keep: 98, name: "unread", word: count, token: "receive" };
  const chips = [...(unread > 0 ? [mark] : []), ...(transmitting ? transmitParts("whispers", "transmitting", maker) : [])];
  return talkerWays("whispers", talkers, talkers_more, maker).map((parts) => [
    icon,
    label,
    ...parts,
    { kind: "space" },
    ...chips,
  ]);
}

/** The icon and the colour of a message. */
export function toastLook(kind: ToastView["kind"]): { readonly name: IconName; readonly token: StateToken | "text_dim" } {
  return toast_looks[kind];
}

function talkerParts(
  key: string,
  { name, level, priority, muted }: TalkerView,
  keep: number,
  { words, sizes }: PartMaker,
): readonly Part[] {
  const token = level === fade_steps && !muted ? "text" : "text_dim";
  const markOf = (name: "priority" | "muted"): IconPart => {
    return { kind: "icon", key: `${key} ${name}`, keep: keep - 20, name, word: words.marks[name], token };
  };
  const text: TextPart = {
    kind: "text",
    key,
    keep,
    text: showable(name),
    font: sizes.text,
    token,
    cut_px: name_letters_min * sizes.text.size_px,
  };
  return [...(priority ? [markOf("priority")] : []), ...(muted ? [markOf("muted")] : []), text];
}

const transmit_looks: Readonly<Record<Exclude<TransmitState, "none">, { readonly name: IconName; readonly token: StateToken }>> =
  {
    armed: { name: "armed", token: "armed" },
    transmitting: { name: "transmit", token: "transmit" },
    blocked: { name: "blocked", token: "blocked" },
    no_microphone: { name: "no-microphone", token: "no_microphone" },
    microphone_off: { name: "microphone-muted", token: "no_microphone" },
    time_out: { name: "time-out", token: "time_out" },
  };
const toast_looks = {
  info: { name: "info", token: "text_dim" },
  good: { name: "good", token: "receive" },
  warning: { name: "warning", token: "time_out" },
  error: { name: "error", token: "blocked" },
} as const;
/** More than these nobody reads at a glance. */
const talkers_named_max = 3;
/** Fewer letters of a name than this tell nothing. */
const name_letters_min = 4;
