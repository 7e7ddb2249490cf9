import type { AgentOptions } from "../agent-options.js";
import type { AudioNews } from "../audio/audio-message.js";

/** What the audio thread reports that games, hotkeys and the log are told, and the radio need not know. */
export function tellAudioNews(news: AudioNews, { broadcast, log, onVoice }: AgentOptions): void {
  if (news.kind === "device") {
    const { cause, uses, why } = news.news;
    if (cause === "lost") log.warn(why === undefined ? "a sound device is gone" : `a sound device is gone: ${why}`);
    else if (cause === "returned") log.info("a sound device is there again");
    broadcast("devices", { cause, uses });
  } else if (news.kind === "level") broadcast("level", news.level);
  else if (news.kind === "voice") onVoice?.(news.active);
  else if (news.kind === "helper_missing") log.info(news.reason);
  else if (news.kind === "keys_refused") log.warn(`keys of the server were refused: ${news.message}`);
}
