"""Consent (P-42 … P-47): by the WebSocket and a sandbox's socket, and by the own socket where the player wants to be asked."""

from __future__ import annotations

import json
import struct
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import talkgroup
from contract_tests.laboratory import Case, Gone, Radio, lab, ledger, rewrite

nobody = "00000000-0000-4000-8000-000000000000"
asked = ["channels.read", "stats"]


class Asking:
    """A client that greets on a thread of its own, as its answer waits for the player's."""

    def __init__(self, greet: Callable[[], Radio]) -> None:
        self.radio: Radio | None = None
        self.code: str | None = None
        self._thread = threading.Thread(target=self._greet, args=(greet,))
        self._thread.start()

    def _greet(self, greet: Callable[[], Radio]) -> None:
        try:
            self.radio = greet()
        except Gone as gone:
            self.code = gone.code

    def result(self) -> "Asking":
        self._thread.join(10)
        return self


class Pairing(Case):
    manager: Radio

    def setUp(self) -> None:
        self.manager = lab.manager()

    def tearDown(self) -> None:
        self.manager.close()

    def ask(self, origin: str, scopes: list[str] = asked) -> tuple[Asking, dict[str, Any]]:
        asking = Asking(lambda: lab.web(origin, scopes=scopes))
        return asking, self.manager.until("pairing", open=True)

    def answer(self, request: dict[str, Any], scopes: list[str]) -> None:
        self.manager.call("pairing.answer", request_id=request["request_id"], scopes=scopes)

    def test_a_page_gets_what_the_player_allows_and_keeps_it_by_its_token(self) -> None:
        origin = "https://one.example"
        asking, request = self.ask(origin)
        self.assertEqual((request["origin"], sorted(request["scopes"])), (origin, sorted(asked)))
        self.assertIn(request["request_id"], [one["request_id"] for one in self.manager.call("pairing.list")["asking"]])
        with self.assertRaises(Gone) as second:
            lab.web(origin, scopes=asked)
        self.assertEqual(second.exception.code, "limit_reached")
        beyond = {"request_id": request["request_id"], "scopes": ["voice.talk"]}
        self.assertRefused(self.manager, "invalid_params", "pairing.answer", beyond, "/scopes/0")
        self.answer(request, ["channels.read"])
        self.manager.until("pairing", request_id=request["request_id"], open=False)
        radio = asking.result().radio
        assert radio is not None and radio.pairing_token is not None
        self.assertEqual((radio.scopes, len(radio.pairing_token)), (["channels.read"], 43))
        radio.call("channels.list")
        self.assertRefused(radio, "scope_denied", "stats.read")
        self.assertLess(radio.ping(), 5_000)
        with lab.web(origin, scopes=asked, pairing_token=radio.pairing_token) as again:
            self.assertEqual(again.scopes, ["channels.read"])
        grant = next(one for one in self.manager.call("pairing.list")["grants"] if one.get("origin") == origin)
        self.manager.call("pairing.revoke", client_id=grant["client_id"])
        self.assertEqual(radio.ended(), "scope_denied")
        self.assertRefused(self.manager, "not_found", "pairing.revoke", {"client_id": grant["client_id"]}, "/client_id")

    def test_after_a_no_there_is_a_pause(self) -> None:
        asking, request = self.ask("https://two.example")
        self.answer(request, [])
        self.assertEqual(asking.result().code, "scope_denied")
        self.assertRefused(self.manager, "not_found", "pairing.answer", {"request_id": nobody, "scopes": []}, "/request_id")
        link = talkgroup.WebSocketLink(f"ws://127.0.0.1:{lab.web_socket_port}/", "https://two.example")
        link._send(1, hello_request())
        _, payload = link._message()
        error = json.loads(payload)["error"]
        ledger.closed.add(error["data"]["code"])
        self.assertEqual(error["data"]["code"], "rate_limited")
        self.assertTrue(20_000 < error["data"]["retry_after_ms"] <= 30_000)
        opcode, reason = link._message()
        self.assertEqual((opcode, reason), (8, struct.pack(">H", 1008) + b"rate_limited"))

    def test_while_the_player_is_asked(self) -> None:
        link = talkgroup.WebSocketLink(f"ws://127.0.0.1:{lab.web_socket_port}/", "https://three.example")
        link._send(1, hello_request())
        request = self.manager.until("pairing", open=True)
        link._send(9, b"here")
        self.assertEqual(link._message(), (10, b"here"))
        link._send(1, b'{"jsonrpc":"2.0","id":5,"method":"channels.list","params":{}}')
        _, payload = link._message()
        answer = json.loads(payload)
        ledger.refused[""].add(answer["error"]["data"]["code"])
        self.assertEqual((answer["id"], answer["error"]["data"]["code"]), (5, "not_ready"))
        link.close()
        self.manager.until("pairing", request_id=request["request_id"], open=False)

    def test_manage_is_not_for_pages(self) -> None:
        with self.assertRaises(Gone) as refused:
            lab.web("https://four.example", scopes=["manage"])
        self.assertEqual(refused.exception.code, "scope_denied")

    def test_who_is_no_page_of_this_machine_gets_no_web_socket(self) -> None:
        port = lab.web_socket_port
        page = "https://five.example"
        for host, origin in (("evil.example", page), (f"127.0.0.1:{port + 1}", page), (f"127.0.0.1:{port}", ""), (f"127.0.0.1:{port}", "null")):
            with self.subTest(f"{host} {origin}"):
                self.assertIn(b" 403 ", upgrade(host, origin))
        self.assertIn(b" 400 ", upgrade(f"localhost:{port}", page, protocol="another"))
        for name in ("127.0.0.1", "localhost", "[::1]"):
            self.assertIn(b" 101 ", upgrade(f"{name}:{port}", "app://tanks"))

    def test_a_binary_message_ends_it(self) -> None:
        link = talkgroup.WebSocketLink(f"ws://127.0.0.1:{lab.web_socket_port}/", "https://six.example")
        link._send(2, b"{}")
        opcode, reason = link._message()
        self.assertEqual((opcode, reason[:2]), (8, struct.pack(">H", 1003)))

    def test_a_message_too_long_ends_it(self) -> None:
        link = talkgroup.WebSocketLink(f"ws://127.0.0.1:{lab.web_socket_port}/", "https://seven.example")
        link._stream.send(b"\x81\xff" + struct.pack(">Q", 65_537) + bytes(4 + 65_537))
        opcode, reason = link._message()
        self.assertEqual((opcode, reason[:2]), (8, struct.pack(">H", 1009)))

    def test_a_sandbox_is_asked_about_by_its_own_name(self) -> None:
        folder = Path(lab.path).parent / "app" / "org.example.Game"
        folder.mkdir(parents=True, mode=0o700)
        path = folder / "talkgroup-ipc-0"
        self.eventually("a socket in the sandbox's folder", path.exists)
        asking = Asking(lambda: lab.connect("Game", path=str(path), scopes=asked))
        request = self.manager.until("pairing", open=True)
        self.assertEqual(request["origin"], "flatpak:org.example.Game")
        self.answer(request, asked)
        radio = asking.result().radio
        assert radio is not None
        self.assertEqual(sorted(radio.scopes), sorted(asked))
        radio.close()

    def test_the_own_socket_asks_where_the_player_wants_it(self) -> None:
        path = lab.config_folder / "config.json"
        before = json.loads(path.read_text())
        with lab.connect() as radio:
            duck_db = radio.call("mixer.configure")["duck_db"]
            # The mixer's setting shows when the file has been read: every question counts towards twelve a minute.
            rewrite(path, {**before, "pairing": {**before["pairing"], "local": "ask"}, "mixer": {"duck_db": -33}})
            self.eventually("the settings are read", lambda: radio.call("mixer.configure")["duck_db"] == -33)
            try:
                asking = Asking(lambda: lab.connect("asks", scopes=asked))
                request = self.manager.until("pairing", open=True)
                self.assertEqual((request["client_name"], request.get("origin")), ("asks", None))
                self.answer(request, asked[:1])
                let_in = asking.result().radio
                assert let_in is not None and let_in.pairing_token is not None
                self.assertEqual(let_in.scopes, asked[:1])
                let_in.close()
            finally:
                rewrite(path, before)
                self.eventually("the settings are read", lambda: radio.call("mixer.configure")["duck_db"] == duck_db)


def hello_request() -> bytes:
    params = {"protocol_versions": [1], "client_name": "page", "scopes": asked}
    return json.dumps({"jsonrpc": "2.0", "id": 0, "method": "agent.hello", "params": params}).encode()


def upgrade(host: str, origin: str, protocol: str = "talkgroup.1") -> bytes:
    """The first line of the answer to a WebSocket upgrade."""
    stream = talkgroup.TcpSocket("127.0.0.1", lab.web_socket_port)
    lines = ["GET / HTTP/1.1", f"Host: {host}", "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13"]
    lines += [f"Origin: {origin}"] if origin else []
    lines += ["Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==", f"Sec-WebSocket-Protocol: {protocol}", "", ""]
    stream.send("\r\n".join(lines).encode())
    try:
        return stream.receive(4_096).split(b"\r\n")[0]
    finally:
        stream.close()

