import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

import { Laboratory } from "../lab/laboratory.js";
import { eventually } from "./command.suite.js";

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
const quickstart_path = fileURLToPath(new URL("../../../../samples/quickstart/dist/main.js", import.meta.url));

it("talks in ten lines", async () => {
  const lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
  try {
    const listener = await lab.addPlayer({ name: "Listener", role: "alpha" });
    const heard: string[] = [];
    listener.talkgroup.on("speaking", ({ name, channel_id, speaking }) => heard.push(`${name} ${channel_id} ${speaking}`));
    await listener.talkgroup.channels.join("alpha");
    const agent = await lab.addAgent("the game's player", { sound: "file" });
    const { url, join_code, certificate_sha256 } = lab.server.ready;
    const play = (): Promise<PlayedGame> =>
      new Promise((resolve) => {
        let output = "";
        const game = spawn(process.execPath, [quickstart_path, url, certificate_sha256, join_code], {
          env: { ...process.env, TALKGROUP_IPC: agent.ready.socket_path },
          stdio: ["ignore", "pipe", "inherit"],
        });
        game.stdout.on("data", (text: Buffer) => {
          output += text.toString("utf8");
        });
        game.once("close", (code) => resolve({ code, output }));
      });
    // Who tries it, tries it again.
    for (let round = 1; round <= 2; round += 1) {
      expect(await play()).toEqual({ code: 0, output: expect.stringContaining("alpha: Ada is talking") });
      await eventually("the spurt ends", () => heard.filter((line) => line === "Ada alpha false").length === round);
    }
    expect(heard).toEqual(["Ada alpha true", "Ada alpha false", "Ada alpha true", "Ada alpha false"]);
  } finally {
    await lab.close();
  }
}, 30_000);

interface PlayedGame {
  readonly code: number | null;
  readonly output: string;
}
