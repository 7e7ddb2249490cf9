import type { ServerEntry } from "@talkgroup/schemas";
import { html, type nothing, type TemplateResult } from "lit-html";

import { button, formRefusal, textField, textsOf } from "./controls.js";
import type { PageContext } from "./page-context.js";

/** To add a server, or to change one. */
export function serverForm({ state, doings }: PageContext, server?: ServerEntry): TemplateResult {
  const place = `server.${server?.server_id ?? "new"}`;
  const note = state.refusals.get(place);
  const onSubmit = async (event: Event): Promise<void> => {
    const text = textsOf(event);
    const form = {
      title: text("title"),
      address: text("url"),
      organisation: text("organisation"),
      certificate_sha256: text("certificate_sha256"),
    };
    if (await doings.servers.save(form, server)) doings.openForm(undefined);
  };
  const id = server?.server_id ?? "new";
  const [address, hint] = [
    server?.url.replace(/^wss:\/\//, ""),
    "As the server or openssl prints it: SHA-256, 64 hex digits. Only for a certificate that no authority has signed.",
  ];
  return html`<form class="form" aria-label=${server === undefined ? "Add a server" : `Change ${server.title}`} @submit=${onSubmit}>
    <div class="fields">
      ${textField({ id: `title-${id}`, name: "title", label: "Name", value: server?.title ?? "", required: true, maxlength: 80, note, first: true })}
      ${textField({ id: `url-${id}`, name: "url", label: "Address", value: address ?? "", required: true, placeholder: "voice.example.org:9000", inputmode: "url", note })}
      ${textField({ id: `organisation-${id}`, name: "organisation", label: "Organisation", value: server?.organisation ?? "", hint: "Its short name, where the server keeps several.", maxlength: 64, note })}
      ${textField({ id: `certificate-${id}`, name: "certificate_sha256", label: "Fingerprint of its certificate", value: server?.certificate_sha256 ?? "", hint, note })}
    </div>
    ${formRefusal(note, ["title", "url", "organisation", "certificate_sha256"])}
    ${formButtons("Save", state.pending.has(place), () => doings.openForm(undefined))}
  </form>`;
}

/** A name and a join code, without an account. */
export function guestForm({ state, doings }: PageContext, server: ServerEntry): TemplateResult {
  const { server_id, title } = server;
  const place = `server.${server_id}`;
  const note = state.refusals.get(place);
  const onSubmit = async (event: Event): Promise<void> => {
    const text = textsOf(event);
    const form = { name: text("name"), join_code: text("join_code"), role: text("role") };
    if (await doings.servers.join(server, form)) doings.openForm(undefined);
  };
  return html`<form class="form" aria-label="Join ${title} with a code" @submit=${onSubmit}>
    <div class="fields">
      ${textField({ id: `name-${server_id}`, name: "name", label: "Your name for the others", required: true, maxlength: 40, autocomplete: "nickname", note, first: true })}
      ${textField({ id: `join-${server_id}`, name: "join_code", label: "Join code", hint: "From whoever runs the evening; a guest's invitation is one too. For an account of your own choose “Make an account”.", required: true, maxlength: 64, note })}
      ${textField({ id: `role-${server_id}`, name: "role", label: "Role", hint: "If the code gives several. Left out: the first.", maxlength: 64, note })}
    </div>
    ${formRefusal(note, ["name", "join_code", "role"])}
    ${formButtons("Join", state.pending.has(place), () => doings.openForm(undefined))}
  </form>`;
}

/** Asks before a server is forgotten. */
export function removeForm({ state, doings }: PageContext, server: ServerEntry): TemplateResult {
  const place = `server.${server.server_id}`;
  const onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await doings.servers.remove(server)) doings.openForm(undefined);
  };
  return html`<form class="form" aria-label="Remove ${server.title}" @submit=${onSubmit}>
    <p>Forget this server, and your sign-in there?</p>
    ${formRefusal(state.refusals.get(place), [])}
    ${formButtons("Remove", state.pending.has(place), () => doings.openForm(undefined), "danger")}
  </form>`;
}

/** What a form ends with. */
export function formButtons(
  label: string,
  busy: boolean,
  onCancel: () => void,
  kind: "main" | "danger" = "main",
): TemplateResult | typeof nothing {
  return html`<div class="buttons">
    ${button({ label, kind, submits: true, busy })} ${button({ label: "Cancel", kind: "quiet", onClick: onCancel })}
  </div>`;
}
