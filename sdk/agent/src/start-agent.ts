import type { AgentConfig } from "@talkgroup/schemas/config";
import type { AudioNews, AudioOptions } from "./audio/audio-message.js";
import { AudioThread } from "./audio/audio-thread.js";
import { AgentSettings, type SettingsName } from "./settings/agent-settings.js";
import { samples_per_ms } from "./sound/sound-backend.js";
import { systemTimer } from "./sound/timer.js";
import type { StartAgentOptions } from "./start-agent-options.js";
import { type RunningAgent, Station } from "./station.js";

/** Starts a voice agent in this process. Throws AudioError, IpcServerError or AgentRunningError. */
export async function startAgent(options: StartAgentOptions): Promise<RunningAgent> {
  const { log, config_folder: folder } = options;
  let handleReloaded = (_name: SettingsName): void => {};
  const settings = await AgentSettings.open({
    folder,
    timer: systemTimer,
    wall_ms: Date.now,
    onReloaded: (name) => handleReloaded(name),
    onWarning: (message) => log.warn(message),
  });
  const news: AudioNews[] = [];
  let hear = (one: AudioNews): void => void news.push(one);
  let audio: AudioThread | undefined;
  try {
    const started = settings.config.value;
    audio = await AudioThread.start(audioOptions(options, started), systemTimer, (one) => hear(one));
    const station = new Station({ options, settings, started, audio });
    hear = (one) => station.handleNews(one);
    handleReloaded = (name) => station.handleReloaded(name);
    // It may have been edited while the sound was opened.
    if (settings.config.value !== started) station.handleReloaded("config");
    for (const one of news.splice(0)) hear(one);
    return await station.open();
  } catch (error) {
    await Promise.all([settings.close(), audio?.close()]);
    throw error;
  }
}

function audioOptions({ audio }: StartAgentOptions, started: AgentConfig): AudioOptions {
  const { microphone, mixer, devices, audio: kept } = started;
  return {
    ...audio,
    frame_samples: audio.frame_samples ?? kept.frame_ms * samples_per_ms,
    bitrate_bps: audio.bitrate_bps ?? kept.bitrate_bps,
    microphone,
    mixer,
    ...devices,
  };
}
