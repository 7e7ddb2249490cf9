import { fileURLToPath } from "node:url";

/** Who takes part, and what each has on the radio. */
export interface PlannedPlayer {
  readonly name: string;
  readonly role: string;
  readonly joins: readonly string[];
  /** Listens there without being able to talk. */
  readonly monitors: readonly string[];
  /** Where a channel is heard: −1 left ear, 0 both, 1 right ear. */
  readonly pans: Readonly<Record<string, number>>;
}

/** One player talks on one key; the key is bound to one channel, or to a simulcast set of several. */
export interface PlannedTalk {
  readonly speaker: string;
  readonly channel_ids: readonly string[];
  readonly wav: string;
  /** Who must hear it, and in which channel; everybody else must not. */
  readonly heard_by: Readonly<Record<string, string>>;
}

export interface PlannedStep {
  readonly title: string;
  /** Talks that begin together. */
  readonly talks: readonly PlannedTalk[];
}

/** An attempt that must be refused, with the code it must be refused with. */
export interface PlannedAttempt {
  readonly title: string;
  readonly speaker: string;
  readonly action: "talk" | "join";
  readonly channel_id: string;
  readonly code: string;
}

export const players: readonly PlannedPlayer[] = [
  {
    name: "Command",
    role: "command",
    joins: ["command", "alpha", "bravo"],
    monitors: [],
    pans: { alpha: -1, bravo: 1 },
  },
  {
    name: "Alpha Lead",
    role: "alpha-lead",
    joins: ["command", "alpha"],
    monitors: ["bravo"],
    pans: { alpha: -1, bravo: 1 },
  },
  { name: "Alpha Two", role: "alpha", joins: ["alpha", "command"], monitors: [], pans: {} },
  { name: "Bravo Lead", role: "bravo-lead", joins: ["command", "bravo"], monitors: [], pans: {} },
];

export const steps: readonly PlannedStep[] = [
  {
    title: "Alpha Lead talks on one channel",
    talks: [
      {
        speaker: "Alpha Lead",
        channel_ids: ["alpha"],
        wav: speech("alpha-lead"),
        heard_by: { Command: "alpha", "Alpha Two": "alpha" },
      },
    ],
  },
  {
    title: "Two talk at once on different channels; Alpha Lead only monitors Bravo",
    talks: [
      {
        speaker: "Alpha Two",
        channel_ids: ["alpha"],
        wav: speech("alpha-two"),
        heard_by: { Command: "alpha", "Alpha Lead": "alpha" },
      },
      {
        speaker: "Bravo Lead",
        channel_ids: ["bravo"],
        wav: speech("bravo-lead"),
        heard_by: { Command: "bravo", "Alpha Lead": "bravo" },
      },
    ],
  },
  {
    title: "Command simulcasts to Alpha and Bravo with one key",
    talks: [
      {
        speaker: "Command",
        channel_ids: ["alpha", "bravo"],
        wav: speech("command"),
        heard_by: { "Alpha Lead": "alpha", "Alpha Two": "alpha", "Bravo Lead": "bravo" },
      },
    ],
  },
  {
    title: "Bravo Lead reports on the command net, where Alpha Two may only listen",
    talks: [
      {
        speaker: "Bravo Lead",
        channel_ids: ["command"],
        wav: speech("bravo-report"),
        heard_by: { Command: "command", "Alpha Lead": "command", "Alpha Two": "command" },
      },
    ],
  },
];

export const attempts: readonly PlannedAttempt[] = [
  {
    title: "Alpha Two has no right to speak on the command net",
    speaker: "Alpha Two",
    action: "talk",
    channel_id: "command",
    code: "permission_denied",
  },
  {
    title: "Alpha Lead only monitors Bravo, so no key talks there",
    speaker: "Alpha Lead",
    action: "talk",
    channel_id: "bravo",
    code: "not_a_member",
  },
  {
    title: "Bravo Lead may not even listen to Alpha",
    speaker: "Bravo Lead",
    action: "join",
    channel_id: "alpha",
    code: "unknown_channel",
  },
];

/** So often in all steps are said again. The check ends within a minute; a machine that pauses more often is judged as it is. */
export const repeats_max = 8;

/** Names of the key bindings: one for each distinct set of channels. */
export function bindingOf(channel_ids: readonly string[]): string {
  return channel_ids.join("-");
}

function speech(name: string): string {
  return fileURLToPath(new URL(`../../speech/${name}.wav`, import.meta.url));
}
