import { type Arbitrary, boolean, constant, constantFrom, integer, oneof, record, shuffledSubarray, subarray } from "fast-check";
import { channel_ids, everyday, user_ids } from "./model-truth.suite.js";
import type { PermissionName } from "./permission-bits.js";

/** What happens in a walk. `who` is a place among the players who are there. */
export type Step =
  | { do: "enter"; role: string }
  | { do: "sign in"; user: string }
  | { do: "join"; who: number; channel: string; monitor: boolean }
  | { do: "leave"; who: number; channel: string }
  | { do: "define"; who: number; target_id: number; channels: string[] }
  | { do: "whisper"; who: number; target_id: number; named: number[] }
  | { do: "remove"; who: number; target_id: number }
  | { do: "update"; who: number; muted: boolean; deafened: boolean }
  | { do: "talk"; who: number; target_id: number; talking: boolean }
  | { do: "watch"; who: number; channel: string; watch: boolean }
  | { do: "pause"; who: number; channel: string; paused: boolean }
  | { do: "mute" | "priority"; who: number; channel: string; on: boolean }
  | { do: "kick"; who: number; channel: string }
  | { do: "move"; who: number; from: string; to: string }
  | { do: "disconnect"; who: number }
  | { do: "drop" | "stall" | "resume"; who: number }
  /** The tables that replace each other. */
  | { do: "allow"; role: string; channel: string; names: readonly PermissionName[] }
  | { do: "channel"; channel: string; present: boolean }
  | { do: "account"; user: string; role: string | undefined }
  | { do: "wait"; span_ms: number };

const who = integer({ min: 0, max: 3 });
const channel = constantFrom(...channel_ids);
const target_id = integer({ min: 1, max: 3 });
const on = constantFrom(true, true, false);

function does<const D extends Step["do"]>(...names: D[]): Arbitrary<D> {
  return constantFrom(...names);
}

/** What players ask for. */
export const asked: Arbitrary<Step> = oneof(
  record({ do: does("enter"), role: constantFrom("lead", "lead", "alpha", "deaf") }),
  record({ do: does("sign in"), user: constantFrom(...user_ids) }),
  record({ do: does("join"), who, channel, monitor: boolean() }),
  record({ do: does("join"), who, channel, monitor: constantFrom(false) }),
  record({ do: does("leave"), who, channel }),
  record({ do: does("define"), who, target_id, channels: shuffledSubarray([...channel_ids], { minLength: 1 }) }),
  record({ do: does("define"), who, target_id, channels: channel.map((id) => [id]) }),
  record({ do: does("whisper"), who, target_id, named: shuffledSubarray([0, 1, 2, 3], { minLength: 1, maxLength: 3 }) }),
  record({ do: does("remove"), who, target_id }),
  record({ do: does("update"), who, muted: boolean(), deafened: boolean() }),
  record({ do: does("talk"), who, target_id, talking: on }),
  record({ do: does("watch"), who, channel, watch: on }),
  record({ do: does("pause"), who, channel, paused: on }),
  record({ do: does("wait"), span_ms: integer({ min: 1, max: 300 }) }),
);
/** What others do to them: moderators, admins, the network and time. */
export const suffered: Arbitrary<Step> = oneof(
  record({ do: does("mute"), who, channel, on }),
  record({ do: does("mute", "priority"), who, channel, on }),
  record({ do: does("kick"), who, channel }),
  record({ do: does("move"), who, from: channel, to: channel }),
  record({ do: does("disconnect"), who }),
  record({ do: does("drop", "stall", "resume"), who }),
  record({ do: does("resume"), who }),
  record({
    do: does("allow"),
    role: constantFrom("lead", "alpha"),
    channel,
    names: oneof(subarray([...everyday]), constant(everyday)),
  }),
  record({ do: does("channel"), channel, present: on }),
  record({ do: does("account"), user: constantFrom(...user_ids), role: constantFrom("lead", "alpha", "deaf", undefined) }),
  record({ do: does("wait"), span_ms: constantFrom(25_000, 40_000) }),
);
