import { accept, type Result, refuse, type Validator } from "@talkgroup/schemas";
import {
  type AgentConfig,
  type BindingsFile,
  type GrantsFile,
  type ServersFile,
  validateAgentConfig,
  validateBindingsFile,
  validateGrantsFile,
  validateServersFile,
} from "@talkgroup/schemas/config";
import { judgeHotkeys } from "../hotkeys/check-hotkey.js";

/** Judges config.json; besides its schema: a frame has 10 or 20 ms. */
export const judgeConfig: Validator<AgentConfig> = alsoJudge(validateAgentConfig, (config) => {
  const { frame_ms } = config.audio;
  if (frame_ms === 10 || frame_ms === 20) return accept(config);
  return refuse("invalid_params", `audio/frame_ms: found ${frame_ms} ms, expected 10 or 20`, "/audio/frame_ms");
});

/** Judges servers.json; besides its schema: each server_id once. */
export const judgeServers: Validator<ServersFile> = alsoJudge(validateServersFile, (file) =>
  eachOnce(file, "servers", "server_id", file.servers),
);

/** Judges bindings.json; besides its schema: each hotkey_id once, and each hotkey as it could be bound (`judgeHotkeys`). */
export const judgeBindings: Validator<BindingsFile> = alsoJudge(validateBindingsFile, (file) => {
  const named = eachOnce(file, "hotkeys", "hotkey_id", file.hotkeys);
  const judged = named.ok ? judgeHotkeys(file.hotkeys) : named;
  return judged.ok ? accept(file) : judged;
});

/** Judges grants.json; besides its schema: each client_id once. */
export const judgeGrants: Validator<GrantsFile> = alsoJudge(validateGrantsFile, (file) =>
  eachOnce(file, "grants", "client_id", file.grants),
);

function alsoJudge<T>(validate: Validator<T>, judge: (value: T) => Result<T>): Validator<T> {
  return (value) => {
    const verdict = validate(value);
    return verdict.ok ? judge(verdict.value) : verdict;
  };
}

function eachOnce<T, Name extends string>(
  file: T,
  list: string,
  name: Name,
  items: readonly Readonly<Record<Name, string>>[],
): Result<T> {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const place = `${list}/${index}/${name}`;
    if (seen.has(item[name])) {
      return refuse("invalid_params", `${place}: found ${item[name]} a second time, expected each once`, `/${place}`);
    }
    seen.add(item[name]);
  }
  return accept(file);
}
