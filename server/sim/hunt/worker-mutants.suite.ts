import { ListenerList } from "../../core/listener-list.js";
import { Overload } from "../../core/overload.js";
import { here, type VoiceSession } from "../../core/voice-session.js";
import { type Mutant, replace } from "./planting.suite.js";

/** Bugs between several voice workers, and in what a worker gives up that is behind. */
export const worker_mutants: readonly Mutant[] = [
  { name: "of the listeners of another worker only one is counted", faults: () => ({}), plant: countsOneAtMost },
  {
    name: "the listeners of another worker are counted for the one after it",
    faults: () => ({}),
    plant: () =>
      replace(
        ListenerList,
        "countAt",
        (original) =>
          function (this: ListenerList<unknown>, home: number): number {
            return original.call(this, (home + workers_max - 1) % workers_max);
          },
      ),
  },
  {
    name: "nothing is told to other workers' own",
    faults: () => ({
      update: (update) => ({ ...update, sessions_added: update.sessions_added.map((session) => ({ ...session, home: 0 })) }),
    }),
  },
  {
    name: "what is more important is given up first",
    faults: () => ({}),
    plant: overload(
      (original) =>
        (waited_ms, now_ms, priority = 0) =>
          original(waited_ms, now_ms, 10 - priority),
    ),
  },
  {
    name: "all that is late is given up at once",
    faults: () => ({}),
    plant: overload(() => (waited_ms) => waited_ms > 40),
  },
  {
    name: "nothing is given up but what is useless",
    faults: () => ({}),
    plant: overload(() => (waited_ms) => waited_ms > 200),
  },
  {
    name: "a ping that waited long is given up",
    faults: () => ({
      router: (router) => {
        const handleDatagram = router.handleDatagram.bind(router);
        router.handleDatagram = (packet, length, source, now_ms, waited_ms = 0) => {
          const verdict = handleDatagram(packet, length, source, now_ms, waited_ms);
          return verdict === "pong" && waited_ms > 200 ? "stale" : verdict;
        };
      },
    }),
  },
  {
    name: "the priority of a net is not told to the workers",
    faults: () => ({
      update: (update) => ({ ...update, lists_set: update.lists_set.map((list) => ({ ...list, priority: 0 })) }),
    }),
  },
];

/** As if the count of another worker's listeners were set where it should grow: when one of two leaves, the other is forgotten. */
function countsOneAtMost(): () => void {
  const counts = new WeakMap<ListenerList<unknown>, number[]>();
  const countsOf = (list: ListenerList<unknown>): number[] => {
    const known = counts.get(list) ?? [];
    counts.set(list, known);
    return known;
  };
  const undo = [
    replace(
      ListenerList,
      "add",
      (original) =>
        function (this: ListenerList<unknown>, session: VoiceSession<unknown>): void {
          if (session.home !== here && !session.places.has(this)) countsOf(this)[session.home] = 1;
          original.call(this, session);
        },
    ),
    replace(
      ListenerList,
      "remove",
      (original) =>
        function (this: ListenerList<unknown>, session: VoiceSession<unknown>): void {
          if (session.home !== here && session.places.has(this)) countsOf(this)[session.home] = 0;
          original.call(this, session);
        },
    ),
    replace(
      ListenerList,
      "clear",
      (original) =>
        function (this: ListenerList<unknown>): void {
          counts.delete(this);
          original.call(this);
        },
    ),
    replace(
      ListenerList,
      "countAt",
      () =>
        function (this: ListenerList<unknown>, home: number): number {
          return countsOf(this)[home] ?? 0;
        },
    ),
  ];
  return () => {
    for (const one of undo.reverse()) one();
  };
}

function overload(change: (original: Overload["sheds"]) => Overload["sheds"]): () => () => void {
  return () =>
    replace(
      Overload,
      "sheds",
      (original) =>
        function (this: Overload, ...told): boolean {
          return change(original.bind(this))(...told);
        },
    );
}

const workers_max = 3;
