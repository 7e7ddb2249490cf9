import type { AgentHelloParams, IpcScope, Refusal } from "@talkgroup/schemas";

import type { ClientPlace } from "./client-place.js";

/** Judges what each client may do (P-42). The local connection asks it once for each handshake. */
export interface IpcAdmission {
  /** Says at once what the client may do, or "asking": then `applicant.settle` follows, if the client stays. Must not throw. */
  judge(applicant: IpcApplicant): IpcVerdict | "asking";
  /** A client that was judged is gone. Called once for each. */
  forget(client_id: number): void;
}

/** A client that has greeted, and what can be done with it. Once it is gone, telling it anything does nothing. */
export interface IpcApplicant {
  /** `IpcCaller.id` of what it becomes. */
  readonly id: number;
  readonly place: ClientPlace;
  readonly hello: AgentHelloParams;
  /** The answer to "asking". */
  settle(verdict: IpcVerdict): void;
  /** Tells it why and ends its connection, whether it was let in or not. */
  close(refusal: Refusal): void;
}

export type IpcVerdict =
  | {
      readonly kind: "granted";
      readonly scopes: ReadonlySet<IpcScope>;
      /** For the client to keep, where it is new. */
      readonly pairing_token?: string;
      /** It may only read (`isReading`), whatever its scopes are. Default false. */
      readonly reads_only?: boolean;
    }
  | { readonly kind: "refused"; readonly refusal: Refusal };
