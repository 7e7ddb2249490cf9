import { refuse } from "@talkgroup/schemas";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { default_limits } from "../core/limits.js";
import { bufferShortage } from "./buffer-shortage.js";
import { openLog } from "./log.js";
import { ServerShell } from "./server-shell.js";
import { VoiceThread } from "./voice-thread.js";

const program = new URL("../dist/io/voice-worker.js", import.meta.url);
const asked = 2_097_152;

describe("bufferShortage", () => {
  it("is none where the system gives what was asked for, or more", () => {
    expect(bufferShortage({ receive_bytes: asked, send_bytes: asked }, asked, "linux")).toBeUndefined();
    expect(bufferShortage({ receive_bytes: 2 * asked, send_bytes: asked }, asked, "linux")).toBeUndefined();
  });

  it("names what it gives, and the settings that are too low", () => {
    expect(bufferShortage({ receive_bytes: 212_992, send_bytes: 212_992 }, asked, "linux")).toBe(
      "the system gives a voice socket 212992 bytes to receive and 212992 to send, asked were 2097152: voice that comes in a burst " +
        "may be lost; allow it: sysctl -w net.core.rmem_max=2097152 net.core.wmem_max=2097152",
    );
    expect(bufferShortage({ receive_bytes: asked, send_bytes: 1 }, asked, "linux")).toMatch(
      /sysctl -w net\.core\.wmem_max=2097152$/,
    );
    expect(bufferShortage({ receive_bytes: 1, send_bytes: asked }, asked, "linux")).toMatch(
      /sysctl -w net\.core\.rmem_max=2097152$/,
    );
    expect(bufferShortage({ receive_bytes: 1, send_bytes: 1 }, asked, "darwin")).toMatch(/in a burst may be lost$/);
  });
});

describe("a server whose voice sockets", () => {
  beforeEach(() => {
    const start = VoiceThread.start.bind(VoiceThread);
    vi.spyOn(VoiceThread, "start").mockImplementation((options) => start({ ...options, program }));
  });
  afterEach(() => vi.restoreAllMocks());

  /** What it warns of at its start. */
  async function warnings(voice_socket_buffer_bytes: number): Promise<string[]> {
    const lines: string[] = [];
    const closed = () => Promise.resolve(refuse("internal", "message: nobody comes in"));
    const shell = await ServerShell.open({
      ...{ host: "127.0.0.1", voice_port: 0, voice_workers: 2, limits: { ...default_limits, voice_socket_buffer_bytes } },
      log: openLog("warn", { write: (line) => void lines.push(line) }),
      admission: { admit: closed, checkPassword: closed },
    });
    await shell.close();
    return lines.map((line) => String((JSON.parse(line) as { readonly msg: unknown }).msg));
  }

  it("have less than was asked for says so once, whatever the number of workers; else nothing", async () => {
    // No system gives so much, even to an administrator.
    expect(await warnings(2 ** 31 - 1)).toEqual([
      expect.stringMatching(/^the system gives a voice socket \d+ bytes .* sysctl -w net\.core\.rmem_max=2147483647 /),
    ]);
    expect(await warnings(16_384)).toEqual([]);
  });
});
