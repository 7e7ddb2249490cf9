import { array, assert, oneof, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { ControlModel } from "./control-model.suite.js";
import { asked, type Step, suffered } from "./model-step.suite.js";
import { channel_ids, user_ids } from "./model-truth.suite.js";

describe("ControlCore against a model", () => {
  it("tells, routes and keys exactly what is true, whatever players, moderators and admins do", () => {
    const reached = new Map<string, number>();
    const entered: Step[] = ["lead", "alpha"].map((role) => ({ do: "enter", role }));
    const signed: Step[] = user_ids.map((user) => ({ do: "sign in", user }));
    // From here most walks get to talk: three on everything, one on a part.
    const joined: Step[] = channel_ids.flatMap((id) =>
      [0, 1, 2, 3].map((place) => ({ do: "join", who: place, channel: id, monitor: place === 3 })),
    );
    // Something is said from the start, on one channel and on two.
    const defined: Step[] = [
      { do: "define", who: 0, target_id: 1, channels: ["alpha"] },
      { do: "define", who: 2, target_id: 1, channels: ["command", "bravo"] },
    ];
    assert(
      property(array(oneof(asked, asked, suffered), { minLength: 20, maxLength: 60 }), (steps) => {
        const model = new ControlModel();
        for (const taken of [...entered, ...signed, ...joined, ...defined, ...steps]) {
          model.run(taken);
          model.checkViews();
          model.checkRoutes();
          model.checkSessions();
        }
        model.checkSecrets();
        model.checkViews();
        model.checkNothingLeft();
        for (const [what, count] of model.reached) reached.set(what, (reached.get(what) ?? 0) + count);
      }),
      { numRuns: 300, seed: 1 },
    );
    // The check is worth something only if the walks get as far as this.
    for (const what of worth_reaching) expect(reached.get(what) ?? 0, what).toBeGreaterThan(5);
  });
});

const worth_reaching = [
  "defined 1",
  "defined 2",
  "defined 3",
  "defined muted",
  "whispered",
  "whisper heard",
  "muted",
  "paused",
  "moved",
  "revoked",
  "account gone",
  "resumed absent",
  "resumed stalled",
  "expired",
];
