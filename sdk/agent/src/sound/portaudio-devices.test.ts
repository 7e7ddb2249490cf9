import { describe, expect, it } from "vitest";
import { type PortaudioDevice, type PortaudioHost, portaudioDevices } from "./portaudio-devices.js";

describe("PortAudio's devices", () => {
  it("are those of the fast interface where it runs at our rate, else of the default one", () => {
    const hosts: PortaudioHost[] = [
      { name: "MME", type: "MME", defaultInput: 0, defaultOutput: 1 },
      { name: "Windows WASAPI", type: "WASAPI", defaultInput: 2, defaultOutput: 3 },
    ];
    const devices = [
      deviceOf(0, "Microphone (cut sho", "MME", 1, 0, 44_100),
      deviceOf(1, "Speakers", "MME", 0, 2, 44_100),
      deviceOf(2, "Microphone", "Windows WASAPI", 1, 0, 44_100),
      deviceOf(3, "Speakers", "Windows WASAPI", 0, 2, 48_000),
      deviceOf(4, "Speakers", "Windows WASAPI", 0, 8, 48_000),
      deviceOf(5, "One loudspeaker", "Windows WASAPI", 0, 1, 48_000),
    ];
    const found = listed(devices, hosts);
    expect(found.map(({ device, number }) => [device.direction, device.id, number, device.default])).toEqual([
      ["capture", "Microphone (cut sho", 0, true],
      ["playback", "Speakers", 3, true],
      ["playback", "Speakers (2)", 4, false],
    ]);
    expect(found[0]?.latency_ms).toBeCloseTo(9);
  });

  it("are none where there are none", () => {
    const no_device = 0xffff_ffff;
    expect(listed([], [{ name: "ALSA", type: "ALSA", defaultInput: no_device, defaultOutput: no_device }])).toEqual([]);
    expect(listed([], [])).toEqual([]);
  });
});

function listed(devices: readonly PortaudioDevice[], hosts: readonly PortaudioHost[]) {
  return portaudioDevices({ getDevices: () => devices, getHostAPIs: () => ({ defaultHostAPI: 0, HostAPIs: hosts }) });
}

function deviceOf(
  id: number,
  name: string,
  hostAPIName: string,
  maxInputChannels: number,
  maxOutputChannels: number,
  defaultSampleRate: number,
): PortaudioDevice {
  const latencies = { defaultLowInputLatency: 0.009, defaultLowOutputLatency: 0.01 };
  return { id, name, hostAPIName, maxInputChannels, maxOutputChannels, defaultSampleRate, ...latencies };
}
