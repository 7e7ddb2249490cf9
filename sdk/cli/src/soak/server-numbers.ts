import { get } from "node:https";

/** Values of gauges by their names, from the text format of Prometheus; those with labels are left out. */
export function gaugesOf(text: string): ReadonlyMap<string, number> {
  const gauges = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [, name, value] = /^([A-Za-z_:][\w:]*) (\S+)$/.exec(line) ?? [];
    if (name !== undefined) gauges.set(name, Number(value));
  }
  return gauges;
}

/** Asks a server of our own for its numbers; any certificate is trusted. Rejects if it does not answer. */
export function readGauges(api_url: string): Promise<ReadonlyMap<string, number>> {
  return new Promise((resolve, reject) => {
    const request = get(new URL("/metrics", api_url), { rejectUnauthorized: false, timeout: answer_ms_max }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("error", reject);
      response.once("end", () => resolve(gaugesOf(Buffer.concat(parts).toString("utf8"))));
    });
    request.once("timeout", () => request.destroy(new Error("the server does not tell its numbers in time")));
    request.once("error", reject);
  });
}

const answer_ms_max = 10_000;
