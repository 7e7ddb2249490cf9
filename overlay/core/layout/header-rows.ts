import type { HeaderView } from "../overlay-view.js";
import type { StateToken } from "../theme/theme.js";
import type { IconName } from "./icon-names.js";
import type { MarkWord } from "./overlay-words.js";
import type { PartMaker } from "./parts.js";
import type { ChipPart, IconPart, Part, TextPart } from "./row.js";
import { showable } from "./writing.js";

/** Ways to fill the first line: the operation, and how the connection is. */
export function headerWays(header: HeaderView, maker: PartMaker): readonly (readonly Part[])[] {
  const { operation_title = "", phase_title = "" } = header;
  const { sizes } = maker;
  const text = (name: string, keep: number, said: string, is_bold: boolean): readonly TextPart[] => {
    const [font, token] = is_bold ? ([sizes.label, "text"] as const) : ([sizes.text, "text_dim"] as const);
    return said === ""
      ? []
      : [{ kind: "text", key: `header ${name}`, keep, text: showable(said), font, token, cut_px: 3 * sizes.icon_px }];
  };
  const title = text("title", 50, operation_title, true);
  const phase = text("phase", 40, phase_title, false);
  const [long, short] = [connectionParts(header, maker, true), connectionParts(header, maker, false)];
  return [
    [...title, ...phase, { kind: "space" }, ...long],
    [...title, ...phase, { kind: "space" }, ...short],
    [...title, { kind: "space" }, ...short],
  ];
}

/** What keeps the player from being heard or from hearing, though the agent is there. The worst is first. */
export function troubleParts({ microphone, sound, keys }: HeaderView, { words }: PartMaker): readonly ChipPart[] {
  const troubles: readonly (readonly [boolean, IconName, MarkWord, StateToken])[] = [
    [microphone === "lost", "microphone-lost", "microphone_lost", "no_microphone"],
    [microphone === "muted", "microphone-muted", "microphone_muted", "no_microphone"],
    [sound === "lost", "sound-lost", "sound_lost", "no_microphone"],
    [sound === "muted", "sound-muted", "sound_muted", "no_microphone"],
    [keys === "failed", "keys-failed", "keys_failed", "blocked"],
  ];
  return troubles.flatMap(([is_so, name, word, token], index): readonly ChipPart[] =>
    is_so ? [{ kind: "chip", key: `header ${name}`, keep: 90 - index, name, word: words.marks[word], token }] : [],
  );
}

/**
 * How the way to the server is; without an agent that it is gone, as nobody knows more then. What is wrong is a word, what is well a shape
 * and numbers.
 */
export function connectionParts(
  { agent, connection }: HeaderView,
  { sizes, words }: PartMaker,
  in_numbers: boolean,
): readonly Part[] {
  const { state, quality, tunnelled, rtt_ms, loss } = connection;
  const key = "header connection";
  const name: IconName = `quality-${quality}`;
  const wrong = { kind: "chip", key, keep: 99, token: "blocked" } as const;
  if (agent === "gone") return [{ ...wrong, name: "agent-gone", word: words.marks.agent_gone }];
  if (state !== "open" || quality === "gone") return [{ ...wrong, name, word: words.connection[state] }];
  const tunnel: IconPart = {
    kind: "icon",
    key: `${key} tunnel`,
    keep: 60,
    name: "tunnel",
    word: words.marks.tunnel,
    token: "text_dim",
  };
  const numbers = [
    ...(rtt_ms === undefined ? [] : [`${rtt_ms} ms`]),
    ...(loss === undefined || loss === 0 ? [] : [words.lost.replace("{0}", String(Math.round(100 * loss)))]),
  ];
  const text: TextPart = {
    kind: "text",
    key: `${key} numbers`,
    keep: 20,
    text: numbers.join("  "),
    font: sizes.small,
    token: "text_dim",
  };
  const word = words.quality[quality];
  const way: Part =
    quality === "good"
      ? { kind: "icon", key, keep: 98, name, word, token: "text_dim" }
      : { kind: "chip", key, keep: 98, name, word, token: quality === "poor" ? "time_out" : "blocked" };
  return [...(tunnelled ? [tunnel] : []), ...(in_numbers && numbers.length > 0 ? [text] : []), way];
}

/** True if there is something about the radio as a whole that a player has to know. */
export function hasTrouble({ agent, microphone, sound, keys, connection }: HeaderView): boolean {
  return agent === "gone" || microphone !== "on" || sound !== "on" || keys === "failed" || connection.quality !== "good";
}
