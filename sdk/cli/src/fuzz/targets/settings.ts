import { isDeepStrictEqual } from "node:util";
import { assert, type Validator } from "@talkgroup/schemas";
import * as config from "@talkgroup/schemas/config";

import { builtModule } from "../built-module.js";
import { bytesOf, type FuzzTarget, textOf } from "../fuzz-target.js";

/** The text of a server.yaml. */
export async function serverSettingsTarget(): Promise<FuzzTarget> {
  const { layerOfText } = await builtModule<ServerSettings>("@talkgroup/server", "io/config/config-file.js");
  return {
    form: "text",
    bytes_max: 4_096,
    seeds: [
      "server:\n  bind_address: 127.0.0.1\n  control_port: 0\nlog:\n  level: warn\n",
      'database: { url: "sqlite:" }\nlimits:\n  max_sessions: 10 # few\naudio: {max_bitrate: 64000}\n',
      "security:\n  guests: true\n  channel_passwords:\n    door: x\n",
    ].map(bytesOf),
    words: [
      ": ",
      "\n  ",
      "- ",
      "&a ",
      "*a",
      "<<: ",
      "!!str ",
      "|\n",
      "---\n",
      "%YAML 1.1\n",
      "? ",
      "1e999",
      "0x1f",
      "server:",
      "limits:",
    ],
    run_ms_max: 1_000,
    allocated_bytes_max: 32 << 20,
    run(input) {
      const { values, problems } = layerOfText(textOf(input), "/server.yaml");
      for (const { where, message } of problems)
        assert(where.length > 0 && message.length > 0, "a problem has a place and words");
      for (const name of values.keys()) assert(/^\w+\.\w+$/.test(name), "only settings that are known have values");
    },
  };
}

/** The text of an agent's config.json and bindings.json, and what is written when they change. */
export async function agentSettingsTarget(): Promise<FuzzTarget> {
  const { judgeJsonText } = await builtModule<AgentJudge>("@talkgroup/agent", "settings/json-judge.js");
  const { editJsonText } = await builtModule<AgentEdit>("@talkgroup/agent", "settings/json-edit.js");
  const judgeText = (text: string, validate: Validator<object>): void => {
    const judged = judgeJsonText(text, validate);
    if (!judged.ok) {
      assert(judged.problems.length > 0, "what is refused has a problem");
      for (const { offset } of judged.problems) assert(offset >= 0 && offset <= text.length, "a problem stands in the text");
      return;
    }
    const edited = editJsonText(text, judged.value, judged.value);
    const again = judgeJsonText(edited, validate);
    assert(again.ok && isDeepStrictEqual(again.value, judged.value), "nothing changed is the same settings");
  };
  return {
    form: "text",
    bytes_max: 4_096,
    seeds: [
      '{ "microphone": { "noise_suppression": false }, // loud here\n "mixer": { "duck_db": -12 } }',
      '{ "hotkeys": [{ "hotkey_id": "a", "keys": ["KeyV"], "mode": "hold", "action": "talk", "channel_id": "alpha" }] }',
      "\ufeff{\n}\n",
    ].map(bytesOf),
    words: ["//", "/*", "*/", ",", "__proto__", "hotkeys", "microphone", "pairing", "overlay", "sound", "KeyV", "$schema"],
    run_ms_max: 1_000,
    allocated_bytes_max: 32 << 20,
    run(input) {
      for (const validate of [config.validateAgentConfig, config.validateBindingsFile]) judgeText(textOf(input), validate);
    },
  };
}

interface ServerSettings {
  layerOfText(
    text: string,
    file: string,
  ): {
    readonly values: ReadonlyMap<string, unknown>;
    readonly problems: readonly { readonly where: string; readonly message: string }[];
  };
}

interface AgentJudge {
  judgeJsonText(
    text: string,
    validate: Validator<object>,
  ):
    | { readonly ok: true; readonly value: object }
    | { readonly ok: false; readonly problems: readonly { readonly offset: number }[] };
}

interface AgentEdit {
  editJsonText(text: string, from: unknown, to: unknown): string;
}
