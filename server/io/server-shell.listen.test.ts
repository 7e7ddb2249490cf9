import { refuse } from "@talkgroup/schemas";
import { afterEach, expect, it, vi } from "vitest";
import { default_limits } from "../core/limits.js";
import { loadCertificate } from "./certificate.js";
import { openLog } from "./log.js";
import { ServerShell } from "./server-shell.js";
import { VoiceThread } from "./voice-thread.js";

const program = new URL("../dist/io/voice-worker.js", import.meta.url);

afterEach(() => vi.restoreAllMocks());

it("does not open its door when it is stopping already", async () => {
  const start = VoiceThread.start.bind(VoiceThread);
  vi.spyOn(VoiceThread, "start").mockImplementation((options) => start({ ...options, program }));
  const closed = () => Promise.resolve(refuse("internal", "message: nobody comes in"));
  const shell = await ServerShell.open({
    host: "127.0.0.1",
    voice_port: 0,
    limits: default_limits,
    log: openLog("silent"),
    admission: { admit: closed, checkPassword: closed },
  });
  const listening = shell.listen(0, await loadCertificate(undefined));
  // As when the voice worker fails while the port is being bound.
  const stopped = shell.close();
  await expect(listening).rejects.toMatchObject({ code: "control_port_unavailable" });
  await stopped;
  expect(shell.control_counts).toBeUndefined();
});
