import { createContext, runInContext } from "node:vm";
import { encodeNotification, encodeResult } from "@talkgroup/schemas";
import { afterEach, describe, expect, it, vi } from "vitest";

import { bundled } from "./bundle.suite.js";
import { warnOfListener } from "./listener-warning.js";
import { connected, settled } from "./memory-agent.suite.js";
import type { Talkgroup } from "./talkgroup.js";

const speaking = { channel_id: "alpha", session_id: 2, name: "Bob", speaking: true, own: false };

afterEach(() => vi.unstubAllGlobals());

describe("a listener that fails and nobody asked to be told", () => {
  it("is told of on Node as a warning with its own line, and the game goes on", async () => {
    const warnings: Warning[] = [];
    const note = (warning: Warning) => warnings.push(warning);
    process.on("warning", note);
    try {
      const { agent, radio } = await connected();
      const heard: string[] = [];
      radio.on("speaking", (event) => (event as never as { nmae: string }).nmae.trim());
      radio.on("speaking", async () => {
        throw new Error("rejected");
      });
      radio.on("speaking", ({ name }) => heard.push(name));
      agent.event("speaking", speaking);
      await settled();
      expect(heard).toEqual(["Bob"]);
      expect(warnings.map(({ name }) => name)).toEqual(["TalkgroupWarning", "TalkgroupWarning"]);
      const [typo, rejected] = warnings;
      expect(typo?.message).toBe(
        "a listener of this program failed: TypeError: Cannot read properties of undefined (reading 'trim')",
      );
      expect(typo?.detail).toMatch(/listener-warning\.test\.ts:\d+/);
      expect(rejected?.message).toContain("rejected");
      await radio.close();
    } finally {
      process.off("warning", note);
    }
  });

  it("is told of in a page by reportError, in the bundle that a page loads", async () => {
    const { code } = await bundled("browser.ts", undefined, "iife");
    const reported: unknown[] = [];
    const socket = new PageSocket();
    const page = createContext({
      ...{ setTimeout, clearTimeout, TextEncoder, TextDecoder, URL, AbortController },
      WebSocket: function openSocket() {
        return socket;
      },
      reportError: (error: unknown) => reported.push(error),
    });
    runInContext(code, page);
    expect(runInContext("typeof process", page)).toBe("undefined");
    const connecting = runInContext("bundle.connect()", page) as Promise<Talkgroup>;
    await settled();
    socket.onopen?.();
    await settled();
    const { id } = JSON.parse(socket.sent[0] ?? "{}") as { id: number };
    socket.onmessage?.({ data: encodeResult(id, { protocol: 1, agent_version: "0.1.0", scopes: [] }) });
    const radio = await connecting;
    radio.on("speaking", () => {
      throw new TypeError("a typo");
    });
    socket.onmessage?.({ data: encodeNotification("speaking", speaking) });
    expect(reported).toEqual([new TypeError("a typo")]);
    expect(radio.state).toBe("open");
    socket.onclose?.({ code: 1008, reason: "scope_denied" });
  });
});

describe("warnOfListener", () => {
  it.each([
    ["a string", "oops", "thrown: oops"],
    ["nothing", undefined, "thrown: undefined"],
  ])("tells of %s that is thrown", (_, thrown, told) => {
    const emitWarning = vi.fn();
    vi.stubGlobal("process", { emitWarning });
    warnOfListener(thrown);
    expect(emitWarning).toHaveBeenCalledWith(`a listener of this program failed: ${told}`, {
      type: "TalkgroupWarning",
      detail: expect.stringContaining("found no stack"),
    });
  });

  it("prefers what never ends the process, and does nothing where there is neither", () => {
    const [emitWarning, reportError] = [vi.fn(), vi.fn()];
    vi.stubGlobal("reportError", reportError);
    vi.stubGlobal("process", { emitWarning });
    warnOfListener(new Error("one"));
    expect([emitWarning.mock.calls.length, reportError.mock.calls.length]).toEqual([1, 0]);
    // As bundlers put it in a page.
    vi.stubGlobal("process", { env: {} });
    warnOfListener(new Error("two"));
    expect([emitWarning.mock.calls.length, reportError.mock.calls.length]).toEqual([1, 1]);
    vi.stubGlobal("reportError", undefined);
    expect(() => warnOfListener(new Error("three"))).not.toThrow();
  });
});

/** What Node makes of a warning. */
interface Warning extends Error {
  readonly detail?: string;
}

/** A page's WebSocket in memory. */
class PageSocket {
  readonly sent: string[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  readyState = 1;

  send(text: string): void {
    this.sent.push(text);
  }

  close(): void {}
}
