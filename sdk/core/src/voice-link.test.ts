import { header_bytes, hop_trailer_bytes, packet_kind, ping_bytes, proof_bytes, readU32 } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";
import { socket_patience_ms, socket_patience_ms_max, udp_patience_ms, type VoiceLink } from "./voice-link.js";
import { keepalive_ms, linkAt, pongTo, run, type Sent } from "./voice-link-rig.suite.js";

/** What the server answers, with the proof of where the ping came from. */
function pongWith(proof: number, ping: Uint8Array): Uint8Array {
  return pongTo(ping.slice().fill(proof, header_bytes, header_bytes + proof_bytes));
}

/** What a ping or probe shows: that of `pongWith`, or 0. */
function shownBy({ bytes }: Sent): number {
  const body = new Set(bytes.subarray(header_bytes, header_bytes + proof_bytes));
  expect([bytes.length, body.size]).toEqual([ping_bytes, 1]);
  return bytes[header_bytes] ?? -1;
}

describe("the voice link", () => {
  it("takes datagrams once a pong came back, and measures the round trip", () => {
    const { link, sent } = linkAt(100);
    run(link, 100);
    expect(link.transport).toBe("none");
    expect(link.handlePong("udp", pongTo(sent[0]?.bytes ?? new Uint8Array()), sent[0]?.bytes.length ?? 0, 112)).toBe(true);
    expect([link.transport, link.rtt_ms]).toEqual(["udp", 12]);
  });

  it("takes the tunnel after a second without a pong, goes on probing, and comes back", () => {
    const { link, sent } = linkAt(0);
    run(link, udp_patience_ms + 1);
    expect(link.transport).toBe("tunnel");
    const probe = sent.findLast(({ path }) => path === "udp");
    expect(probe?.kind).toBe(packet_kind.probe);
    expect(sent.findLast(({ path }) => path === "tunnel")?.kind).toBe(packet_kind.ping);
    const pong = pongTo(probe?.bytes ?? new Uint8Array());
    expect(link.handlePong("udp", pong, pong.length, udp_patience_ms + 20)).toBe(true);
    expect(link.transport).toBe("udp");
    sent.length = 0;
    run(link, udp_patience_ms + 20);
    // The ping that moves the server's path back goes out at once.
    expect(sent.map(({ path, kind }) => [path, kind])).toEqual([["udp", packet_kind.ping]]);
  });

  it("goes to the tunnel in the middle of a call", () => {
    const { link, sent } = linkAt(0);
    run(link, 0);
    const pong = pongTo(sent[0]?.bytes ?? new Uint8Array());
    link.handlePong("udp", pong, pong.length, 5);
    run(link, keepalive_ms + 2 * udp_patience_ms);
    expect(link.transport).toBe("tunnel");
  });

  it("notices within a second when datagrams are blocked while somebody talks, and pings seldom when nobody does", () => {
    const { link, sent } = linkAt(0);
    let blocked = false;
    let answered = 0;
    const answer = (now_ms: number): void => {
      for (; answered < sent.length; answered += 1) {
        const pong = pongTo((sent[answered] as Sent).bytes);
        if (!blocked) link.handlePong("udp", pong, pong.length, now_ms);
      }
    };
    let tunnelled_ms: number | undefined;
    for (let now_ms = 0; now_ms < 5_000; now_ms += 10) {
      blocked = now_ms >= 3_005;
      link.handleVoice(now_ms);
      run(link, now_ms);
      answer(now_ms);
      if (link.transport === "tunnel") tunnelled_ms ??= now_ms;
    }
    expect(tunnelled_ms).toBeGreaterThan(3_500);
    expect(tunnelled_ms).toBeLessThanOrEqual(4_005);
    const quiet = linkAt(0);
    run(quiet.link, 0);
    const first = pongTo((quiet.sent[0] as Sent).bytes);
    quiet.link.handlePong("udp", first, first.length, 5);
    expect(quiet.link.pollTimeout()).toBe(5 + keepalive_ms);
  });

  it("believes no pong that is forged, repeated, of another session or unasked for", () => {
    const { link, sent } = linkAt(0);
    run(link, 0);
    const ping = sent[0]?.bytes ?? new Uint8Array();
    const pong = pongTo(ping);
    for (let bit = 0; bit < pong.length * 8; bit++) {
      const bad = pong.slice();
      bad[bit >> 3] = (bad[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(link.handlePong("udp", bad, bad.length, 1)).toBe(false);
    }
    expect(link.handlePong("udp", ping, ping.length, 1)).toBe(false);
    expect(link.handlePong("udp", pong, pong.length, 1)).toBe(true);
    expect(link.handlePong("udp", pong, pong.length, 1)).toBe(false);
  });

  it("counts every datagram once, pings and voice together", () => {
    const { link, sent } = linkAt(0);
    const packet = new Uint8Array(200);
    packet.set([0x11, 0, 0, 1, 0, 0, 0, 9]);
    for (let now_ms = 0; now_ms < 20_000; now_ms += 500) {
      run(link, now_ms);
      expect(link.sendVoice(packet, 100)).toBe(true);
    }
    const counters = sent.map(({ bytes }) => readU32(bytes, bytes.length - hop_trailer_bytes));
    expect(counters).toEqual(counters.map((_, index) => index));
  });
});

describe("the proof that a pong brings", () => {
  it("is shown at once, and again by every ping until another comes", () => {
    const { link, sent } = linkAt(0);
    run(link, 150);
    expect(sent.map(shownBy)).toEqual([0, 0]);
    const first = pongWith(5, (sent[0] as Sent).bytes);
    link.handlePong("udp", first, first.length, 160);
    run(link, 160);
    expect(sent.slice(2).map(({ path, kind, bytes }) => [path, kind, shownBy({ path, kind, bytes })])).toEqual([
      ["udp", packet_kind.ping, 5],
    ]);
    // Of the two under way only one answers a ping that showed it.
    const before = pongWith(5, (sent[1] as Sent).bytes);
    expect(link.handlePong("udp", before, before.length, 170)).toBe(true);
    expect(link.pollTimeout()).toBe(260);
    const after = pongWith(5, (sent[2] as Sent).bytes);
    link.handlePong("udp", after, after.length, 170);
    expect(link.pollTimeout()).toBe(170 + keepalive_ms);
    run(link, 170 + keepalive_ms);
    expect(sent.slice(3).map(shownBy)).toEqual([5]);
    const other = pongWith(6, (sent.at(-1) as Sent).bytes);
    link.handlePong("udp", other, other.length, 5_200);
    expect(link.pollTimeout()).toBe(5_200);
  });

  it("is shown until that is answered, as any ping", () => {
    const { link, sent } = linkAt(0);
    run(link, 0);
    const pong = pongWith(5, (sent[0] as Sent).bytes);
    link.handlePong("udp", pong, pong.length, 10);
    run(link, 310);
    expect(sent.map(shownBy)).toEqual([0, 5, 5, 5, 5]);
    run(link, 10 + udp_patience_ms);
    expect(link.transport).toBe("tunnel");
  });

  it("is shown again and again though pongs to earlier pings come, and voice", () => {
    const { link, sent } = linkAt(0);
    run(link, 400);
    const early = sent.splice(0);
    for (const [index, ping] of early.entries()) {
      const now_ms = 410 + 100 * index;
      const pong = pongWith(5, ping.bytes);
      link.handlePong("udp", pong, pong.length, now_ms);
      link.handleVoice(now_ms);
      run(link, now_ms + 99);
    }
    expect([early.map(shownBy), sent.map(shownBy)]).toEqual([
      [0, 0, 0, 0, 0],
      [5, 5, 5, 5, 5],
    ]);
    expect(link.transport).toBe("udp");
  });

  it("is shown at once though two pongs of one turn bring others, and none is from an older pong than the last", () => {
    const { link, sent } = linkAt(0);
    run(link, 250);
    const [first, second, third] = sent.splice(0) as [Sent, Sent, Sent];
    for (const [proof, ping] of [
      [5, first],
      [7, third],
      [6, second],
    ] as const) {
      const pong = pongWith(proof, ping.bytes);
      expect(link.handlePong("udp", pong, pong.length, 260)).toBe(true);
    }
    expect(link.pollTimeout()).toBe(260);
    run(link, 260);
    expect(sent.map(shownBy)).toEqual([7]);
    const last = pongWith(8, (sent[0] as Sent).bytes);
    link.handlePong("udp", last, last.length, 270);
    // Once in 100 ms at most, counted from when one was shown.
    expect(link.pollTimeout()).toBe(360);
  });

  it("is asked for by another socket until a pong to a ping from there brings it", () => {
    const { link, sent } = linkAt(0);
    run(link, 0);
    for (const proof of [5, 5]) {
      const pong = pongWith(proof, (sent.at(-1) as Sent).bytes);
      link.handlePong("udp", pong, pong.length, 10);
      run(link, 10);
    }
    run(link, 10 + keepalive_ms);
    const former = sent.at(-1) as Sent;
    link.handleMoved(5_020);
    run(link, 5_020);
    const pong = pongWith(5, former.bytes);
    link.handlePong("udp", pong, pong.length, 5_030);
    expect(link.pollTimeout()).toBe(5_120);
    const moved = pongWith(6, (sent.at(-1) as Sent).bytes);
    link.handlePong("udp", moved, moved.length, 5_040);
    expect(link.pollTimeout()).toBe(5_040);
  });

  it("is not taken from a pong that came by the tunnel, nor from one that is not ours", () => {
    const { link, sent } = linkAt(0);
    run(link, udp_patience_ms);
    const [tunnelled, probe] = sent.slice(-2) as [Sent, Sent];
    expect([tunnelled.path, probe.kind]).toEqual(["tunnel", packet_kind.probe]);
    const pong = pongWith(5, tunnelled.bytes);
    link.handlePong("tunnel", pong, pong.length, 750);
    const forged = pongWith(6, probe.bytes).fill(7, header_bytes, header_bytes + 1);
    expect(link.handlePong("udp", forged, forged.length, 750)).toBe(false);
    sent.length = 0;
    run(link, 2 * udp_patience_ms);
    expect(sent.map(shownBy)).toEqual([0, 0]);
  });

  it("goes with the ping that comes back from the tunnel, so that it takes no longer", () => {
    const { link, sent } = linkAt(0);
    run(link, udp_patience_ms);
    const pong = pongWith(5, (sent.at(-1) as Sent).bytes);
    sent.length = 0;
    link.handlePong("udp", pong, pong.length, 750);
    run(link, 750);
    expect(sent.map((one) => [one.path, one.kind, shownBy(one)])).toEqual([["udp", packet_kind.ping, 5]]);
  });

  it("has no server get a ping for each pong, though each brings another", () => {
    const { link, sent } = linkAt(0);
    run(link, 0);
    let seen = 0;
    for (let now_ms = 0; now_ms < 10_000; now_ms += 1) {
      run(link, now_ms);
      for (; seen < sent.length; seen += 1) {
        const pong = pongWith(1 + (seen % 200), (sent[seen] as Sent).bytes);
        link.handlePong("udp", pong, pong.length, now_ms);
      }
    }
    expect(sent.length).toBeLessThanOrEqual(102);
  });
});

describe("a link whose socket leads nowhere", () => {
  /** When another socket was asked for, while the link's timer runs. */
  function renewals(link: VoiceLink, until_ms: number): number[] {
    const asked_ms: number[] = [];
    for (let due_ms = link.pollTimeout(); due_ms <= until_ms; due_ms = link.pollTimeout()) {
      link.handleTimeout(due_ms);
      if (link.pollRenewal()) asked_ms.push(due_ms);
    }
    return asked_ms;
  }

  function answered(now_ms: number): ReturnType<typeof linkAt> {
    const rig = linkAt(0);
    run(rig.link, 0);
    const pong = pongTo((rig.sent[0] as Sent).bytes);
    rig.link.handlePong("udp", pong, pong.length, 5);
    run(rig.link, now_ms - 1);
    return rig;
  }

  function waits(asked_ms: readonly number[]): number[] {
    return asked_ms.slice(1).map((at_ms, index) => at_ms - (asked_ms[index] ?? 0));
  }

  it("asks for another when voice takes the tunnel, and then less and less often, also where each is opened at once", () => {
    const { link } = answered(5_000);
    const asked_ms: number[] = [];
    for (let due_ms = link.pollTimeout(); due_ms <= 600_000; due_ms = link.pollTimeout()) {
      link.handleTimeout(due_ms);
      if (!link.pollRenewal()) continue;
      asked_ms.push(due_ms);
      link.handleMoved(due_ms + 1);
    }
    expect([link.transport, asked_ms[0]]).toEqual(["tunnel", 5_005 + udp_patience_ms]);
    const waits_ms = waits(asked_ms);
    for (const [index, wait_ms] of waits_ms.entries()) {
      const patience_ms = Math.min(socket_patience_ms * 2 ** (index + 1), socket_patience_ms_max);
      expect(wait_ms).toBeGreaterThan(patience_ms);
      expect(wait_ms).toBeLessThanOrEqual(patience_ms + udp_patience_ms + 1);
    }
    expect(waits_ms.length).toBeGreaterThan(10);
  });

  it("asks as soon as at first once a pong came by datagram, or the network may be another one", () => {
    const { link, sent } = answered(5_000);
    renewals(link, 100_000);
    link.handleNetwork();
    link.handleMoved(100_000);
    const [first = 0, second = 0] = renewals(link, 110_000);
    expect([first - 100_000, second - first]).toEqual([3 * udp_patience_ms, 6 * udp_patience_ms]);
    renewals(link, 300_000);
    const tunnelled = pongTo((sent.findLast(({ path }) => path === "tunnel") as Sent).bytes);
    expect(link.handlePong("tunnel", tunnelled, tunnelled.length, 300_010)).toBe(true);
    expect(renewals(link, 310_000)).toEqual([]);
    const pong = pongTo((sent.findLast(({ path }) => path === "udp") as Sent).bytes);
    expect(link.handlePong("udp", pong, pong.length, 310_010)).toBe(true);
    expect(waits(renewals(link, 330_000)).slice(0, 2)).toEqual([6 * udp_patience_ms, 12 * udp_patience_ms]);
  });

  it("takes datagrams again once they come through by another, however late", () => {
    const { link, sent } = answered(5_000);
    renewals(link, 30_000);
    sent.length = 0;
    link.handleMoved(30_100);
    expect(link.pollTimeout()).toBe(30_100);
    run(link, 30_100);
    expect(sent.map(({ path, kind }) => [path, kind])).toEqual([
      ["tunnel", packet_kind.ping],
      ["udp", packet_kind.probe],
    ]);
    const pong = pongTo((sent[1] as Sent).bytes);
    link.handlePong("udp", pong, pong.length, 30_130);
    expect([link.transport, renewals(link, 30_130)]).toEqual(["udp", []]);
  });

  it("pings at once by another, though nobody talks, and none is asked for while it is young", () => {
    const { link, sent } = answered(2_000);
    sent.length = 0;
    link.handleMoved(2_000);
    run(link, 2_000);
    expect(sent.map(({ path, kind }) => [path, kind])).toEqual([["udp", packet_kind.ping]]);
    const [first = 0] = renewals(link, 10_000);
    expect(first).toBeGreaterThanOrEqual(2_000 + socket_patience_ms);
  });

  it("asks at once where a datagram could not be sent, and seldom where none can", () => {
    const { link } = answered(3_000);
    const asked_ms: number[] = [];
    for (let now_ms = 3_000; now_ms < 33_000; now_ms += 20) {
      link.handleSendFailed(now_ms);
      if (link.pollRenewal()) asked_ms.push(now_ms);
    }
    expect(asked_ms).toEqual([0, 2, 6, 14].map((count) => 3_000 + count * socket_patience_ms));
  });

  it("asks for none while pongs come back", () => {
    const { link, sent } = answered(100);
    let seen = sent.length;
    for (let now_ms = 100; now_ms < 60_000; now_ms += 20) {
      link.handleVoice(now_ms);
      expect(renewals(link, now_ms)).toEqual([]);
      for (; seen < sent.length; seen += 1) {
        const pong = pongTo((sent[seen] as Sent).bytes);
        link.handlePong("udp", pong, pong.length, now_ms + 1);
      }
    }
  });
});
