"""Frames, handshake and JSON-RPC (P-4 … P-8, P-16, P-17), and what no client may do to the others."""

from __future__ import annotations

import json
import os
import socket
import struct
import threading
import time

import talkgroup
from contract_tests.laboratory import CLOSE, FRAME, HANDSHAKE, Case, Gone, Radio, Raw, files, lab, ledger

hello = {"protocol_versions": [1], "client_name": "raw"}


def request(number: object, method: object = "connection.status", **more: object) -> dict:
    return {"jsonrpc": "2.0", "id": number, "method": method, "params": {}, **more}


class Handshake(Case):
    def first(self, opcode: int, payload: bytes) -> str:
        with Raw(greet=False) as raw:
            raw.link.send(opcode, payload)
            code = raw.close_code()
            ledger.refused["agent.hello"].add(code)
            return code

    def test_its_refusals(self) -> None:
        self.assertEqual(self.first(HANDSHAKE, json.dumps({**hello, "protocol_versions": [2, 255]}).encode()), "unsupported_version")
        self.assertEqual(self.first(HANDSHAKE, b"{"), "parse_error")
        self.assertEqual(self.first(HANDSHAKE, b'{"client_name":"\xff"}'), "parse_error")
        self.assertEqual(self.first(HANDSHAKE, json.dumps({**hello, "scopes": ["everything"]}).encode()), "invalid_params")
        self.assertEqual(self.first(HANDSHAKE, json.dumps({**hello, "scopes": ["manage"]}).encode()), "scope_denied")
        self.assertEqual(self.first(FRAME, json.dumps(request(1)).encode()), "not_ready")
        self.assertEqual(self.first(5, b""), "invalid_request")
        self.assertEqual(self.first(HANDSHAKE, b"a" * 65_537), "message_too_large")

    def test_versions_newer_ones_included(self) -> None:
        with Raw(greet=False) as raw:
            raw.link.send(HANDSHAKE, json.dumps({**hello, "protocol_versions": [1, 9]}).encode())
            opcode, payload = raw.link.receive()
            self.assertEqual((opcode, json.loads(payload)["protocol"]), (HANDSHAKE, 1))

    def test_a_second_one_ends_it(self) -> None:
        with Raw() as raw:
            raw.link.send(HANDSHAKE, json.dumps(hello).encode())
            self.assertEqual(raw.close_code(), "invalid_request")

    def test_a_client_that_says_nothing_is_ended_after_5_s(self) -> None:
        code = waiting.join()
        self.assertEqual(code, "not_ready")
        self.assertTrue(4.5 < waiting.took_s < 15, f"after {waiting.took_s} s")

    def test_search_finds_the_agent_by_its_environment(self) -> None:
        found = talkgroup.open_socket()
        found.close()
        self.assertIn(lab.path, list(talkgroup.places()))
        mode = os.stat(lab.path).st_mode & 0o777
        self.assertEqual(mode, 0o600)

    def test_scopes_are_what_was_asked(self) -> None:
        every = {message["x-scope"] for message in files.messages.values()} - {"none", "manage"}
        with lab.connect() as radio:
            self.assertEqual(set(radio.scopes), every)
        for scope in sorted(every):
            with lab.connect(scopes=[scope]) as radio:
                self.assertEqual(radio.scopes, [scope])

    def test_without_its_scope_every_method_is_refused(self) -> None:
        with lab.connect(scopes=[]) as nothing:
            for method in files.named("method"):
                if method != "agent.hello":
                    with self.subTest(method):
                        self.assertRefused(nothing, "scope_denied", method, files.example(files.part(method, "params")))


class Waiting:
    """A client that says nothing, while the other tests run."""

    def __init__(self) -> None:
        self.took_s = 0.0
        self._code = ""
        self._thread = threading.Thread(target=self._wait)
        self._thread.start()

    def _wait(self) -> None:
        began = time.monotonic()
        with Raw(greet=False) as raw:
            self._code = raw.close_code()
        self.took_s = time.monotonic() - began

    def join(self) -> str:
        self._thread.join()
        return self._code


waiting = Waiting()


