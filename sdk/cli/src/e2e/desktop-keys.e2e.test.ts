import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { startTalkingPair, type TalkingPair } from "./talking-pair.suite.js";

/** The agent's own tests have it asked by the real portal; here is whether a real agent asks when it should. */
describe.skipIf(process.platform !== "linux")("keys of a desktop of Linux, with a real agent", () => {
  let pair: TalkingPair;
  beforeAll(async () => {
    const environment = {
      DISPLAY: "",
      WAYLAND_DISPLAY: "wayland-9",
      DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere/bus",
      XDG_DATA_HOME: "/dev/null",
    };
    pair = await startTalkingPair({ hotkeys: true, environment });
  }, 30_000);
  afterAll(() => pair?.lab.close());

  it("are asked for when the player wants them, and no more when not", async () => {
    const { hotkeys } = pair.mouth.talkgroup;
    const portal = async (): Promise<object | undefined> =>
      (await hotkeys.list()).sources.find(({ source }) => source === "portal");
    const not_asked = { source: "portal", state: "off", reason: "it is not asked for shortcuts: hotkeys.portal" };
    const told: object[] = [];
    pair.mouth.talkgroup.on("hotkeys", ({ sources }) => told.push(...sources.filter(({ source }) => source === "portal")));
    expect(await portal()).toEqual(not_asked);
    await hotkeys.configure({ portal: true });
    const no_bus = { source: "portal", state: "failed", reason: "the session bus: connect ENOENT /nowhere/bus" };
    await expect.poll(portal).toEqual(no_bus);
    await hotkeys.configure({ portal: false });
    expect(await portal()).toEqual(not_asked);
    await expect.poll(() => told).toEqual([expect.objectContaining({ state: "off" }), no_bus, not_asked]);
  });
});
