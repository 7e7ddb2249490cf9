import { readFile, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Refusal } from "@talkgroup/schemas";
import { validateServerConfig } from "@talkgroup/schemas/config";
import { reasonOf } from "../server-error.js";
import { allRefusals } from "./all-refusals.js";
import { ConfigError, type ConfigProblem } from "./config-problem.js";
import type { SettingLayer } from "./setting-layer.js";
import { notKnown } from "./setting-text.js";
import { allSettings, type SettingName } from "./settings.js";
import { readYamlText } from "./yaml-text.js";

/** Reads a server.yaml. Throws `ConfigError` "config_unreadable"; what is wrong in it comes back as problems. */
export async function fileLayer(file: string): Promise<SettingLayer> {
  return layerOfText(await readConfigFile(file), file);
}

/** The settings in the text of a server.yaml; `file` is what problems call it, and where its relative paths begin. Never throws. */
export function layerOfText(text: string, file: string): SettingLayer {
  const directory = dirname(resolve(file));
  const { value, root, problems, where } = readYamlText(text, file);
  const values = new Map<SettingName, unknown>();
  const refused: ConfigProblem[] = [];
  if (value !== undefined) {
    const sections = value as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
    for (const { name, section, member } of allSettings()) {
      const found = typeof sections[section] === "object" ? sections[section]?.[member] : undefined;
      if (found !== undefined) values.set(name, structuredClone(found));
    }
    for (const { refusal, place } of allRefusals(validateServerConfig, value, root)) {
      refused.push({ where: where(place), message: messageOf(refusal) });
    }
  }
  return {
    values,
    origin: (name) => {
      const [section = "", member = ""] = name.split(".");
      const place = root.entries?.get(section)?.entries?.get(member) ?? root;
      return { kind: "file", where: where(place), directory };
    },
    problems: [...problems, ...refused],
  };
}

/**
 * The text of a file of settings. Throws `ConfigError` "config_unreadable": no such file, no file, too large, not UTF-8. `named_by` is
 * what gave its name, if problems should say so.
 */
export async function readConfigFile(file: string, named_by?: string): Promise<string> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new Error("found something that is no file");
    if (found.size > config_file_bytes_max)
      throw new Error(`found ${found.size} bytes, expected at most ${config_file_bytes_max}`);
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch (thrown) {
    const where = named_by === undefined ? file : `${named_by}: ${file}`;
    throw new ConfigError("config_unreadable", [{ where, message: reasonOf(thrown) }], { cause: thrown });
  }
}

/** A section has up to thirty settings: the refusal would list them all, and lose the one that was meant. */
function messageOf({ field = "", message }: Refusal): string {
  const [, section, member, deeper] = field.split("/");
  if (section === undefined || member === undefined || deeper !== undefined) return message;
  const known = allSettings();
  const name = `${section}.${member}`;
  if (known.some((setting) => setting.name === name) || !known.some((setting) => setting.section === section)) return message;
  const names = known.map((setting) => setting.name);
  return `${section}/${member}: ${notKnown(name, names)}`;
}

/** An organisation of 4 096 channels takes 400 kB. */
const config_file_bytes_max = 1_048_576;
