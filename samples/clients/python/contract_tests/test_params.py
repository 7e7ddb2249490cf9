"""Every method, from its schema alone: what is out of bounds, of another type, missing or unknown is refused by name (P-3, P-7)."""

from __future__ import annotations

import json

from contract_tests.laboratory import CLOSE, HANDSHAKE, Case, Raw, Refused, files, lab, ledger


class Params(Case):
    """A test for each method, made below."""

    def judge(self, method: str) -> None:
        with lab.connect() as radio, lab.manager() as manager:
            caller = manager if files.messages[method]["x-scope"] == "manage" else radio
            for wrong in files.wrongs(files.part(method, "params")):
                with self.subTest(f"{wrong.what} at {wrong.field or '/'}"):
                    self.assertRefused(caller, "invalid_params", method, wrong.params, wrong.field)

    def judge_hello(self, method: str) -> None:
        for wrong in files.wrongs(files.part(method, "params")):
            with self.subTest(f"{wrong.what} at {wrong.field or '/'}"), Raw(greet=False) as raw:
                raw.link.send(HANDSHAKE, json.dumps(wrong.params).encode())
                opcode, payload = raw.link.receive()
                refusal = json.loads(payload)
                ledger.refused[method].add(refusal.get("code"))
                self.assertEqual((opcode, refusal.get("code"), refusal.get("field")), (CLOSE, "invalid_params", wrong.field))

    def judge_bounds(self, method: str) -> None:
        """Whatever comes of it, the bound itself is in bounds."""
        with lab.connect() as radio, lab.manager() as manager:
            caller = manager if files.messages[method]["x-scope"] == "manage" else radio
            for params in files.at_bounds(files.part(method, "params")):
                try:
                    caller.call(method, params)
                except Refused as refused:
                    if refused.code == "invalid_params":
                        self.assertNotIn("characters", str(refused))
                        self.assertNotIn(" to ", str(refused))


def name_of(method: str) -> str:
    return method.replace(".", "_")


for each in files.named("method"):
    if each == "agent.hello":
        setattr(Params, f"test_{name_of(each)}", lambda self, each=each: self.judge_hello(each))
    else:
        setattr(Params, f"test_{name_of(each)}", lambda self, each=each: self.judge(each))
        if any(files.at_bounds(files.part(each, "params"))):
            setattr(Params, f"test_{name_of(each)}_at_its_bounds", lambda self, each=each: self.judge_bounds(each))