class Messages(Case):
    def test_ping_is_answered_with_its_own_payload(self) -> None:
        with Raw() as raw:
            for payload in (b"{}", b'{"a":"\xc3\xa9"}', b"", b"no json \xff"):
                raw.link.send(talkgroup.PING, payload)
                self.assertEqual(raw.link.receive(), (talkgroup.PONG, payload))

    def test_pong_is_taken_and_close_ends(self) -> None:
        with Raw() as raw:
            raw.link.send(talkgroup.PONG, b"{}")
            self.assertEqual(raw.ask(request(1))["id"], 1)
            raw.link.send(CLOSE, b"")
            with self.assertRaises(Gone):
                raw.link.receive()

    def test_what_is_no_request_is_refused_and_the_connection_goes_on(self) -> None:
        cases: list[tuple[str, object, str, object, str]] = [
            ("no JSON", "{", "parse_error", None, ""),
            ("no UTF-8", b'{"id":1,"\xff":1}', "parse_error", None, ""),
            ("a batch", json.dumps([request(1)]), "invalid_request", None, ""),
            ("a number", "7", "invalid_request", None, ""),
            ("another version", request(2, jsonrpc="1.0"), "invalid_request", 2, "/jsonrpc"),
            ("a text as id", request("3"), "invalid_request", None, "/id"),
            ("a broken id", request(1.5), "invalid_request", None, "/id"),
            ("an id below 0", request(-1), "invalid_request", None, "/id"),
            ("an id above 2^31 - 1", request(2**31), "invalid_request", None, "/id"),
            ("an id of null", request(None), "invalid_request", None, "/id"),
            ("a notification", {"jsonrpc": "2.0", "method": "connection.status", "params": {}}, "invalid_request", None, ""),
            ("a result", {"jsonrpc": "2.0", "id": 4, "result": {}}, "invalid_request", None, ""),
            ("a method that is no text", request(5, 7), "invalid_request", 5, "/method"),
            ("a method of 65 characters", request(6, "a" * 65), "invalid_request", 6, "/method"),
            ("params in a list", request(7, params=[1]), "invalid_params", 7, "/params"),
            ("an unknown method", request(8, "channels.jion"), "method_not_found", 8, "/method"),
            ("an event's name", request(9, "speaking"), "method_not_found", 9, "/method"),
            ("a second hello", request(10, "agent.hello", params=hello), "method_not_found", 10, "/method"),
            ("an object's own word", request(11, "constructor"), "method_not_found", 11, "/method"),
            ("10,000 brackets", "[" * 10_000 + "]" * 10_000, "invalid_request", None, ""),
        ]
        with Raw() as raw:
            for what, payload, code, number, field in cases:
                with self.subTest(what):
                    answer = raw.ask(payload)  # type: ignore[arg-type]
                    error = answer.get("error", {})
                    ledger.refused[""].add(error["data"]["code"])
                    found = (error["data"]["code"], answer["id"], error["data"].get("field", ""))
                    self.assertEqual(found, (code, number, field))
            self.assertIn("result", raw.ask(request(12)))

    def test_ids_of_all_sizes(self) -> None:
        with Raw() as raw:
            for number in (0, 2**31 - 1):
                self.assertEqual(raw.ask(request(number))["id"], number)

    def test_params_may_be_left_out(self) -> None:
        with Raw() as raw:
            self.assertIn("result", raw.ask({"jsonrpc": "2.0", "id": 1, "method": "connection.status"}))

    def test_frames_in_pieces_and_several_at_once(self) -> None:
        with socket.socket(socket.AF_UNIX) as sock:
            sock.connect(lab.path)
            stream = b"".join(
                struct.pack("<II", opcode, len(payload)) + payload
                for opcode, payload in (
                    (HANDSHAKE, json.dumps(hello).encode()),
                    *((FRAME, json.dumps(request(number)).encode()) for number in range(3)),
                )
            )
            for at in range(0, len(stream), 7):
                sock.sendall(stream[at : at + 7])
            link = talkgroup.ByteLink(Received(sock))
            self.assertEqual(link.receive()[0], HANDSHAKE)
            self.assertEqual([json.loads(link.receive()[1])["id"] for _ in range(3)], [0, 1, 2])

    def test_65536_bytes_are_taken_and_one_more_ends_it(self) -> None:
        text = json.dumps(request(1, params={"no_such_member": ""}))
        with Raw() as raw:
            answer = raw.ask(text.replace('""', '"' + "a" * (65_536 - len(text)) + '"'))
            self.assertEqual(answer["error"]["data"]["field"], "/no_such_member")
            raw.link.send(FRAME, b" " * 65_537)
            self.assertEqual(raw.close_code(), "message_too_large")


class Received:
    """A socket that is read only."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock

    def send(self, data: bytes) -> None:
        self._sock.sendall(data)

    def receive(self, size: int) -> bytes:
        return self._sock.recv(size)

    def close(self) -> None:
        self._sock.close()


class Limits(Case):
    def burst(self, numbers: list[int], method: str = "stats.read") -> tuple[list[str], Raw]:
        """The codes of the answers to many requests in one piece; "" is a result."""
        raw = Raw()
        stream = b"".join(
            struct.pack("<II", FRAME, len(payload)) + payload
            for payload in (json.dumps(request(number, method)).encode() for number in numbers)
        )
        raw.link._stream.send(stream)  # type: ignore[attr-defined]
        answers = [raw.answer() for _ in numbers]
        codes = [answer.get("error", {}).get("data", {}).get("code", "") for answer in answers]
        ledger.refused[""].update(codes)
        return codes, raw

    def test_an_id_that_waits_is_not_used_again(self) -> None:
        codes, raw = self.burst([7, 7])
        self.assertEqual(sorted(codes), ["", "invalid_request"])
        raw.link.close()

    def test_64_requests_wait_and_no_more(self) -> None:
        codes, raw = self.burst(list(range(200)))
        self.assertEqual(set(codes), {"", "limit_reached"})
        self.assertGreaterEqual(codes.count(""), 64)
        self.assertIn("result", raw.ask(request(1)))
        raw.link.close()

    def test_500_requests_a_second_and_no_more(self) -> None:
        codes, raw = self.burst(list(range(900)), "connection.status")
        self.assertIn("rate_limited", codes)
        self.assertLessEqual(codes.count("rate_limited"), 400)
        time.sleep(0.1)
        self.assertIn("result", raw.ask(request(1)))
        raw.link.close()

    def test_a_flood_ends_the_connection(self) -> None:
        with Raw() as raw:
            payload = json.dumps(request(1)).encode()
            frame = struct.pack("<II", FRAME, len(payload)) + payload
            try:
                for _ in range(40):
                    raw.link._stream.send(frame * 100)  # type: ignore[attr-defined]
            except OSError:
                pass
            self.assertEqual(raw.close_code(), "rate_limited")

    def test_at_most_32_clients(self) -> None:
        many: list[Radio] = []
        code = ""
        try:
            for _ in range(33):
                many.append(lab.connect(scopes=[]))
        except Gone as gone:
            code = gone.code
        finally:
            for one in many:
                one.close()
        self.assertEqual(code, "limit_reached")
