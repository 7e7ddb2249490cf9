"""Where the tests find an agent and a server, and what they saw of them."""

from __future__ import annotations

import json
import os
import queue
import re
import ssl
import time
import unittest
import urllib.request
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import talkgroup
from contract_tests.schema_files import SchemaFiles
from talkgroup import CLOSE, FRAME, HANDSHAKE, Gone, Refused, Talkgroup

Json = dict[str, Any]


class Laboratory:
    """What whoever started agent and server wrote down: a JSON file that TALKGROUP_CONTRACT names."""

    def __init__(self) -> None:
        told = json.loads(Path(os.environ["TALKGROUP_CONTRACT"]).read_text())
        self.path: str = told["path"]
        """The agent's socket. Its sound is of the file backend, no keys are listened to, and the WebSocket is on."""
        self.config_folder = Path(told["config_folder"])
        self.other_path: str = told["other_path"]
        """Another player's agent, without sound."""
        self.server: Json = told["server"]
        """url, certificate_sha256 and join_code of a server that runs the operation of `test_operations`, with the nets command,
        alpha, bravo, shared (half duplex), narrow (for one) and tower (relayed to alpha)."""
        self.community: Json = told["community"]
        """url, certificate_sha256, api_url, organisation, organisation_id and operator_token of one with accounts, and the
        username and password of an account of it."""

    def connect(self, name: str = "contract", **hello: Any) -> "Radio":
        return Radio(talkgroup.open_socket(hello.pop("path", self.path)), name, **hello)

    def manager(self, **hello: Any) -> "Radio":
        token = (self.config_folder / "manager-token").read_text().strip()
        return self.connect("manager", scopes=["manage"], pairing_token=token, **hello)

    def web(self, origin: str, **hello: Any) -> "Radio":
        return Radio(talkgroup.WebSocketLink(f"ws://127.0.0.1:{self.web_socket_port}/", origin), "page", **hello)

    @property
    def web_socket_port(self) -> int:
        return json.loads(Path(f"{self.path}.json").read_text())["web_socket_port"]

    def open(self, radio: "Radio", name: str, role: str, follow: bool = False) -> Json:
        """Without `follow` on no channel; with it as the operation has it, as soon as it is laid out."""
        return radio.call("connection.open", {**self.server, "name": name, "role": role, "follow": follow})

    def api(self, method: str, path: str, body: Json | None = None, token: str | None = None) -> Json:
        """What somebody else does by the HTTP API of the server with accounts: its operator, or who has `token`; "" for nobody."""
        bearer = self.community["operator_token"] if token is None else token
        headers = {"content-type": "application/json", "if-match": "*", **({"authorization": f"Bearer {bearer}"} if bearer else {})}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.community["api_url"] + path, data, headers, method=method)
        # A laboratory's certificate is signed by nobody; it is on loopback.
        with urllib.request.urlopen(request, context=ssl._create_unverified_context(), timeout=10) as answer:
            return json.loads(answer.read() or b"{}")

    @property
    def organisation(self) -> str:
        """Where the API has what is the organisation's."""
        return f"/api/v1/orgs/{self.community['organisation_id']}"

    def token(self, player_id: str, **may: Any) -> Json:
        """Lets a player in, as a game would: connection.open with it. `may`: grants or role of game_token.create."""
        secret = self.api("POST", f"{self.organisation}/game-keys", {"title": "Game"})["secret"]
        made = self.api("POST", f"{self.organisation}/game-tokens", {"player_id": player_id, "name": "Nova", **may}, secret)
        return {**{key: self.community[key] for key in ("url", "certificate_sha256")}, "token": made["token"]}


class Ledger:
    """What was seen, of all tests."""

    def __init__(self) -> None:
        self.accepted: Counter[str] = Counter()
        self.refused: defaultdict[str, set[str]] = defaultdict(set)
        self.closed: set[str] = set()
        self.events: Counter[str] = Counter()
        self.faults: list[str] = []
        """What did not fit its schema."""
        self.astray: set[tuple[str, str, str]] = set()
        """Method, refusal and a pointer to what is no member of the method's params (P-7)."""

    def note_result(self, method: str, result: Json) -> None:
        self.accepted[method] += 1
        self.faults += [f"result of {method} {fault}" for fault in files.faults(result, files.part(method, "result"))]

    def note_refusal(self, method: str, params: Json, refused: Refused) -> None:
        self.refused[method].add(refused.code)
        field = refused.field
        if field is not None and not (is_at(field, params) or files.names(files.part(method, "params"), field)):
            self.astray.add((method, refused.code, field))
        if refusal_codes.get(refused.code) != refused.number:
            expected = refusal_codes.get(refused.code)
            self.faults.append(f"refusal of {method}: found {refused.code} with {refused.number}, expected {expected}")
        if not 0 < len(str(refused)) <= 512:
            self.faults.append(f"refusal of {method}: found a message of {len(str(refused))} characters, expected 1 to 512")

    def note_event(self, name: str, params: Json) -> None:
        self.events[name] += 1
        self.faults += [f"event {name} {fault}" for fault in files.faults(params, files.part(name, "params"))]


def is_at(pointer: str, value: Any) -> bool:
    """True if a JSON pointer leads somewhere."""
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict) and name in value:
            value = value[name]
        elif isinstance(value, list) and name.isdigit() and int(name) < len(value):
            value = value[int(name)]
        else:
            return False
    return True


