import { setTimeout } from "node:timers/promises";
import { connect } from "@talkgroup/sdk";

// What talkgroup-server prints when it is ready.
const [url = "", certificate_sha256 = "", join_code = ""] = process.argv.slice(2);

const radio = await connect({ client_name: "Quickstart" });
radio.on("speaking", ({ channel_id, name, speaking }) => {
  process.stdout.write(`${channel_id ?? "whisper"}: ${name} ${speaking ? "is talking" : "is silent"}\n`);
});

await radio.server.open({ url, certificate_sha256, join_code, name: "Ada", role: "alpha" });
await radio.channels.join("alpha");
await radio.ptt.bind("key1", { channel_id: "alpha" });

await radio.ptt.press("key1"); // key down: talks until release, or until this process is gone
await setTimeout(2_000);
await radio.ptt.release("key1"); // key up

await radio.server.close(); // without it the player stays on the air after the game
await radio.close();
