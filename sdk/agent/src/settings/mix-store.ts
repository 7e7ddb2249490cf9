import type { MixStore } from "../radio/mixes.js";
import { type AgentSettings, channelKey, operationKey } from "./agent-settings.js";
import { orUnwritable } from "./settings-error.js";

/** Keeps in config.json how channels and talkers are heard. */
export function mixStore(settings: AgentSettings): MixStore {
  return {
    load: (url, operation_id, channel_id) => settings.channelMix(channelKey(url, operation_id, channel_id)),
    save: (url, operation_id, channel_id, mix) => {
      void orUnwritable(settings.setChannelMix(channelKey(url, operation_id, channel_id), mix));
    },
    loadTalkers: (url, operation_id) => settings.talkerMixes(operationKey(url, operation_id)),
    saveTalker: (url, operation_id, name, mix) => {
      void orUnwritable(settings.setTalkerMix(operationKey(url, operation_id), name, mix));
    },
  };
}
