import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

import { Laboratory } from "../lab/laboratory.js";
import { eventually } from "./command.suite.js";

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
const phrase_path = fileURLToPath(new URL("../../speech/alpha-lead.wav", import.meta.url));

it("is heard through the control connection where datagrams are blocked", async () => {
  // A relay that loses everything: datagrams go in and nothing comes out.
  const lab = await Laboratory.start({ operation_path, loss: 0.999, seed: 1 });
  try {
    const mouth = await lab.addPlayer({ name: "Mouth", role: "alpha" });
    const ear = await lab.addPlayer({ name: "Ear", role: "alpha" });
    const transports: string[] = [];
    ear.talkgroup.on("connection", ({ transport }) => transports.push(transport));
    for (const { talkgroup } of [mouth, ear]) await talkgroup.channels.join("alpha");
    await mouth.talkgroup.ptt.bind("key", { channel_id: "alpha" });
    await eventually("both take the tunnel", () => transports.includes("tunnel"), 3_000);
    await mouth.talkgroup.ptt.press("key");
    const { duration_ms } = await mouth.talkgroup.microphone.play(phrase_path);
    await new Promise((resolve) => setTimeout(resolve, duration_ms + 300));
    await mouth.talkgroup.ptt.release("key");
    const { talkers } = await ear.talkgroup.stats.read();
    expect(talkers[0]?.opened).toBeGreaterThan(duration_ms / 10 - 5);
    expect(talkers[0]?.frames_lost).toBe(0);
  } finally {
    await lab.close();
  }
}, 30_000);
