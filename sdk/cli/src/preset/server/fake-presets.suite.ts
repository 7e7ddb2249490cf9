import type { Operation, RunningEntry } from "@talkgroup/schemas";
import { diffPresets } from "@talkgroup/schemas/preset";

import type { HttpAnswer, HttpCall, HttpTransport } from "./pinned-call.js";

/** What a test's server makes of a request before the rest of it is asked; undefined: that is to go on. */
export type Interception = (request: string, call: HttpCall) => HttpAnswer | undefined | Promise<undefined>;

/** A server's presets in memory, behind a transport: what the real one answers, in a few lines. */
export class FakePresets {
  /** `METHOD path` of each request, and its If-Match if it has one. */
  readonly heard: string[] = [];
  /** Bodies of the same. */
  readonly bodies: (string | undefined)[] = [];
  /** By slug; versions from 1. */
  readonly kept = new Map<string, Operation[]>();
  /** Slugs of the organisation's own channels. */
  readonly channels: string[] = ["-", "lobby"];
  running: RunningEntry = { organisation_id, version: 1 };
  /** Called with each request first. */
  intercept: Interception = () => undefined;
  /** Numbers of access tokens that are good; the first sign-in's is 1. */
  tokens_made = 0;
  code_needed: string | undefined;

  readonly transport: HttpTransport = async (call) => {
    const request = `${call.method} ${call.path}`;
    const if_match = call.headers["if-match"];
    this.heard.push(if_match === undefined ? request : `${request} ${if_match}`);
    this.bodies.push(call.body);
    return (await this.intercept(request, call)) ?? this.#answer(call);
  };

  /** Writes a version as another user would. */
  write(operation: Operation): void {
    this.kept.set(operation.id, [...(this.kept.get(operation.id) ?? []), operation]);
  }

  #answer({ method, path, headers, body }: HttpCall): HttpAnswer {
    const url = new URL(path, "https://fake");
    const params = JSON.parse(body ?? "{}");
    const route = `${method} ${url.pathname}`;
    if (route === "POST /auth/login") return this.#login(params);
    if (route === "POST /auth/refresh") return answerOf(200, this.#tokens());
    if (route === "POST /auth/logout") return answerOf(204, undefined);
    if (headers["authorization"] === undefined && url.pathname !== "/api/v1/presets") return problemOf(401, "unauthenticated");
    if (route === "GET /auth/me") return answerOf(200, { account: account("Nova"), organisation });
    if (url.pathname.includes("/users/")) return answerOf(200, account("Ada"));
    if (route === "GET /api/v1/presets") return this.#search(url.searchParams);
    if (url.pathname.endsWith("/channels")) return this.#channels(url.searchParams);
    if (url.pathname.endsWith("/operation") || url.pathname.endsWith("/operation/phase")) {
      return this.#run(method, url.pathname, headers, params);
    }
    return this.#preset(method, url.pathname.split("/").slice(3), headers, params);
  }

  #login({ password, second_factor_code }: { password?: string; second_factor_code?: string }): HttpAnswer {
    if (password !== good_password) return problemOf(401, "wrong_credentials");
    if (this.code_needed !== second_factor_code) return problemOf(401, "second_factor_required");
    return answerOf(200, this.#tokens());
  }

