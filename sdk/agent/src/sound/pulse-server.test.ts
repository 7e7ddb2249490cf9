import { describe, expect, it } from "vitest";
import { type PulseEnvironment, pulseSocketPath } from "./pulse-server.js";

describe("pulseSocketPath", () => {
  const cases: [PulseEnvironment, string][] = [
    [{}, "/run/user/1000/pulse/native"],
    [{ XDG_RUNTIME_DIR: "/run/me" }, "/run/me/pulse/native"],
    [{ PULSE_RUNTIME_PATH: "/p", XDG_RUNTIME_DIR: "/run/me" }, "/p/native"],
    [{ PULSE_SERVER: "unix:/s/native", PULSE_RUNTIME_PATH: "/p" }, "/s/native"],
    [{ PULSE_SERVER: "/s/native" }, "/s/native"],
    [{ PULSE_SERVER: "{0123}unix:/s/native" }, "/s/native"],
    [{ PULSE_SERVER: " tcp:other:4713  unix:/s/native" }, "/s/native"],
    [{ PULSE_SERVER: "", XDG_RUNTIME_DIR: "/run/me" }, "/run/me/pulse/native"],
  ];
  it.each(cases)("finds the socket for %o", (environment, path) => {
    expect(pulseSocketPath(environment, 1000)).toEqual({ ok: true, value: path });
  });

  it("refuses servers on a network", () => {
    expect(pulseSocketPath({ PULSE_SERVER: "tcp:other:4713 other" }, 0)).toMatchObject({
      ok: false,
      refusal: { code: "unsupported" },
    });
  });
});
