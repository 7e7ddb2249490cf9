/** What an operation may ask for by the field `icon` of a net. */
export const net_icon_names = [
  "aircraft",
  "helicopter",
  "ship",
  "tank",
  "infantry",
  "tower",
  "command",
  "medic",
  "supply",
  "guard",
] as const;

/** The other shapes that a view has to be able to draw. No two that mean different things may look alike without colour. */
export const state_icon_names = [
  "receive",
  "transmit",
  "armed",
  "blocked",
  "no-microphone",
  "time-out",
  "left",
  "missing",
  "refused",
  "locked",
  "monitor",
  "muted",
  "hushed",
  "solo",
  "priority",
  "ducked",
  "whisper",
  "unread",
  "quality-good",
  "quality-poor",
  "quality-bad",
  "quality-gone",
  "tunnel",
  "microphone-muted",
  "microphone-lost",
  "sound-muted",
  "sound-lost",
  "keys-failed",
  "agent-gone",
  "info",
  "good",
  "warning",
  "error",
] as const;

export type IconName = (typeof net_icon_names)[number] | (typeof state_icon_names)[number];

/** The icon of a net, if there is one of that name. */
export function netIcon(name: string | undefined): IconName | undefined {
  return net_icon_names.find((one) => one === name);
}
