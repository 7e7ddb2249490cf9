import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DriverProgram } from "./driver-process.js";
import type { DriverName } from "./driver-stream.js";
import type { PulseLaboratory } from "./pulse-laboratory.suite.js";

/** Why a sound library cannot be tried against a private PulseAudio here, in one line, or undefined. */
export function driverMissing(name: DriverName): string | undefined {
  if (process.platform !== "linux") return "ALSA is Linux's";
  try {
    createRequire(import.meta.url).resolve(packages[name]);
  } catch {
    return `${packages[name]} is not installed`;
  }
  const plugin = "alsa-lib/libasound_module_pcm_pulse.so";
  const folders = ["/usr/lib", ...readdirSync("/usr/lib").map((folder) => join("/usr/lib", folder))];
  return folders.some((folder) => existsSync(join(folder, plugin))) ? undefined : "ALSA has no plugin for PulseAudio here";
}

/** Our program for the library in a world where ALSA has the laboratory's default device; Web Audio has it also by another name. */
export function driverProgram(laboratory: PulseLaboratory, name: DriverName): DriverProgram {
  const folder = dirname(laboratory.server.replace("unix:", ""));
  const config_path = join(folder, "asound.conf");
  writeFileSync(config_path, configurations[name]);
  return {
    path: fileURLToPath(new URL(`../../dist/sound/${programs[name]}.js`, import.meta.url)),
    environment: {
      ...process.env,
      ALSA_CONFIG_PATH: config_path,
      PULSE_SERVER: laboratory.server,
      HOME: folder,
      XDG_RUNTIME_DIR: folder,
    },
  };
}

const packages: Readonly<Record<DriverName, string>> = { portaudio: "naudiodon", webaudio: "node-web-audio-api" };
const programs: Readonly<Record<DriverName, string>> = { portaudio: "portaudio-child", webaudio: "web-audio-child" };
const configurations: Readonly<Record<DriverName, string>> = {
  portaudio: "pcm.!default { type pulse }\nctl.!default { type pulse }\n",
  // cpal lists what ALSA has a hint for.
  webaudio: `pcm.!default { type pulse hint { show on description "Default" } }
    pcm.headset { type pulse hint { show on description "Headset" } }
    ctl.!default { type pulse }
    defaults.namehint.basic on
    defaults.namehint.extended on
    defaults.namehint.showall on
  `,
};
