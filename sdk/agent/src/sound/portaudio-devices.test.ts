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
      deviceOf(4, "Speakers", "Windows WASAPI", 0, 2, 48_000),
      deviceOf(5, "One loudspeaker", "Windows WASAPI", 0, 1, 48_000),
      deviceOf(6, "Eight loudspeakers", "Windows WASAPI", 0, 8, 48_000),
      deviceOf(7, "Loudspeakers of a disc", "Windows WASAPI", 0, 2, 44_100),
    ];
    const found = listed(devices, hosts);
    expect(found.map(({ device, number }) => [device.direction, device.id, number, device.default])).toEqual([
      ["capture", "Microphone (cut sho", 0, true],
      ["playback", "Speakers", 3, true],
      ["playback", "Speakers (2)", 4, false],
    ]);
    expect(found.map(({ latency_ms }) => latency_ms)).toEqual([90, 10, 10]);
  });

  it.each([
    ["of another rate", 44_100, 2],
    ["of eight channels", 48_000, 8],
    ["of one channel", 48_000, 1],
  ])("are those of the default interface, which converts, where the default playback is one %s", (_, rate_hz, channels) => {
    const hosts: PortaudioHost[] = [
      { name: "MME", type: "MME", defaultInput: 9, defaultOutput: 0 },
      { name: "Windows WASAPI", type: "WASAPI", defaultInput: 9, defaultOutput: 1 },
    ];
    const devices = [
      deviceOf(0, "Speakers", "MME", 0, 2, 44_100),
      deviceOf(1, "Speakers", "Windows WASAPI", 0, channels, rate_hz),
      deviceOf(2, "Headset", "Windows WASAPI", 0, 2, 48_000),
    ];
    expect(listed(devices, hosts).map(({ number }) => number)).toEqual([0]);
    expect(listed(devices, hosts.slice(1)), "what cannot be opened is not listed").toMatchObject([{ number: 2 }]);
  });

  it("take a microphone of one channel or two as it is, and one of four by the interface that converts", () => {
    for (const [channels, number] of [
      [1, 1],
      [2, 1],
      [4, 0],
    ] as const) {
      const hosts: PortaudioHost[] = [
        { name: "MME", type: "MME", defaultInput: 0, defaultOutput: 9 },
        { name: "Windows WASAPI", type: "WASAPI", defaultInput: 1, defaultOutput: 9 },
      ];
      const devices = [deviceOf(0, "Array", "MME", 2, 0, 44_100), deviceOf(1, "Array", "Windows WASAPI", channels, 0, 48_000)];
      expect(listed(devices, hosts)).toMatchObject([{ number, device: { id: "Array", default: true } }]);
    }
  });

  it("have the same id by whichever interface, though one cuts names and cannot tell letters beyond ASCII", () => {
    const hosts: PortaudioHost[] = [
      { name: "MME", type: "MME", defaultInput: 0, defaultOutput: 9 },
      { name: "Windows WASAPI", type: "WASAPI", defaultInput: 5, defaultOutput: 9 },
    ];
    const of = (rate_hz: number): readonly string[] => {
      const devices = [
        deviceOf(0, "Microphone (Realtek High Defini", "MME", 2, 0, 44_100),
        deviceOf(1, "Kopfh\u{fffd}rer (USB)", "MME", 2, 0, 44_100),
        deviceOf(2, "Line (A interface of many words", "MME", 2, 0, 44_100),
        deviceOf(3, "Line (A interface of many words", "MME", 2, 0, 44_100),
        deviceOf(4, "Micro", "MME", 2, 0, 44_100),
        deviceOf(5, "Microphone (Realtek High Definition Audio)", "Windows WASAPI", 2, 0, rate_hz),
        deviceOf(6, "Kopfhörer (USB)", "Windows WASAPI", 1, 0, 48_000),
        deviceOf(7, "Line (A interface of many words, left)", "Windows WASAPI", 2, 0, 48_000),
        deviceOf(8, "Line (A interface of many words, right)", "Windows WASAPI", 2, 0, 48_000),
        deviceOf(9, "Micro", "Windows WASAPI", 2, 0, 48_000),
        deviceOf(10, "Microphone (Realtek High Definition Audio)", "Windows WDM-KS", 2, 0, 48_000),
        deviceOf(11, "Microphone (Realtek High Definition loudspeaker)", "Windows WASAPI", 0, 2, 48_000),
      ];
      return listed(devices, hosts).map(({ device }) => device.id);
    };
    const known = ["Microphone (Realtek High Definition Audio)", "Kopfhörer (USB)"];
    expect(of(48_000)).toEqual([
      ...known,
      "Line (A interface of many words, left)",
      "Line (A interface of many words, right)",
      "Micro",
    ]);
    // Two that are cut to the same stay as they are.
    expect(of(44_100)).toEqual([...known, "Line (A interface of many words", "Line (A interface of many words (2)", "Micro"]);
  });

  it("have the latency that PortAudio asks of their interface, whatever naudiodon says of it", () => {
    for (const [type, latency_ms] of [
      ["MME", 90],
      ["DirectSound", 120],
      ["CoreAudio", 10],
      ["ALSA", 10],
      ["JACK", 10],
      ["Unknown", 10],
    ] as const) {
      const hosts: PortaudioHost[] = [{ name: "one", type, defaultInput: 0, defaultOutput: 9 }];
      const device = { ...deviceOf(0, "Microphone", "one", 1, 0, 48_000), defaultLowInputLatency: 0 };
      expect(listed([device], hosts)).toMatchObject([{ latency_ms }]);
    }
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
  return { id, name, hostAPIName, maxInputChannels, maxOutputChannels, defaultSampleRate };
}
