import { Counter, Gauge, Registry } from "prom-client";
import type { HistogramCounts } from "../core/histogram.js";
import type { ServerLimits } from "../core/limits.js";
import { answerWithin } from "./answer-within.js";
import type { LoopDelay } from "./event-loop-delay.js";
import type { TallyCount } from "./tally.js";
import type { VoiceWorkerCounts } from "./voice-message.js";

/** Where the numbers are read, at each scrape. Whoever runs the server gives these. */
export interface MetricsSource {
  readonly limits: ServerLimits;
  /** Players, the absent included. */
  sessions(): number;
  /** Control connections, those without a session included. */
  connections(): number;
  /** Channels of all organisations. */
  channels(): number;
  organisations(): number;
  /** What the voice workers counted, together. */
  voice(): Promise<VoiceWorkerCounts>;
  /** Whether the store answers, and how long it took the last time. */
  store(): { readonly ok: boolean; readonly store_ms: number };
  loop(): LoopDelay;
  /** What was refused because of a limit, by its name in `ServerLimits`: label `limit`. Given what the voice worker has just said. */
  refusals(voice: VoiceWorkerCounts | undefined): readonly TallyCount[];
  /** Passwords that wait for the hashing thread, and those it has done. */
  hashes(): { readonly waiting: number; readonly done: number };
  /** Answered HTTP requests: labels `method`, `route` (its pattern, never the path), `status`. */
  requests(): readonly TallyCount[];
}

/** All numbers in the text format of Prometheus. A voice worker that does not answer leaves its own out. */
export async function metricsText(source: MetricsSource): Promise<string> {
  // A registry for one reading: nothing of it is kept, and none of the library's own is used.
  const sheet = new Sheet();
  addPeople(sheet, source);
  const voice = await answerWithin(voice_answer_ms_max, () => source.voice());
  addVoice(sheet, voice);
  addMachine(sheet, source);
  addLimits(sheet, source, voice);
  return sheet.text();
}

export const metrics_content_type: string = Registry.PROMETHEUS_CONTENT_TYPE;

function addPeople(sheet: Sheet, source: MetricsSource): void {
  sheet.gauge("talkgroup_sessions", "Players, the absent included.", source.sessions());
  sheet.gauge("talkgroup_connections", "Control connections.", source.connections());
  sheet.gauge("talkgroup_channels", "Channels of all organisations.", source.channels());
  sheet.gauge("talkgroup_organisations", "Organisations.", source.organisations());
}

function addVoice(sheet: Sheet, voice: VoiceWorkerCounts | undefined): void {
  sheet.gauge("talkgroup_voice_up", "1 if the voice workers answer.", voice === undefined ? 0 : 1);
  if (voice === undefined) return;
  const { forward, relayed, pong, ...drops } = voice.verdicts;
  const to_counts = (numbers: Readonly<Record<string, number>>, label: string): TallyCount[] =>
    Object.entries(numbers).map(([name, count]) => ({ labels: { [label]: name }, count }));
  const packets = to_counts({ in: voice.packets_in, out: voice.packets_out }, "direction");
  const bytes = to_counts({ in: voice.bytes_in, out: voice.bytes_out }, "direction");
  sheet.counter("talkgroup_voice_packets_total", "Datagrams, by UDP and tunnel.", ["direction"], packets);
  sheet.counter("talkgroup_voice_bytes_total", "Bytes of datagrams, without UDP and IP.", ["direction"], bytes);
  const accepted = to_counts({ voice: forward, ping: pong }, "kind");
  sheet.counter("talkgroup_voice_accepted_total", "Datagrams that were routed or answered.", ["kind"], accepted);
  const passed = [{ labels: {}, count: relayed }];
  sheet.counter("talkgroup_voice_relays_total", "Datagrams that one voice worker took from another.", [], passed);
  const dropped = {
    ...drops,
    tunnel_behind: voice.tunnel_dropped,
    socket_behind: voice.copies_dropped,
    send_failed: voice.send_errors,
    no_buffers: voice.send_no_buffers,
    ...(voice.system_drops === undefined ? {} : { system: voice.system_drops }),
  };
  const help = "Datagrams that were not routed, and copies that were not sent, by reason.";
  sheet.counter("talkgroup_voice_drops_total", help, ["reason"], to_counts(dropped, "reason"));
  sheet.histogram("talkgroup_voice_routing_seconds", "From a datagram's arrival to its last copy.", voice.routing_us, 1e-6);
  sheet.counter("talkgroup_voice_snapshots_total", "Route updates applied.", [], [{ labels: {}, count: voice.routes_applied }]);
  if (voice.routes_age_ms !== undefined) {
    sheet.gauge("talkgroup_voice_snapshot_age_seconds", "Since the last route update.", voice.routes_age_ms / 1_000);
  }
  sheet.gauge("talkgroup_voice_sessions", "Sessions whose voice is routed.", voice.sessions);
  sheet.gauge("talkgroup_voice_talks", "Sessions and targets on which somebody talks.", voice.talks);
  sheet.gauge("talkgroup_voice_garbage_addresses", "Addresses remembered for bad datagrams.", voice.addresses_remembered);
}

