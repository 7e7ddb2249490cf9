import { mkdir } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { Laboratory } from "../lab/laboratory.js";
import { judge } from "./hearing.js";
import { players, steps } from "./plan.js";
import { lineView, quietView, type RadioView, stackView } from "./radio-view.js";
import { checksText, jsonOf, relayText, repeatsText, tableOf } from "./report.js";
import { runRadioCheck } from "./run.js";
import { addGuest, stay } from "./stay.js";
import { checksOf } from "./verdict.js";

export interface RadioCheckOptions {
  readonly json?: boolean;
  /** Where each player's ears are written as WAV. */
  readonly out: string;
  /** Share of datagrams lost on the way to each listener, 0 … 0.5. */
  readonly loss: number;
  readonly seed: number;
  readonly stay?: boolean;
  /** Aborted when the user wants to end. */
  readonly signal: AbortSignal;
}

/**
 * Four players over one server, each a process of its own. Resolves with the exit code: 0 only if every expectation held. Rejects when it
 * is interrupted before its report. Whatever ends it, nothing is left running.
 */
export async function radioCheck(options: RadioCheckOptions): Promise<number> {
  const { out, loss, seed, signal } = options;
  const write = (text: string): void => void process.stdout.write(text);
  const out_folder = resolve(out);
  await mkdir(out_folder, { recursive: true });
  const view = viewFor(options, write);
  const lab = await Laboratory.start({ operation_path, loss, seed, signal });
  try {
    return await runAndReport(lab, options, out_folder, view, write);
  } finally {
    await lab.close();
  }
}

async function runAndReport(
  lab: Laboratory,
  options: RadioCheckOptions,
  out_folder: string,
  view: RadioView,
  write: (text: string) => void,
): Promise<number> {
  const guest = options.json && !options.stay ? undefined : await addGuest(lab, (text) => view.note(text));
  const observation = await runRadioCheck(lab, out_folder, view);
  const hearings = await judge(observation);
  options.signal.throwIfAborted();
  const checks = checksOf(hearings, observation, options.loss);
  const ok = checks.every((check) => check.ok);
  if (options.json) {
    write(`${jsonOf(hearings, checks, observation.relay)}\n`);
  } else {
    const where = relative(process.cwd(), out_folder) || ".";
    write(
      `\n${tableOf(hearings)}\n${repeatsText(hearings)}${relayText(observation.relay)}${checksText(checks)}\n  What each player heard: ${where}/*.wav\n  ${ok ? "All stations loud and clear." : "RADIO CHECK FAILED."}\n`,
    );
  }
  if (options.stay) await stay(lab, guest, write, options.signal);
  return ok ? 0 : 1;
}

function viewFor(options: RadioCheckOptions, write: (text: string) => void): RadioView {
  if (options.json) return quietView;
  write(
    `Radio check: one server, ${players.length} players, ${steps.length} steps${options.loss > 0 ? `, ${options.loss * 100} % of datagrams lost` : ""}\n`,
  );
  const channel_ids = [...new Set(players.flatMap(({ joins, monitors }) => [...joins, ...monitors]))];
  return process.stdout.isTTY ? stackView(write, channel_ids) : lineView(write);
}

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
