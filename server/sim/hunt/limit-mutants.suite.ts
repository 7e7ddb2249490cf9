import { PttLeases } from "@talkgroup/core";
import { hop_trailer_bytes, packet_kind, readU32 } from "@talkgroup/schemas";
import { Connections } from "../../core/connections.js";
import { EventLog } from "../../core/event-log.js";
import { Roster } from "../../core/roster.js";
import { Sessions } from "../../core/sessions.js";
import { VoiceProof } from "../../core/voice-proof.js";
import { type VoicePath, VoiceSession } from "../../core/voice-session.js";
import type { Faults } from "./faults.suite.js";
import { type Mutant, patch, replace } from "./planting.suite.js";
import { sessionNamed } from "./sim-voice.suite.js";

/** Bugs in what bounds something: a time, a rate, a store, or who may speak for whom. */
export const limit_mutants: readonly Mutant[] = [
  { name: "addresses are remembered without end", faults: () => ({ limits: { addresses_remembered_max: 1e6 } }) },
  { name: "absent sessions are kept for an hour", faults: () => ({ limits: { resume_window_ms: 3_600_000 } }) },
  { name: "who does not read is not cut off", faults: () => ({ limits: { control_backlog_bytes_max: 1e9 } }) },
  { name: "voice waits without end for who does not read", faults: () => ({ limits: { tunnel_backlog_bytes_max: 1e9 } }) },
  {
    name: "the lease of a key never ends",
    faults: () => ({}),
    plant: () => {
      const timer = replace(PttLeases, "pollTimeout", () => () => undefined);
      const timeout = replace(PttLeases, "handleTimeout", () => () => {});
      return () => {
        timeout();
        timer();
      };
    },
  },
  {
    name: "nobody sends too much",
    faults: () => ({
      limits: { voice_packets_per_s: 1e9, voice_packets_burst: 1e9, voice_bytes_per_s: 1e9, voice_bytes_burst: 1e9 },
    }),
  },
  { name: "one may speak for another through one's own connection", faults: seesSource(sourceOfNamed) },
  {
    name: "the token of a session never changes",
    faults: () => ({}),
    plant: () =>
      replace(
        Sessions,
        "resume",
        (original) =>
          function (this: Sessions, ...args): ReturnType<Sessions["resume"]> {
            const session = this.find(args[1].session_id);
            const before = session?.resume_token;
            const resumed = original.apply(this, args);
            if (session !== undefined && before !== undefined && resumed.ok) session.resume_token = before;
            return resumed;
          },
      ),
  },
  {
    name: "the token before is good for ever",
    faults: () => ({}),
    plant: patch(Connections, "handleHeard", (connection, now_ms) => {
      connection.heard_ms = now_ms;
    }),
  },
  {
    name: "an event log that ran over says nothing of what it lost",
    faults: () => ({}),
    plant: () =>
      replace(
        EventLog,
        "after",
        (original) =>
          function (this: EventLog, seq: number): ReturnType<EventLog["after"]> {
            if (seq > this.sent || original.call(this, seq) !== undefined) return original.call(this, seq);
            let from = seq;
            while (original.call(this, from) === undefined) from += 1;
            // As many as were missed, by the numbers they had: in the place of those that are lost stand others.
            const left = original.call(this, from) ?? [];
            return Array.from({ length: this.sent - seq }, (_, index) => ({
              seq: seq + index + 1,
              notice: (left[index % left.length] as (typeof left)[number]).notice,
            }));
          },
      ),
  },
  {
    name: "a datagram that was overtaken pulls the path back",
    faults: () => ({}),
    plant: () => {
      let newest = 2 ** 32;
      return replace(
        VoiceSession,
        "bind",
        (original) =>
          function (this: VoiceSession<unknown>, source): boolean {
            newest += 1;
            return original.call(this, source, newest);
          },
      );
    },
  },
  { name: "a probe moves the path", faults: () => ({ router: movedBy(packet_kind.probe) }) },
  { name: "voice moves the path", faults: () => ({ router: movedBy(packet_kind.voice) }) },
  { name: "a ping that shows no proof moves the path", faults: () => ({}), plant: patch(VoiceProof, "isAt", () => true) },
  {
    name: "one proof is good for every address",
    faults: () => ({}),
    plant: () =>
      replace(
        VoiceProof,
        "workOut",
        (original) =>
          function (this: VoiceProof<unknown>, session_id: number, source: Readonly<VoicePath>): void {
            original.call(this, session_id, { ...source, address: "", port: 0 });
          },
      ),
  },
  {
    name: "the secret changes later where somebody may not be any more",
    faults: () => ({}),
    plant: () => {
      const remove = replace(
        Roster,
        "remove",
        (original) =>
          function (this: Roster, session, channel, reason, now_ms): void {
            original.call(this, session, channel, reason === "permission" ? "kicked" : reason, now_ms);
          },
      );
      const end = replace(
        Roster,
        "handleSessionEnded",
        (original) =>
          function (this: Roster, session, _revoked, now_ms): void {
            original.call(this, session, false, now_ms);
          },
      );
      return () => {
        end();
        remove();
      };
    },
  },
];

/** The router is told of another source than there was. */
function seesSource(other: (packet: Uint8Array, source: Readonly<VoicePath>) => Readonly<VoicePath>): () => Faults {
  return () => ({
    router: (router) => {
      const handleDatagram = router.handleDatagram.bind(router);
      router.handleDatagram = (packet, length, source, ...times) =>
        handleDatagram(packet, length, other(packet, source), ...times);
    },
  });
}

function sourceOfNamed(packet: Uint8Array, source: Readonly<VoicePath>): Readonly<VoicePath> {
  return source.kind === "tunnel" ? { ...source, session_id: sessionNamed(packet) } : source;
}

/** By datagrams of this kind too, whatever they show. */
function movedBy(kind: number): NonNullable<Faults["router"]> {
  return (router) => {
    const handleDatagram = router.handleDatagram.bind(router);
    router.handleDatagram = (packet, length, source, ...times) => {
      const verdict = handleDatagram(packet, length, source, ...times);
      const { talker, header } = router;
      if ((verdict !== "pong" && verdict !== "forward") || header.kind !== kind || talker === undefined) return verdict;
      if (!talker.bind(source, readU32(packet, length - hop_trailer_bytes))) return verdict;
      for (const list of talker.places.keys()) list.handleWay(talker);
      return verdict;
    };
  };
}
