import type { Place } from "@talkgroup/core";
import { describe, expect, it } from "vitest";

import { ToldPlaces, told_places_max } from "./told-places.js";

const north = { x_m: 0, y_m: 0, z_m: 0, facing_x: 0, facing_y: 0, facing_z: -1 };

describe("ToldPlaces", () => {
  it("go with the client that told them: nobody knows where the talker is", () => {
    const { places, at } = rig();
    places.set(1, placeOf(7, 1000));
    places.forgetClient(2);
    expect(at(7)).toBe(1000);
    places.forgetClient(1);
    expect(at(7)).toBe("nowhere");
  });

  it("stay with the client that told them last", () => {
    const { places, at } = rig();
    places.set(1, placeOf(7, 1000));
    places.set(1, placeOf(8, 1000));
    places.set(2, placeOf(7, 1));
    places.forgetClient(1);
    expect([at(7), at(8)]).toEqual([1, "nowhere"]);
    places.forgetClient(2);
    expect(at(7)).toBe("nowhere");
  });

  it("are left as they are by a call that leaves the talker out, and by another client's", () => {
    const { places, at } = rig();
    places.set(1, placeOf(7, 4));
    places.set(1, placeOf(8, 1));
    places.set(2, placeOf(9, 1));
    places.forgetClient(2);
    expect([at(7), at(8), at(9)]).toEqual([4, 1, "nowhere"]);
  });

  it("put the player back to where the client before says, be there talkers to forget or not", () => {
    const { places, told } = rig();
    places.set(1, placeOf(7, 1));
    places.set(2, { talkers: [], listener: { ...north, x_m: 500 }, near_m: 10, far_m: 900 });
    places.forgetClient(2);
    expect(told.at(-1)).toEqual({ kind: "place", listener: north, talkers: [], near_m: 2, far_m: 60 });
  });

  it("are as many as the mixer remembers, and are taken back once", () => {
    const { places, told } = rig();
    for (let session_id = 1; session_id <= told_places_max + 1; session_id++) places.set(1, placeOf(session_id, 1000));
    told.length = 0;
    places.forgetClient(1);
    places.forgetClient(1);
    expect(told.map(({ talkers }) => talkers.length)).toEqual([told_places_max]);
    expect(
      told[0]?.talkers.some(({ session_id }) => session_id === 1),
      "it was forgotten before",
    ).toBe(false);
  });
});

function placeOf(session_id: number, x_m: number): Place {
  return { listener: north, talkers: [{ session_id, x_m, y_m: 0, z_m: 0 }], near_m: 2, far_m: 60 };
}

/** With what the mixer knows of it then. */
function rig() {
  const told: Place[] = [];
  const places = new ToldPlaces((command) => void (command.kind === "place" && told.push(command)));
  const at = (session_id: number): number | "nowhere" | undefined => {
    const all = told.flatMap(({ talkers }) => talkers);
    const x_m = all.findLast((talker) => talker.session_id === session_id)?.x_m;
    return x_m !== undefined && Number.isNaN(x_m) ? "nowhere" : x_m;
  };
  return { places, told, at };
}