  #tokens(): object {
    this.tokens_made += 1;
    const [access_token, refresh_token] = [`access-${this.tokens_made}`, `refresh-${this.tokens_made}`];
    const lifetimes = { access_lifetime_s: 900, refresh_lifetime_s: 86_400 };
    return { access_token, refresh_token, ...lifetimes, user_id: nova_id, organisation_id };
  }

  #search(query: URLSearchParams): HttpAnswer {
    const slugs = [...this.kept.keys()].filter((slug) => slug.includes(query.get("q") ?? ""));
    const from = Number(query.get("cursor") ?? 0);
    const items = slugs.slice(from, from + 1).map((slug) => this.#entry(slug));
    return answerOf(200, { items, ...(from + 1 < slugs.length ? { next_cursor: String(from + 1) } : {}) });
  }

  #channels(query: URLSearchParams): HttpAnswer {
    const at = Number(query.get("cursor") ?? 0);
    const slug = this.channels[at];
    const names = { slug, type: slug === "-" ? "root" : "radio", title: "Channel", label: "CHANNEL" };
    const item = { channel_id: nova_id, organisation_id, ...names, position: 0, has_password: false, version: 1, ...times };
    return answerOf(200, { items: [item], ...(at + 1 < this.channels.length ? { next_cursor: String(at + 1) } : {}) });
  }

  #preset(method: string, path: readonly string[], headers: HttpCall["headers"], params: { operation?: Operation }): HttpAnswer {
    const { operation } = params;
    if (method === "POST" && operation !== undefined) {
      if (this.kept.has(operation.id)) return problemOf(409, "conflict", "/operation/id");
      this.write(operation);
      return answerOf(201, this.#whole(operation.id, 1));
    }
    const slug = [...this.kept.keys()].find((one) => presetId(one) === path[1]);
    if (slug === undefined) return problemOf(404, "not_found");
    const newest = this.kept.get(slug)?.length ?? 0;
    if (method === "PUT" && operation !== undefined) {
      if (headers["if-match"] !== `"${newest}"`) return problemOf(412, "version_mismatch");
      this.write(operation);
      return answerOf(200, this.#whole(slug, newest + 1));
    }
    if (path[2] === "versions" && path[3] === undefined) {
      const items = Array.from({ length: newest }, (_, index) => this.#entry(slug, newest - index));
      return answerOf(200, { items });
    }
    const version = Number(path[3] ?? newest);
    return version > newest ? problemOf(404, "not_found") : answerOf(200, this.#whole(slug, version));
  }

  #run(method: string, path: string, headers: HttpCall["headers"], params: Record<string, never>): HttpAnswer {
    const { running } = this;
    if (method === "GET") return answerOf(200, running);
    const version = running.version + 1;
    if (method === "DELETE") {
      this.running = { organisation_id, version };
      return answerOf(204, undefined);
    }
    if (headers["if-match"] !== `"${running.version}"`) return problemOf(412, "version_mismatch");
    const { phase: ended, ...rest } = running;
    if (path.endsWith("/phase")) {
      this.running = { ...rest, ...params, version };
      return answerOf(200, this.running);
    }
    const { preset_id, version_number, phase = ended } = params;
    const slug = [...this.kept.keys()].find((one) => presetId(one) === preset_id) ?? "";
    const preset = this.#at(slug, version_number ?? 1);
    const old = running.slug === undefined ? undefined : this.#at(running.slug, running.preset_version ?? 1);
    const changes = old === undefined ? [] : diffPresets(old, preset);
    const netsOf = (kind: string): string[] => [
      ...new Set(
        changes.filter((one) => one.kind === kind && one.subject.startsWith("nets/")).map(({ subject }) => subject.slice(5)),
      ),
    ];
    const place = { preset_id: presetId(slug), slug, title: preset.title, preset_version: version_number ?? 1 };
    this.running = { organisation_id, ...place, version, author_id: ada_id, ...(phase === undefined ? {} : { phase }) };
    const nets_added = old === undefined ? preset.nets.map(({ id }) => id) : netsOf("added");
    return answerOf(200, {
      entry: this.running,
      version,
      nets_added,
      nets_removed: netsOf("removed"),
      nets_changed: netsOf("changed"),
    });
  }

  #at(slug: string, version: number): Operation {
    const operation = this.kept.get(slug)?.[version - 1];
    if (operation === undefined) throw new Error(`the test's server has no ${slug} version ${version}`);
    return operation;
  }

  #entry(slug: string, version = this.kept.get(slug)?.length ?? 0): object {
    const times = { created_ms: 1_795_000_000_000, changed_ms: 1_795_000_000_000 };
    const { title } = this.#at(slug, version);
    return { preset_id: presetId(slug), organisation_id, slug, title, published: false, author_id: ada_id, version, ...times };
  }

  #whole(slug: string, version: number): object {
    return { ...this.#entry(slug, version), operation: this.#at(slug, version) };
  }
}

/** What a server says when it refuses. */
export function problemOf(status: number, code: string, field?: string): HttpAnswer {
  return answerOf(status, { type: `test:${code}`, title: code, status, code, detail: `because of ${code}`, field });
}

/** What a server says. */
export function answerOf(status: number, body: object | undefined): HttpAnswer {
  return { status, body: body === undefined ? "" : JSON.stringify(body) };
}

export const good_password = "a long password";
const organisation_id = "0b7e3b52-6f5b-4a53-8f0a-2f7a5d3c1a12";
const nova_id = "0b7e3b52-6f5b-4a53-8f0a-2f7a5d3c1a11";
const ada_id = "0b7e3b52-6f5b-4a53-8f0a-2f7a5d3c1a13";
const times = { created_ms: 1, changed_ms: 1 };
const organisation = { organisation_id, slug: "home", title: "Home", registration: "invite", version: 1, ...times };

/** Of the preset with that slug, in the test's server. */
export function presetId(slug: string): string {
  return `0b7e3b52-6f5b-4a53-8f0a-${Buffer.from(slug.padEnd(6, "-").slice(0, 6)).toString("hex")}`;
}

function account(display_name: string): object {
  const flags = { owner: false, operator: false, disabled: false, has_password: true, has_second_factor: false };
  const names = { username: display_name.toLowerCase(), display_name };
  return { user_id: nova_id, organisation_id, ...names, role_ids: [], ...flags, version: 1, ...times };
}
