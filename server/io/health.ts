import { createHash, timingSafeEqual } from "node:crypto";
import { isIPv4 } from "node:net";
import { refuse } from "@talkgroup/schemas";
import { type Context, Hono } from "hono";
import { answerWithin } from "./answer-within.js";
import { problemResponse } from "./api/problem.js";
import type { LoopDelay } from "./event-loop-delay.js";
import { metrics_content_type } from "./metrics.js";

export interface OperationsOptions {
  /** What the health of the server is read from, at each question. */
  readonly health: HealthSource;
  /** The text for Prometheus; undefined: there is none to be had here. */
  readonly metrics: (() => Promise<string>) | undefined;
  /** Bearer token for who reads the metrics from another machine; undefined: nobody may. */
  readonly metrics_token: string | undefined;
  /** The peer's address, as text. */
  readonly addressOf: (context: Context) => string;
}

export interface HealthSource {
  loop(): LoopDelay;
  store(): { readonly ok: boolean; readonly store_ms: number };
  /** Resolves when the voice worker has answered, whatever it says. */
  voice(): Promise<unknown>;
  /** True once every organisation has been read. */
  tables(): boolean;
}

/**
 * `/healthz`: the process is alive, and its event loop comes round. `/readyz`: it can do its work; each part with its state.
 * `/metrics`: to this machine, or with the token. 200, or 503 where something is wrong. Holds no secret and no name.
 */
export function createOperations({ health, metrics, metrics_token, addressOf }: OperationsOptions): Hono {
  const operations = new Hono();
  operations.get("/healthz", (context) => {
    const { max_ms } = health.loop();
    const ok = max_ms < loop_stuck_ms;
    return context.json({ ok, event_loop_delay_ms: Math.round(max_ms) }, ok ? 200 : 503, not_stored);
  });
  // Anybody may ask, as often as it likes: the voice worker has better to do than to answer each.
  let asked: ReturnType<typeof partsOf> | undefined;
  operations.get("/readyz", async (context) => {
    asked ??= partsOf(health).finally(() => {
      asked = undefined;
    });
    const parts = await asked;
    const ok = Object.values(parts).every((part) => part.ok);
    return context.json({ ok, parts }, ok ? 200 : 503, not_stored);
  });
  if (metrics === undefined) return operations;
  const tokenMatches = metrics_token === undefined ? (): boolean => false : matcherOf(metrics_token);
  operations.get("/metrics", async (context) => {
    const token = /^Bearer (\S{1,512})$/i.exec(context.req.header("authorization") ?? "")?.[1];
    const allowed = token === undefined ? isLocal(addressOf(context), context) : tokenMatches(token);
    if (allowed) return context.body(await metrics(), 200, { ...not_stored, "content-type": metrics_content_type });
    const expected =
      metrics_token === undefined ? "a reader on this machine" : "a reader on this machine, or metrics.token as bearer";
    return problemResponse(refuse("unauthenticated", `metrics: found another reader, expected ${expected}`).refusal);
  });
  return operations;
}

/** The state of one part of the server. */
interface PartState {
  readonly ok: boolean;
  /** How long it took to answer, or has been silent. */
  readonly ms?: number;
}

async function partsOf(health: HealthSource): Promise<Readonly<Record<"store" | "voice" | "tables", PartState>>> {
  const begun_ms = performance.now();
  const voice = await answerWithin(voice_answer_ms_max, () => health.voice().then(() => true));
  const { ok, store_ms } = health.store();
  return {
    store: { ok, ms: Math.round(store_ms) },
    voice: { ok: voice === true, ms: Math.round(performance.now() - begun_ms) },
    tables: { ok: health.tables() },
  };
}

/** A request that a proxy on this machine passed on did not begin here. */
function isLocal(address: string, context: Context): boolean {
  if (proxy_headers.some((header) => context.req.header(header) !== undefined)) return false;
  const plain = address.replace(/^::ffff:/i, "");
  return plain === "::1" || (isIPv4(plain) && plain.startsWith("127."));
}

/** A comparison that takes the same time wherever two tokens differ. */
function matcherOf(token: string): (candidate: string) => boolean {
  const expected = digest(token);
  return (candidate) => timingSafeEqual(digest(candidate), expected);
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}

const not_stored = { "cache-control": "no-store" };
const proxy_headers: readonly string[] = ["forwarded", "x-forwarded-for", "x-real-ip", "via"];
/** A loop this late has lost clients already: heartbeats go unanswered. */
const loop_stuck_ms = 5_000;
/** It answers within a millisecond, or its thread is stuck. */
const voice_answer_ms_max = 1_000;