function addMachine(sheet: Sheet, source: MetricsSource): void {
  const { p50_ms, p99_ms, max_ms } = source.loop();
  const delay = sheet.labelled("talkgroup_event_loop_delay_seconds", "Of the main thread, over the last 10 to 20 s.", [
    "statistic",
  ]);
  for (const [statistic, value_ms] of Object.entries({ p50: p50_ms, p99: p99_ms, max: max_ms }))
    delay.set({ statistic }, value_ms / 1_000);
  const { ok, store_ms } = source.store();
  sheet.gauge("talkgroup_store_up", "1 if the store answers.", ok ? 1 : 0);
  sheet.gauge("talkgroup_store_seconds", "How long the store took to answer, or has been silent.", store_ms / 1_000);
  const { waiting, done } = source.hashes();
  sheet.gauge("talkgroup_hashes_waiting", "Passwords that wait for the hashing thread.", waiting);
  sheet.counter("talkgroup_hashes_total", "Passwords that were hashed.", [], [{ labels: {}, count: done }]);
  sheet.counter("talkgroup_http_requests_total", "Answered requests.", ["method", "route", "status"], source.requests());
  const { user, system } = process.cpuUsage();
  sheet.counter("process_cpu_seconds_total", "Of all threads.", [], [{ labels: {}, count: (user + system) / 1e6 }]);
  sheet.gauge("process_resident_memory_bytes", "Of all threads.", process.memoryUsage.rss());
}

function addLimits(sheet: Sheet, source: MetricsSource, voice: VoiceWorkerCounts | undefined): void {
  const refused = new Map(Object.keys(source.limits).map((limit) => [limit, 0]));
  for (const { labels, count } of source.refusals(voice)) refused.set(labels["limit"] ?? "", count);
  const counts = [...refused].map(([limit, count]) => ({ labels: { limit }, count }));
  sheet.counter("talkgroup_limit_refusals_total", "What passed a limit and was refused.", ["limit"], counts);
  const limits = sheet.labelled("talkgroup_limit", "The limits in force.", ["limit"]);
  for (const [limit, value] of Object.entries(source.limits)) limits.set({ limit }, Number(value));
}

/** The numbers of one reading. */
class Sheet {
  readonly #registry: Registry = new Registry();
  readonly #histograms: string[] = [];

  async text(): Promise<string> {
    return [await this.#registry.metrics(), ...this.#histograms].join("\n");
  }

  gauge(name: string, help: string, value: number): void {
    new Gauge({ name, help, registers: [this.#registry] }).set(value);
  }

  labelled(name: string, help: string, labelNames: string[]): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.#registry] });
  }

  counter(name: string, help: string, labelNames: string[], counts: readonly TallyCount[]): void {
    const counter = new Counter({ name, help, labelNames, registers: [this.#registry] });
    for (const { labels, count } of counts) counter.inc(labels, count);
  }

  /** `scale` turns the unit of the counts into that of the metric. */
  histogram(name: string, help: string, counts: HistogramCounts, scale: number): void {
    this.#histograms.push(histogramText(name, help, counts, scale));
  }
}

/** A histogram in the text format: the library's own can only be filled value by value. */
function histogramText(name: string, help: string, { bounds, counts, sum }: HistogramCounts, scale: number): string {
  const scaled = (value: number): number => Number((value * scale).toPrecision(12));
  let below = 0;
  const buckets = counts.map((count, index) => {
    below += count;
    const bound = bounds[index];
    return `${name}_bucket{le="${bound === undefined ? "+Inf" : scaled(bound)}"} ${below}`;
  });
  const lines = [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} histogram`,
    ...buckets,
    `${name}_sum ${scaled(sum)}`,
    `${name}_count ${below}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** A reading should not wait for a worker that is stuck: that is what it has to tell. */
const voice_answer_ms_max = 1_000;
