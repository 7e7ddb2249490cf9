import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { connect } from "@talkgroup/sdk";
import { expect, it } from "vitest";

import { Child, mainOf } from "../lab/child.js";
import type { AgentReady } from "../lab/laboratory.js";
import { eventually, processesNaming, runTalkgroup, testFolder } from "./command.suite.js";

it("serves pages from the start and starts the overlay for a game, where the player wants that", async () => {
  const folder = testFolder();
  const { signal } = new AbortController();
  const [config, pages, socket] = [join(folder.path, "config"), join(folder.path, "pages"), join(folder.path, "agent.sock")];
  for (const one of [config, pages]) mkdirSync(one, { mode: 0o700 });
  writeFileSync(join(pages, "overlay.html"), "the overlay");
  const told = join(folder.path, "told");
  const script = `require("node:fs").writeFileSync(${JSON.stringify(told)}, process.env.TALKGROUP_IPC); setInterval(() => {}, 1000)`;
  const websocket_port = await freeTcpPort();
  const settings = { pairing: { pages: true, websocket_port }, overlay: { command: [process.execPath, "-e", script] } };
  writeFileSync(join(config, "config.json"), JSON.stringify(settings));
  const args = ["--config", config, "--socket", socket, "--pages", pages, "--sound", "null", "--no-hotkeys"];
  const agent = await Child.start<AgentReady>("the agent", mainOf("@talkgroup/agent"), args, signal);
  try {
    const origin = `http://127.0.0.1:${websocket_port}`;
    expect(await (await fetch(`${origin}/overlay.html`)).text()).toBe("the overlay");
    expect((await fetch(`${origin}/settings.html`)).status).toBe(404);
    const game = await connect({ client_name: "Tanks", socket_path: socket });
    await game.overlay.open("Tanks");
    await eventually(
      "the overlay is started, and told where the agent is",
      () => existsSync(told) && readFileSync(told, "utf8") === socket,
    );
    expect(processesNaming(told)).toHaveLength(1);
    await game.overlay.open("Tanks");
    await game.close();
    await agent.close();
    await eventually("it ends with the agent", () => processesNaming(told).length === 0);
  } finally {
    await agent.close();
    folder.remove();
  }
}, 30_000);

it("says where the pages are, shows them, and says what is missing", async () => {
  const folder = testFolder();
  const { signal } = new AbortController();
  const [config, pages, socket] = [join(folder.path, "config"), join(folder.path, "pages"), join(folder.path, "agent.sock")];
  mkdirSync(pages);
  writeFileSync(join(pages, "overlay.html"), "the overlay");
  const args = ["--config", config, "--socket", socket, "--pages", pages, "--sound", "null", "--no-hotkeys"];
  const agent = await Child.start<AgentReady>("the agent", mainOf("@talkgroup/agent"), args, signal);
  const { PATH: path_before } = process.env;
  try {
    const place = ["--config", config, "--socket", socket];
    const first = await runTalkgroup(["overlay-url", ...place], folder.path);
    expect([first.code, first.errors]).toEqual([0, ""]);
    const url = first.output.trim();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/overlay\.html#token=[A-Za-z0-9_-]{43}$/);
    expect(await (await fetch(url)).text()).toBe("the overlay");
    expect((await runTalkgroup(["overlay-url", ...place], folder.path)).output.trim(), "it stays the same").toBe(url);

    const missing = await runTalkgroup(["settings", ...place], folder.path);
    expect([missing.code, missing.output]).toEqual([1, ""]);
    expect(missing.errors).toContain("settings not installed");
    writeFileSync(join(pages, "settings.html"), "the settings");
    expect((await runTalkgroup(["settings", ...place], folder.path)).output).toContain("/settings.html#token=");

    // A stand-in for the browser's starter: it notes what it was given.
    const programs = join(folder.path, "programs");
    mkdirSync(programs);
    writeFileSync(join(programs, "xdg-open"), `#!/bin/sh\necho "$@" > "${join(folder.path, "given")}"\n`);
    chmodSync(join(programs, "xdg-open"), 0o700);
    process.env["PATH"] = `${programs}:${path_before}`;
    const shown = await runTalkgroup(["settings", "--open", ...place], folder.path);
    expect(shown).toEqual({ code: 0, output: "", errors: "" });
    const given = (): string => readFileSync(join(folder.path, "given"), "utf8").trim();
    await eventually("the browser is started", () => existsSync(join(folder.path, "given")) && given() !== "");
    expect(given()).toBe(join(config, "open-page.html"));
    expect(readFileSync(given(), "utf8")).toContain("/settings.html#token=");

    const wrong = await runTalkgroup(["settings", "--socket", socket, "--config", folder.path], folder.path);
    expect([wrong.code, wrong.output]).toEqual([1, ""]);
    expect(wrong.errors).toContain("manager-token");
    const nobody = await runTalkgroup(["overlay-url", "--socket", `${socket}.none`, "--config", config], folder.path);
    expect([nobody.code, nobody.output]).toEqual([1, ""]);
    expect(nobody.errors).toMatch(/^talkgroup: /);
  } finally {
    process.env["PATH"] = path_before;
    await agent.close();
    folder.remove();
  }
}, 60_000);

/** One that nobody had a moment ago. */
function freeTcpPort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
