"""Runs the contract tests, with a line of JSON for each and a summary. Needs TALKGROUP_CONTRACT (see contract_tests/laboratory.py).

Exit code 0 only if all passed, every method was called and taken, and every refusal was seen, but for those that `unseen` explains.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
import traceback
import unittest
from typing import Any

from contract_tests import (
    test_operation_files,
    test_operations,
    test_overlay,
    test_pages,
    test_pairing,
    test_params,
    test_phases,
    test_player,
    test_radio,
    test_socket,
    test_whispers,
)
from contract_tests.laboratory import files, ledger, refusal_codes


class Lines(unittest.TestResult):
    """A line for each test, and for each part of one that failed."""

    def startTest(self, test: unittest.TestCase) -> None:
        super().startTest(test)
        self._began = time.monotonic()
        self._failed = False

    def stopTest(self, test: unittest.TestCase) -> None:
        super().stopTest(test)
        say(test=short(test), ok=not self._failed, ms=round((time.monotonic() - self._began) * 1_000))

    def addFailure(self, test: unittest.TestCase, err: Any) -> None:
        super().addFailure(test, err)
        self._fail(test, err)

    def addError(self, test: unittest.TestCase, err: Any) -> None:
        super().addError(test, err)
        self._fail(test, err)

    def addSubTest(self, test: unittest.TestCase, subtest: unittest.TestCase, err: Any) -> None:
        super().addSubTest(test, subtest, err)
        if err is not None:
            self._fail(subtest, err)

    def _fail(self, test: unittest.TestCase, err: Any) -> None:
        self._failed = True
        lines = [frame.lineno for frame in traceback.extract_tb(err[2]) if os.path.basename(frame.filename).startswith("test_")]
        say(failed=short(test), line=lines[0] if lines else None, why=f"{err[0].__name__}: {err[1]}")


def short(test: unittest.TestCase) -> str:
    return test.id().removeprefix("contract_tests.test_")


def say(**members: Any) -> None:
    print(json.dumps(members, ensure_ascii=False), flush=True)


def missing() -> list[str]:
    """What no test has shown. A method, event or refusal that is new is one of these until a test of it is written."""
    seen = set().union(*ledger.refused.values(), ledger.closed)
    holes = [f"{method}: never accepted" for method in files.named("method") if method not in {*ledger.accepted, *never_accepted}]
    for method, message in files.named("method").items():
        promised = {word for word in re.findall(r"[a-z_]+", message["description"]) if word in refusal_codes}
        holes += [f"{method}: never refused {code}, which its description names" for code in sorted(promised - ledger.refused[method])]
    holes += [f"event {name}: never seen" for name in files.named("event") if name not in {*ledger.events, *unseen_events}]
    holes += [f"refusal {code}: never seen" for code in refusal_codes if code not in {*seen, *unseen}]
    for method, code, field in ledger.astray - known_astray:
        holes.append(f"{method}: refused {code} at {field}, which is no member of its params")
    for method, code, field in known_astray - ledger.astray:
        holes.append(f"{method}: not refused {code} at {field} any more: take it off known_astray")
    holes += [f"refusal {code}: seen, though it says it cannot be" for code in unseen if code in seen]
    return holes


def main() -> int:
    loader = unittest.defaultTestLoader
    # The order matters for its speed alone: first what needs no connection to a server.
    modules = (
        *(test_params, test_overlay, test_player, test_radio, test_whispers),
        *(test_operations, test_operation_files, test_phases, test_pairing, test_pages, test_socket),
    )
    result = Lines()
    began = time.monotonic()
    unittest.TestSuite(loader.loadTestsFromModule(module) for module in modules).run(result)
    holes = missing()
    refused = {method: sorted(codes) for method, codes in sorted(ledger.refused.items()) if method in files.messages}
    for method in files.named("method"):
        say(method=method, accepted=ledger.accepted[method], refused=refused.get(method, []))
    for line in (*list(dict.fromkeys(ledger.faults))[:20], *holes):
        say(failed=line)
    ok = result.wasSuccessful() and not ledger.faults and not holes
    say(
        summary={
            "ok": ok,
            "tests": result.testsRun,
            "failed": len(result.failures) + len(result.errors),
            "methods": len(refused),
            "pairs_of_method_and_refusal": sum(len(codes) for codes in refused.values()),
            "refusals": sorted(set().union(*ledger.refused.values(), ledger.closed) - {""}),
            "events": dict(sorted(ledger.events.items())),
            "does_not_fit": len(ledger.faults),
            "took_s": round(time.monotonic() - began, 1),
        }
    )
    return 0 if ok else 1


never_accepted = {"hotkeys.capture": "no keys are listened to in a laboratory: refused not_ready"}
unseen_events = {
    "hotkey": "no keys are listened to in a laboratory",
    "hotkeys": "no keys are listened to in a laboratory",
}
unseen = {
    "internal": "a fault of the agent's own",
    "busy": "two hotkeys.capture at once, where keys are listened to",
    "token_expired": "a token lasts ten seconds at least, and five more for clocks that differ: too long to wait for",
    "resume_failed": "the agent's own affair with the server (P-37)",
    **dict.fromkeys(
        ("version_mismatch", "precondition_required", "store_unavailable", "store_full", "unsupported_media_type", "method_not_allowed"),
        "the server's HTTP API alone",
    ),
}
"""Refusals that a program on this machine cannot provoke here, and why."""
known_astray: set[tuple[str, str, str]] = set()
"""Ratchet: pointers of refusals that lead nowhere until they are mended. Entries only go."""

if __name__ == "__main__":
    sys.exit(main())
