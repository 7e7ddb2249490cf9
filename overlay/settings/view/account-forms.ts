import type { ServerEntry } from "@talkgroup/schemas";
import { html, type TemplateResult } from "lit-html";

import { name_rule } from "../model/name-rule.js";
import type { RefusalNote } from "../model/settings-state.js";
import { formRefusal, textField, textsOf } from "./controls.js";
import { once } from "./once.js";
import type { PageContext } from "./page-context.js";
import { formButtons } from "./server-forms.js";

/** Name and password; the second factor once the server wants it. */
export function signInForm({ state, doings }: PageContext, server: ServerEntry): TemplateResult {
  const { server_id, title } = server;
  const place = `server.${server_id}`;
  const note = state.refusals.get(place);
  const onSubmit = async (event: Event): Promise<void> => {
    const text = textsOf(event);
    const form = { username: text("username"), password: text("password"), code: text("code") };
    if (await doings.servers.signIn(server, form)) doings.openForm(undefined);
  };
  return html`<form class="form" aria-label="Sign in to ${title}" @submit=${onSubmit}>
    <div class="fields">
      ${textField({ id: `username-${server_id}`, name: "username", label: "Name", value: server.username ?? "", required: true, autocomplete: "username", maxlength: 64, note, first: true })}
      ${textField({ id: `password-${server_id}`, name: "password", label: "Password", type: "password", required: true, autocomplete: "current-password", maxlength: 1024, note })}
      ${secondFactorField(server_id, note)}
      <details class="field">
        <summary>I forgot my password</summary>
        <p class="hint">Whoever runs this server can give you a new one. Sign in with it, then choose your own with “Change password”.</p>
      </details>
    </div>
    ${formRefusal(note, ["username", "password", "code"])}
    <p class="hint">${password_hint}</p>
    ${formButtons("Sign in", state.pending.has(place), () => doings.openForm(undefined))}
  </form>`;
}

/** A new account, by an invitation where the organisation wants one. */
export function registerForm({ state, doings }: PageContext, server: ServerEntry): TemplateResult {
  const { server_id, title } = server;
  const place = `server.${server_id}`;
  const note = state.refusals.get(place);
  const onSubmit = async (event: Event): Promise<void> => {
    const text = textsOf(event);
    const form = {
      invite_code: text("invite_code"),
      username: text("username"),
      display_name: text("display_name"),
      password: text("password"),
      password_again: text("password_again"),
    };
    if (await doings.servers.register(server, form)) doings.openForm(undefined);
  };
  const hint = "From whoever invited you. Not needed where everybody may make an account.";
  return html`<form class="form" aria-label="Make an account at ${title}" @submit=${onSubmit}>
    <div class="fields">
      ${textField({ id: `invite-${server_id}`, name: "invite_code", label: "Invitation", hint, maxlength: 64, note, first: true })}
      ${textField({ id: `new-name-${server_id}`, name: "username", label: "Name", hint: `You sign in with it. ${name_rule}`, required: true, autocomplete: "username", maxlength: 64, note })}
      ${textField({ id: `shown-name-${server_id}`, name: "display_name", label: "Your name for the others", hint: "Left out: the same.", autocomplete: "nickname", maxlength: 40, note })}
      ${newPasswordFields(server_id, "password", "Password", note)}
    </div>
    ${formRefusal(note, ["invite_code", "username", "display_name", "password", "password_again"])}
    <p class="hint">${password_hint}</p>
    ${formButtons("Make the account", state.pending.has(place), () => doings.openForm(undefined))}
  </form>`;
}

/** Another password for the account that is signed in. */
export function passwordForm({ state, doings }: PageContext, server: ServerEntry): TemplateResult {
  const { server_id, title } = server;
  const place = `server.${server_id}`;
  const note = state.refusals.get(place);
  const onSubmit = async (event: Event): Promise<void> => {
    const text = textsOf(event);
    const form = {
      password: text("password"),
      new_password: text("new_password"),
      password_again: text("password_again"),
      code: text("code"),
    };
    if (await doings.servers.changePassword(server, form)) doings.openForm(undefined);
  };
  const hint = "Or the temporary one your server’s admin gave you.";
  return html`<form class="form" aria-label="Change your password at ${title}" @submit=${onSubmit}>
    <div class="fields">
      ${textField({ id: `present-${server_id}`, name: "password", label: "Present password", type: "password", hint, required: true, autocomplete: "current-password", maxlength: 128, note, first: true })}
      ${newPasswordFields(server_id, "new_password", "New password", note)}
      ${secondFactorField(server_id, note)}
    </div>
    ${formRefusal(note, ["password", "new_password", "password_again", "code"])}
    <p class="hint">You stay signed in here; all your other sign-ins at this server end.</p>
    ${formButtons("Change it", state.pending.has(place), () => doings.openForm(undefined))}
  </form>`;
}

function newPasswordFields(server_id: string, name: string, label: string, note: RefusalNote | undefined): TemplateResult {
  const about = { type: "password", required: true, autocomplete: "new-password", maxlength: 128, note } as const;
  return html`
    ${textField({ id: `new-password-${server_id}`, name, label, hint: "At least 10 characters.", ...about })}
    ${textField({ id: `again-${server_id}`, name: "password_again", label: "The same once more", ...about })}
  `;
}

/** Put away until the server wants it. Always the same elements: what is typed, and the focus, stay while it is sent. */
function secondFactorField(server_id: string, note: RefusalNote | undefined): TemplateResult {
  const wants_code = note?.code === "second_factor_required" || note?.field === "code";
  const field = textField({
    id: `code-${server_id}`,
    name: "code",
    label: "Second factor",
    hint: "Six digits from your authenticator. Without it, one of your recovery codes: each is good once.",
    autocomplete: "one-time-code",
    maxlength: 64,
    note,
    first: wants_code,
  });
  return html`<details class="field" ${once(wants_code, openIt)}>
    <summary>I have a second factor or a recovery code</summary>
    ${field}
  </details>`;
}

/** The player may close it again. */
function openIt(element: Element): void {
  if (element instanceof HTMLDetailsElement) element.open = true;
}

const password_hint = "The password goes to this server and is kept nowhere. The sign-in is kept on this computer, locked away.";
