import { fileURLToPath } from "node:url";
import { connect, type Talkgroup } from "@talkgroup/sdk";
import { expect, it } from "vitest";

import { Laboratory } from "../lab/laboratory.js";
import { TcpRelay } from "../lab/tcp-relay.js";
import { eventually } from "./command.suite.js";

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
const phrase_path = fileURLToPath(new URL("../../speech/alpha-two.wav", import.meta.url));

it("a control connection that is cut while its player talks is taken up again, and nobody notices", async () => {
  const lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
  const relay = await TcpRelay.start(lab.server.ready.control_port);
  let talkgroup: Talkgroup | undefined;
  try {
    const listener = await lab.addPlayer({ name: "Listener", role: "alpha" });
    const heard: string[] = [];
    listener.talkgroup.on("speaking", ({ name, speaking }) => heard.push(`${name} ${speaking}`));
    const members: number[] = [];
    listener.talkgroup.on("channelState", ({ channel }) => members.push(channel.members.length));
    await listener.talkgroup.channels.join("alpha");

    const agent = await lab.addAgent("the player behind the relay", { sound: "file" });
    talkgroup = await connect({ socket_path: agent.ready.socket_path });
    const states: string[] = [];
    talkgroup.on("connection", ({ state }) => states.push(state));
    const { certificate_sha256, join_code } = lab.server.ready;
    const url = `wss://127.0.0.1:${relay.port}`;
    const { session_id } = await talkgroup.server.open({ url, certificate_sha256, join_code, name: "Ada", role: "alpha" });
    await talkgroup.channels.join("alpha");
    await talkgroup.ptt.bind("key1", { channel_id: "alpha" });
    await talkgroup.ptt.press("key1");
    await talkgroup.microphone.play(phrase_path);
    await eventually("Ada is heard", () => heard.includes("Ada true"));
    members.length = 0;

    relay.cut(400);
    await eventually("the connection is lost", () => states.includes("reconnecting"));
    await eventually("the connection is back", () => states.at(-1) === "open");
    await talkgroup.microphone.play(phrase_path);
    await talkgroup.ptt.release("key1");
    await eventually("the spurt ends", () => heard.at(-1) === "Ada false");

    expect(heard).toEqual(["Ada true", "Ada false"]);
    expect((await talkgroup.channels.list()).find(({ channel_id }) => channel_id === "alpha")).toMatchObject({
      membership: "joined",
    });
    const alpha = (await listener.talkgroup.channels.list()).find(({ channel_id }) => channel_id === "alpha");
    expect(alpha?.members.map((member) => member.session_id).sort()).toEqual([session_id, listener.session_id].sort());
    expect(Math.min(2, ...members)).toBe(2);
  } finally {
    await talkgroup?.close();
    await lab.close();
    relay.close();
  }
}, 40_000);
