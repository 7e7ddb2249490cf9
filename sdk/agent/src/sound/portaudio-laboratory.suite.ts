import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PortaudioProgram } from "./portaudio-process.js";
import type { PulseLaboratory } from "./pulse-laboratory.suite.js";

/** Why PortAudio cannot be tried against a private PulseAudio here, in one line, or undefined. */
export function portaudioMissing(): string | undefined {
  if (process.platform !== "linux") return "ALSA is Linux's";
  try {
    createRequire(import.meta.url).resolve("naudiodon");
  } catch {
    return "naudiodon is not installed";
  }
  const plugin = "alsa-lib/libasound_module_pcm_pulse.so";
  const folders = ["/usr/lib", ...readdirSync("/usr/lib").map((folder) => join("/usr/lib", folder))];
  return folders.some((folder) => existsSync(join(folder, plugin))) ? undefined : "ALSA has no plugin for PulseAudio here";
}

/** Our PortAudio program in a world where ALSA has one device: the laboratory's default. */
export function portaudioProgram(laboratory: PulseLaboratory): PortaudioProgram {
  const folder = dirname(laboratory.server.replace("unix:", ""));
  const config_path = join(folder, "asound.conf");
  writeFileSync(config_path, "pcm.!default { type pulse }\nctl.!default { type pulse }\n");
  return {
    path: fileURLToPath(new URL("../../dist/sound/portaudio-child.js", import.meta.url)),
    environment: {
      ...process.env,
      ALSA_CONFIG_PATH: config_path,
      PULSE_SERVER: laboratory.server,
      HOME: folder,
      XDG_RUNTIME_DIR: folder,
    },
  };
}
