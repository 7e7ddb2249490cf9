import { InvalidArgumentError } from "commander";

/** `--loss`: a share, 0 to `loss_max`. Throws InvalidArgumentError, as all here do. */
export function shareOf(text: string): number {
  return numberOf(text, 0, loss_max);
}

/** `--seconds`: more than nothing, an hour at most. */
export function secondsOf(text: string): number {
  return numberOf(text, seconds_min, seconds_max);
}

/** `--minutes`: as `--seconds`. */
export function minutesOf(text: string): number {
  return numberOf(text, seconds_min / 60, seconds_max / 60);
}

/** `--rounds`: at least one. */
export function roundsOf(text: string): number {
  const rounds = numberOf(text, 1, rounds_max);
  if (!Number.isInteger(rounds)) throw new InvalidArgumentError(`found ${text}, expected a whole number.`);
  return rounds;
}

/** `--seed`: a whole number of 32 bits. */
export function seedOf(text: string): number {
  const seed = numberOf(text, 0, seed_max);
  if (!Number.isInteger(seed)) throw new InvalidArgumentError(`found ${text}, expected a whole number.`);
  return seed;
}

function numberOf(text: string, least: number, most: number): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!(value >= least && value <= most)) throw new InvalidArgumentError(`found ${text}, expected ${least} to ${most}.`);
  return value;
}

/** Beyond it nobody would understand a word. */
const loss_max = 0.5;
/** Shorter than any phrase: one is said. */
const seconds_min = 0.1;
/** Whoever wants to measure longer measures again. */
const seconds_max = 3_600;
/** An afternoon of them. */
const rounds_max = 10_000;
/** More bits would not count. */
const seed_max = 0xff_ff_ff_ff;
