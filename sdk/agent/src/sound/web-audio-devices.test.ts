import { describe, expect, it } from "vitest";
import { isGone, type WebAudioDevice, webAudioDevices } from "./web-audio-devices.js";

describe("Web Audio's devices", () => {
  it("have the system's default before them, in each direction in which there is any", () => {
    expect(webAudioDevices([])).toEqual([]);
    const [first, second, ...others] = webAudioDevices([deviceOf("1", "Headset", "audiooutput")]);
    expect(first).toEqual({
      device: { id: "default", title: "System default", direction: "playback", default: true },
      real_id: undefined,
    });
    expect(second).toEqual({
      device: { id: "Headset", title: "Headset", direction: "playback", default: false },
      real_id: "1",
    });
    expect(others).toEqual([]);
  });

  it("are named by their names, numbered among namesakes of their direction", () => {
    const devices = webAudioDevices([
      deviceOf("1", "USB", "audioinput"),
      deviceOf("2", "USB", "audioinput"),
      deviceOf("3", "USB", "audiooutput"),
      deviceOf("4", "Camera", "videoinput"),
    ]);
    expect(devices.map(({ device, real_id }) => [device.direction, device.id, real_id])).toEqual([
      ["capture", "default", undefined],
      ["capture", "USB", "1"],
      ["capture", "USB (2)", "2"],
      ["playback", "default", undefined],
      ["playback", "USB", "3"],
    ]);
  });

  it("have one default, though the system has one of that name", () => {
    const devices = webAudioDevices([deviceOf("1", "default", "audioinput"), deviceOf("2", "hw:0", "audioinput")]);
    expect(devices.map(({ device }) => device.id)).toEqual(["default", "hw:0"]);
  });

  it("are gone when they are missing, and the default when any of its direction is", () => {
    const listOf = (...labels: string[]) => webAudioDevices(labels.map((label) => deviceOf(label, label, "audioinput")));
    const before = listOf("USB", "Camera");
    const [standard, usb, camera] = before;
    if (standard === undefined || usb === undefined || camera === undefined) throw new Error("they are listed");
    expect(isGone(usb, before, listOf("Camera"))).toBe(true);
    expect(isGone(usb, before, [])).toBe(true);
    expect(isGone(camera, before, listOf("Camera"))).toBe(false);
    expect(isGone(standard, before, listOf("Camera"))).toBe(true);
    expect(isGone(standard, before, [])).toBe(true);
    expect(isGone(standard, before, listOf("USB", "Camera", "Another"))).toBe(false);
    expect(isGone(usb, listOf("Camera"), listOf("Camera")), "ALSA hid it before").toBe(false);
    const both = [...before, ...webAudioDevices([deviceOf("out", "Speakers", "audiooutput")])];
    expect(isGone(standard, both, before), "of the other direction").toBe(false);
  });
});

function deviceOf(deviceId: string, label: string, kind: string): WebAudioDevice {
  return { deviceId, label, kind };
}
