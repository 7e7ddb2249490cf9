import { html, nothing, type TemplateResult } from "lit-html";

import { operationKey } from "../model/operation-key.js";
import type { Net, OperationStanding, SettingsState } from "../model/settings-state.js";
import { choiceField, drafted, refusalLine } from "./controls.js";
import { icon } from "./icons.js";
import type { PageContext } from "./page-context.js";

/** What lays the radio out, and the player's part in it. Nothing where there is no operation. */
export function operationCard(context: PageContext): TemplateResult | typeof nothing {
  const { state, doings } = context;
  const { operation, operations } = state;
  if (operation === undefined && operations.length === 0) return nothing;
  const chosen = drafted(state, "operation", operation === undefined ? "" : operationKey(operation));
  const entries =
    operations.some((entry) => operationKey(entry) === chosen) || operation === undefined
      ? operations
      : [...operations, operation];
  const options = entries.map((entry): [string, string] => [operationKey(entry), entryText(entry)]);
  return html`<section class="group" aria-labelledby="operation-title">
    <h2 id="operation-title">Operation</h2>
    <div class="card">
      <p class="hint">It puts you on its nets and suggests keys. What you set yourself stays.</p>
      <div class="operation-fields">
        ${choiceField("operation", "Operation", [["", "None"], ...options], chosen, (key) => void doings.operation.choose(entries.find((entry) => operationKey(entry) === key)))}
        ${operation === undefined ? nothing : partFields(context, operation)}
      </div>
      ${["operation", "operation.role", "operation.seat", "operation.phase"].map((place) => refusalLine(state, place))}
      ${operation === undefined ? nothing : radioLines(operation, state.nets)}
      ${operations.map(({ problem }) => (problem === undefined ? nothing : html`<p class="refusal">${icon("warning")}<span>${problem}</span></p>`))}
    </div>
  </section>`;
}

/** Role, seat and phase, each where there is something to choose from. */
function partFields({ state, doings }: PageContext, operation: OperationStanding): TemplateResult {
  const { role = "", roles, seat = "", seats, phase = "", phases, place } = operation;
  const titles = (list: OperationStanding["roles"]): [string, string][] => list.map(({ id, title }) => [id, title]);
  const no_role: [string, string][] = role === "" ? [["", "None"]] : [];
  return html`
    ${
      roles.length + no_role.length < 2
        ? nothing
        : choiceField(
            "operation-role",
            "Role",
            [...no_role, ...titles(roles)],
            drafted(state, "operation.role", role),
            (id) => void doings.operation.play("role", id),
          )
    }
    ${
      seats.length === 0
        ? nothing
        : choiceField(
            "operation-seat",
            "Seat",
            [["", "None"], ...withOwn(seats, seat).map((name): [string, string] => [name, name])],
            drafted(state, "operation.seat", seat),
            (name) => void doings.operation.play("seat", name),
          )
    }
    ${
      phases.length === 0
        ? nothing
        : choiceField(
            "operation-phase",
            "Phase",
            [["", place === "server" ? "As the server has it" : "None"], ...titles(phases)],
            drafted(state, "operation.phase", phase),
            (id) => void doings.operation.setPhase(id),
          )
    }
  `;
}

/** Which of its nets the player is not on, and why. */
function radioLines({ radios }: OperationStanding, nets: readonly Net[]): TemplateResult | typeof nothing {
  const off = radios.filter(({ state }) => state === "missing" || state === "refused");
  if (off.length === 0) return nothing;
  const titleOf = (id: string): string => nets.find(({ channel_id }) => channel_id === id)?.title ?? id;
  return html`<ul class="operation-radios">
    ${off.map(({ channel_id, state }) => html`<li class="hint"><bdi>${titleOf(channel_id)}</bdi>: ${state === "missing" ? "the server does not offer it" : "the server did not let you in: it is full or has a password"}</li>`)}
  </ul>`;
}

function entryText({ title, place, file }: SettingsState["operations"][number]): string {
  return place === "server" ? `${title} (the server's)` : file === undefined ? title : `${title} (${file})`;
}

/** The game may have put the player on a seat that no stack is for. */
function withOwn(seats: readonly string[], seat: string): readonly string[] {
  return seat === "" || seats.includes(seat) ? seats : [...seats, seat];
}