class Radio(Talkgroup):
    """A client that checks and notes all it is told."""

    def __init__(self, link: talkgroup.Link, name: str, **hello: Any) -> None:
        try:
            super().__init__(link, name, on_event=self._note, **hello)
        except Gone as gone:
            ledger.closed.add(gone.code)
            raise
        ledger.note_result("agent.hello", self.welcome)

    def call(self, method: str, params: Json | None = None, /, timeout_s: float = 15, **members: Any) -> Json:
        try:
            result = super().call(method, params, timeout_s, **members)
        except Refused as refused:
            ledger.note_refusal(method, {**(params or {}), **members}, refused)
            raise
        if method in files.messages:
            ledger.note_result(method, result)
        return result

    def press(self, binding_id: str, lease_ms: float = 5_000) -> None:
        """With a lease that a busy machine can keep, as it is not what most tests are about."""
        super().press(binding_id, lease_ms)

    def until(self, name: str, timeout_s: float = 5, **wanted: Any) -> Json:
        """The params of the next event of this name with these members."""
        holds = lambda params: all(params.get(key) == value for key, value in wanted.items())
        return self.until_that(name, holds, f"with {wanted}", timeout_s)

    def until_that(self, name: str, holds: Callable[[Json], bool], what: str, timeout_s: float = 5) -> Json:
        """The params of the next event of this name of which something holds."""
        end = time.monotonic() + timeout_s
        last: Json | None = None
        while (left := end - time.monotonic()) > 0:
            try:
                found, params = self.next_event(left)
            except queue.Empty:
                break
            if found == name and holds(params):
                return params
            last = params if found == name else last
        raise AssertionError(f"no event {name} {what} within {timeout_s} s; the last one was {last}")

    def past(self) -> list[tuple[str, Json]]:
        """The events not taken yet, up to now: by a request's answer the agent has told all that came before it."""
        self.call("connection.status")
        told = []
        while not self.events.empty():
            told.append(self.next_event(0))
        return told

    def ended(self, timeout_s: float = 5) -> str:
        """The code with which the agent ends this connection."""
        try:
            self.until("", timeout_s)
        except Gone as gone:
            ledger.closed.add(gone.code)
            return gone.code
        raise AssertionError("unreachable")

    def _note(self, name: str, params: Json) -> None:
        ledger.note_event(name, params)
        self._keep(name, params)


class Raw:
    """Frames as they are, without a client that would know better."""

    def __init__(self, path: str | None = None, greet: bool = True) -> None:
        self.link = talkgroup.open_socket(path or lab.path)
        if greet:
            self.link.send(HANDSHAKE, json.dumps({"protocol_versions": [1], "client_name": "raw"}).encode())
            assert self.link.receive()[0] == HANDSHAKE

    def __enter__(self) -> "Raw":
        return self

    def __exit__(self, *_: object) -> None:
        self.link.close()

    def ask(self, payload: bytes | str | Json) -> Json:
        """Sends one FRAME; the next answer (events are passed over)."""
        if isinstance(payload, dict):
            payload = json.dumps(payload)
        self.link.send(FRAME, payload.encode() if isinstance(payload, str) else payload)
        return self.answer()

    def answer(self) -> Json:
        while True:
            opcode, payload = self.link.receive()
            message = json.loads(payload)
            if opcode == CLOSE:
                ledger.closed.add(message["code"])
                raise Gone(message["message"], message["code"])
            if opcode == FRAME and "method" not in message:
                return message

    def close_code(self) -> str:
        """Of the CLOSE that must come, and then the end; answers before it are passed over."""
        try:
            while True:
                self.answer()
        except Gone as gone:
            code = gone.code
        try:
            self.link.receive()
        except Gone:
            return code
        raise AssertionError("found something after CLOSE, expected the end")


class Case(unittest.TestCase):
    """One test of the contract."""

    def assertRefused(self, radio: Talkgroup, code: str, method: str, params: Json | None = None, field: str | None = None) -> Refused:
        """`field`: what the refusal must point at; "" for nothing at all."""
        try:
            result = radio.call(method, params or {})
        except Refused as refused:
            self.assertEqual(refused.code, code, str(refused))
            if field is not None:
                self.assertEqual(refused.field or "", field, str(refused))
            return refused
        raise AssertionError(f"{method}: found it accepted with {str(result)[:200]}, expected {code}")

    def eventually(self, what: str, holds: Any, timeout_s: float = 5) -> Any:
        end = time.monotonic() + timeout_s
        while time.monotonic() < end:
            found = holds()
            if found:
                return found
            time.sleep(0.02)
        raise AssertionError(f"not within {timeout_s} s: {what}")


def rewrite(path: Path, value: object) -> None:
    """As an editor does: whole, in one step."""
    new = path.with_suffix(".new")
    new.write_text(json.dumps(value))
    os.replace(new, path)


schemas = Path(os.environ.get("TALKGROUP_SCHEMAS", Path(__file__).parents[4] / "schemas"))
files = SchemaFiles(schemas / "ipc")
refusal_codes = {
    name: int(number)
    for name, number in re.findall(r"^  ([a-z_]+): (-\d+),$", (schemas / "src" / "refusal.ts").read_text(), re.MULTILINE)
}
"""All there are, as P-7 says."""
lab = Laboratory()
ledger = Ledger()
