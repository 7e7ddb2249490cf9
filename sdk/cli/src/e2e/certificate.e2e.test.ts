import { fileURLToPath } from "node:url";
import { connect } from "@talkgroup/sdk";
import { expect, it } from "vitest";

import { Laboratory } from "../lab/laboratory.js";

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));

it("a server with another certificate than the pinned one, or one nobody vouches for, is not talked to", async () => {
  const lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
  try {
    const agent = await lab.addAgent("the player", { sound: "null" });
    const talkgroup = await connect({ socket_path: agent.ready.socket_path });
    const { url, join_code, certificate_sha256 } = lab.server.ready;
    const who = { url, join_code, name: "Ada", role: "alpha" };
    await expect(talkgroup.server.open({ ...who, certificate_sha256: "0".repeat(64) })).rejects.toMatchObject({
      code: "certificate_mismatch",
    });
    await expect(talkgroup.server.open(who)).rejects.toMatchObject({ code: "server_unreachable" });
    await expect(talkgroup.server.open({ ...who, certificate_sha256, join_code: "wrong" })).rejects.toMatchObject({
      code: "wrong_join_code",
    });
    await expect(talkgroup.server.open({ ...who, certificate_sha256, role: "alpha-laed" })).rejects.toMatchObject({
      code: "unknown_role",
      message: expect.stringContaining("alpha-lead"),
    });
    const { channels } = await talkgroup.server.open({ ...who, certificate_sha256 });
    expect(channels.map(({ channel_id }) => channel_id)).toEqual(["command", "alpha"]);
    await talkgroup.close();
  } finally {
    await lab.close();
  }
}, 30_000);
