import { fileURLToPath } from "node:url";
import type { SoundDriver } from "./driver-stream.js";
import { portaudioUnsupported } from "./portaudio-cure.js";

/** PortAudio (naudiodon): Windows and macOS on x64, and ALSA. npm compiles it where it is installed. */
export const portaudio_driver: SoundDriver = {
  name: "portaudio",
  title: "PortAudio",
  path: fileURLToPath(new URL("./portaudio-child.js", import.meta.url)),
  cure: portaudioUnsupported(process.platform, process.arch),
  hides_default: false,
  hides_used: false,
};

/** Web Audio outside of a browser (node-web-audio-api): WASAPI, Core Audio and ALSA, ready-made for x64 and arm64. */
export const webaudio_driver: SoundDriver = {
  name: "webaudio",
  title: "Web Audio",
  path: fileURLToPath(new URL("./web-audio-child.js", import.meta.url)),
  cure: undefined,
  // Of ALSA's devices it lists those it can open, and the default is one of them.
  hides_default: process.platform !== "linux",
  hides_used: process.platform === "linux",
};
