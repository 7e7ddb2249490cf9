"""Speaks to the Talkgroup agent on this machine: one file, the standard library alone, Python 3.9 or newer.

Written from schemas/PROTOCOL.md and the schemas in schemas/ipc; numbers like P-17 are its rules.

    from talkgroup import connect

    with connect("My game") as radio:
        radio.call("channels.join", channel_id="alpha")
        radio.call("ptt.bind", binding_id="talk", channel_id="alpha")
        radio.press("talk")
        ...
        radio.release("talk")

`python3 talkgroup.py --watch` prints all that happens on this radio.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import itertools
import json
import os
import queue
import secrets
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, Protocol
from urllib.parse import urlsplit

Json = dict[str, Any]

HANDSHAKE, FRAME, CLOSE, PING, PONG = range(5)
ANSWER_BYTES_MAX = 4_194_304
"""P-16."""
HELLO_TIMEOUT_S = 65.0
"""The player has 60 s to answer (P-43)."""
CALL_TIMEOUT_S = 15.0
LEASE_MS = 500
EVENTS_MAX = 1_000
"""What nobody takes is thrown away, the oldest first: a program that listens to no events must not grow."""


class Refused(Exception):
    """The agent said no (P-7). `code` is stable, `field` a JSON pointer or None; the text is for people."""

    def __init__(self, error: Json) -> None:
        super().__init__(error.get("message", ""))
        data = error.get("data") or {}
        self.number: int | None = error.get("code")
        self.code: str = data.get("code", "")
        self.field: str | None = data.get("field")
        self.retry_after_ms: float | None = data.get("retry_after_ms")


class Gone(Exception):
    """The connection is over, or there was none. `code` names the refusal of a CLOSE (P-17); "" if nobody said why."""

    def __init__(self, message: str, code: str = "") -> None:
        super().__init__(message)
        self.code = code


class Link(Protocol):
    """A way to the agent: frames of P-16, whatever carries them."""

    def send(self, opcode: int, payload: bytes) -> None: ...
    def receive(self) -> tuple[int, bytes]:
        """The next frame. Raises Gone at the end."""
    def close(self) -> None: ...


def connect(
    client_name: str,
    *,
    path: str | None = None,
    url: str | None = None,
    origin: str = "app://python",
    **hello: Any,
) -> "Talkgroup":
    """Says hello to the agent at `path`, at `url` (ws://127.0.0.1:PORT/ with `origin`), else at the first place where
    one answers. More arguments: as of Talkgroup. Raises Gone if there is none, or it does not let us in."""
    link: Link = WebSocketLink(url, origin) if url is not None else open_socket(path)
    return Talkgroup(link, client_name, **hello)


class Talkgroup:
    """One connection to the agent. May be used from any thread. Leaving it (`with`) lets go of all keys (P-18)."""

    def __init__(
        self,
        link: Link,
        client_name: str,
        *,
        scopes: list[str] | None = None,
        pairing_token: str | None = None,
        on_event: Callable[[str, Json], None] | None = None,
        timeout_s: float = HELLO_TIMEOUT_S,
    ) -> None:
        """`scopes`: what this program needs (P-42). `pairing_token`: kept from an earlier `self.pairing_token` (P-44).
        `on_event(name, params)` is called on a thread of this connection, and must not wait for a call of it; without
        it events wait in `self.events`."""
        self.events: queue.Queue[tuple[str, Json]] = queue.Queue(EVENTS_MAX)
        self._link = link
        self._on_event = on_event or self._keep
        self._ids = itertools.count(1)
        self._waiting: dict[int | str, queue.SimpleQueue[Json | Gone]] = {}
        self._writing = threading.Lock()
        self._gone: Gone | None = None
        self._ended = threading.Event()
        self._keys = threading.Lock()
        self._held: dict[str, float] = {}
        self._renewing: threading.Thread | None = None
        greeting: Json = {"protocol_versions": [1], "client_name": client_name}
        if scopes is not None:
            greeting["scopes"] = scopes
        if pairing_token is not None:
            greeting["pairing_token"] = pairing_token
        answer = self._expect("hello")
        threading.Thread(target=self._read, daemon=True, name="talkgroup").start()
        try:
            self._send(HANDSHAKE, greeting)
            self.welcome: Json = self._take("hello", answer, timeout_s)
        except BaseException:
            self.close()
            raise
        self.scopes: list[str] = self.welcome["scopes"]
        self.pairing_token: str | None = self.welcome.get("pairing_token")

    def call(self, method: str, params: Json | None = None, /, timeout_s: float = CALL_TIMEOUT_S, **members: Any) -> Json:
        """Calls a method of schemas/ipc. Raises Refused, Gone, or TimeoutError."""
        number = next(self._ids)
        answer = self._expect(number)
        self._send(FRAME, {"jsonrpc": "2.0", "id": number, "method": method, "params": {**(params or {}), **members}})
        return self._take(number, answer, timeout_s)

    def press(self, binding_id: str, lease_ms: float = LEASE_MS) -> None:
        """Key down: talks until `release`, as a thread renews the lease (P-18). Raises Refused."""
        with self._keys:
            self.call("ptt.press", binding_id=binding_id, lease_ms=lease_ms)
            self._held[binding_id] = lease_ms
            if self._renewing is None:
                self._renewing = threading.Thread(target=self._renew, daemon=True, name="talkgroup keys")
                self._renewing.start()

    def release(self, binding_id: str) -> None:
        """Key up. Raises Refused."""
        with self._keys:
            self._held.pop(binding_id, None)
            self.call("ptt.release", binding_id=binding_id)

    def ping(self, timeout_s: float = CALL_TIMEOUT_S) -> float:
        """Round trip to the agent in ms."""
        key = secrets.token_hex(8)
        answer = self._expect(key)
        began = time.monotonic()
        self._send(PING, {"ping": key})
        self._take(key, answer, timeout_s)
        return (time.monotonic() - began) * 1_000

    def next_event(self, timeout_s: float | None = None) -> tuple[str, Json]:
        """Name and params of the oldest event not taken yet. Raises queue.Empty, or Gone after the last one."""
        name, params = self.events.get(timeout=timeout_s)
        if name == "":
            self.events.put(("", {}))
            raise self._gone or Gone("the connection is over")
        return name, params

    def close(self) -> None:
        """Says goodbye. May be called again."""
        if self._gone is None:
            try:
                self._send(CLOSE, {})
            except Gone:
                pass
        self._link.close()
        self._end(Gone("closed by this program"))

    def __enter__(self) -> "Talkgroup":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _expect(self, key: int | str) -> "queue.SimpleQueue[Json | Gone]":
        answer: queue.SimpleQueue[Json | Gone] = queue.SimpleQueue()
        self._waiting[key] = answer
        if self._gone is not None:
            answer.put(self._gone)
        return answer

    def _take(self, key: int | str, answer: "queue.SimpleQueue[Json | Gone]", timeout_s: float) -> Json:
        try:
            message = answer.get(timeout=timeout_s)
        except queue.Empty:
            raise TimeoutError(f"no answer within {timeout_s} s") from None
        finally:
            self._waiting.pop(key, None)
        if isinstance(message, Gone):
            raise message
        if "error" in message:
            raise Refused(message["error"])
        return message["result"]

    def _send(self, opcode: int, message: Json) -> None:
        payload = json.dumps(message, ensure_ascii=False, allow_nan=False).encode()
        with self._writing:
            if self._gone is not None:
                raise self._gone
            try:
                self._link.send(opcode, payload)
            except Gone as broken:
                # Whoever ends a connection says why before: that is still to be read.
                self._ended.wait(1)
                raise self._gone or broken from None

    def _read(self) -> None:
        try:
            while True:
                self._handle(*self._link.receive())
        except Gone as gone:
            self._end(gone)
        except (OSError, ValueError) as error:
            self._end(Gone(f"the connection broke: {error}"))
        finally:
            self._link.close()

    def _handle(self, opcode: int, payload: bytes) -> None:
        if opcode == PING:
            with self._writing:
                self._link.send(PONG, payload)
            return
        message = json.loads(payload)
        if opcode == HANDSHAKE:
            self._settle("hello", {"result": message})
        elif opcode == CLOSE:
            raise Gone(message.get("message", ""), message.get("code", ""))
        elif opcode == PONG:
            self._settle(message.get("ping"), {"result": {}})
        elif opcode == FRAME and "method" in message:
            if message["method"] == "ptt" and not message["params"]["talking"]:
                # It ended for another reason than ours: to renew it would press it anew.
                self._held.pop(message["params"]["binding_id"], None)
            self._on_event(message["method"], message["params"])
        elif opcode == FRAME:
            self._settle(message.get("id"), message)

    def _settle(self, key: Any, message: "Json | Gone") -> None:
        answer = self._waiting.get(key)
        if answer is not None:
            answer.put(message)

    def _keep(self, name: str, params: Json) -> None:
        while True:
            try:
                return self.events.put_nowait((name, params))
            except queue.Full:
                self.events.get_nowait()

    def _renew(self) -> None:
        """Three times in a lease: one may be late, and the key still talks."""
        while not self._ended.wait(min([LEASE_MS, *self._held.values()]) / 3_000):
            with self._keys:
                for binding_id, lease_ms in list(self._held.items()):
                    try:
                        self.call("ptt.press", binding_id=binding_id, lease_ms=lease_ms)
                    except (Refused, Gone, TimeoutError):
                        self._held.pop(binding_id, None)

    def _end(self, gone: Gone) -> None:
        if self._gone is not None:
            return
        self._gone = gone
        self._ended.set()
        for answer in list(self._waiting.values()):
            answer.put(gone)
        self._keep("", {})


def places() -> Iterator[str]:
    """Where an agent may listen, the likeliest first (P-15, P-47)."""
    if named := os.environ.get("TALKGROUP_IPC"):
        yield named
        return
    if sys.platform == "win32":
        yield from (rf"\\.\pipe\talkgroup-ipc-{n}" for n in range(10))
        return
    bases = [base for name in ("XDG_RUNTIME_DIR", "TMPDIR") if (base := os.environ.get(name, "")).startswith("/")]
    folders = [os.path.join(base, below) for base in (*bases, "/tmp") for below in ("", "app/dev.talkgroup.Agent", "snap.talkgroup")]
    if bases and (flatpak := os.environ.get("FLATPAK_ID")):
        folders.insert(0, os.path.join(bases[0], "app", flatpak))
    for folder in dict.fromkeys(folders):
        yield from (os.path.join(folder, f"talkgroup-ipc-{n}") for n in range(10))


def open_socket(path: str | None = None) -> Link:
    """The agent's socket or pipe at `path`, else the first of `places` where somebody answers. Raises Gone."""
    tried = [path] if path is not None else list(places())
    for place in tried:
        try:
            return ByteLink(Pipe(place) if sys.platform == "win32" else UnixSocket(place))
        except OSError:
            continue
    raise Gone(f"no agent answers at {path or f'any of {len(tried)} places, the first of them {tried[0]}'}")


class Bytes(Protocol):
    """Two directions of bytes. All of it raises OSError."""

    def send(self, data: bytes) -> None: ...
    def receive(self, size: int) -> bytes:
        """At least one byte, or none at the end."""
    def close(self) -> None: ...


class UnixSocket:
    def __init__(self, path: str) -> None:
        # In /tmp anybody can put a socket: the agent runs as we do.
        if os.stat(path).st_uid != os.getuid():
            raise PermissionError(f"{path} is another user's")
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._socket.connect(path)
        except OSError:
            self._socket.close()
            raise

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def receive(self, size: int) -> bytes:
        return self._socket.recv(size)

    def close(self) -> None:
        shut(self._socket)


class TcpSocket(UnixSocket):
    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), timeout=5)
        self._socket.settimeout(None)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def shut(sock: socket.socket) -> None:
    """Wakes whoever waits in it, which `close` alone does not."""
    try:
        sock.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass
    sock.close()


class Pipe:
    """A Windows named pipe. Overlapped, as a plain handle would let nobody write while somebody waits to read."""

    def __init__(self, path: str) -> None:
        import _winapi

        self._api = _winapi
        access = _winapi.GENERIC_READ | _winapi.GENERIC_WRITE
        self._handle = _winapi.CreateFile(path, access, 0, 0, _winapi.OPEN_EXISTING, _winapi.FILE_FLAG_OVERLAPPED, 0)
        self._reading: Any = None

    def send(self, data: bytes) -> None:
        while data:
            writing, _ = self._api.WriteFile(self._handle, data, overlapped=True)
            data = data[writing.GetOverlappedResult(True)[0] :]

    def receive(self, size: int) -> bytes:
        self._reading, _ = self._api.ReadFile(self._handle, size, overlapped=True)
        count, _ = self._reading.GetOverlappedResult(True)
        return bytes(self._reading.getbuffer()[:count])

    def close(self) -> None:
        handle, self._handle = self._handle, None
        if self._reading is not None:
            self._reading.cancel()
        if handle is not None:
            self._api.CloseHandle(handle)


class ByteLink:
    """Frames on a socket or pipe (P-16)."""

    def __init__(self, stream: Bytes) -> None:
        self._stream = stream

    def send(self, opcode: int, payload: bytes) -> None:
        try:
            self._stream.send(struct.pack("<II", opcode, len(payload)) + payload)
        except OSError as error:
            raise Gone(f"the agent is gone: {error}") from error

    def receive(self) -> tuple[int, bytes]:
        opcode, length = struct.unpack("<II", exactly(self._stream, 8))
        if length > ANSWER_BYTES_MAX:
            raise Gone(f"a frame of {length} bytes, expected at most {ANSWER_BYTES_MAX}")
        return opcode, exactly(self._stream, length)

    def close(self) -> None:
        self._stream.close()


def exactly(stream: Bytes, count: int) -> bytes:
    """`count` bytes. Raises Gone if they do not come."""
    parts = bytearray()
    while len(parts) < count:
        try:
            part = stream.receive(count - len(parts))
        except OSError as error:
            raise Gone(f"the connection broke: {error}") from error
        if not part:
            raise Gone("the agent ended the connection")
        parts += part
    return bytes(parts)


class WebSocketLink:
    """The same frames on a loopback WebSocket (P-46, RFC 6455): a message is a FRAME, and the hello a request in one."""

    def __init__(self, url: str, origin: str) -> None:
        where = urlsplit(url)
        try:
            self._stream = TcpSocket(where.hostname or "127.0.0.1", where.port or 80)
            key = base64.b64encode(secrets.token_bytes(16)).decode()
            lines = (
                *(f"GET {where.path or '/'} HTTP/1.1", f"Host: {where.netloc}", f"Origin: {origin}"),
                *("Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13"),
                *(f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Protocol: talkgroup.1", "", ""),
            )
            self._stream.send("\r\n".join(lines).encode())
        except OSError as error:
            raise Gone(f"no agent answers at {url}: {error}") from error
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += exactly(self._stream, 1)
        proof = base64.b64encode(hashlib.sha1(f"{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11".encode()).digest())
        if not head.startswith(b"HTTP/1.1 101") or proof not in head:
            self._stream.close()
            raise Gone(f"no agent at {url}: {head.splitlines()[0].decode(errors='replace')}")
        self._greeted = False
        self._parts = b""

    def send(self, opcode: int, payload: bytes) -> None:
        if opcode == HANDSHAKE:
            request = {"jsonrpc": "2.0", "id": 0, "method": "agent.hello", "params": json.loads(payload)}
            payload = json.dumps(request, ensure_ascii=False).encode()
        elif opcode == CLOSE:
            payload = struct.pack(">H", 1000)
        self._send({PING: 9, PONG: 10, CLOSE: 8}.get(opcode, 1), payload)

    def _send(self, kind: int, payload: bytes) -> None:
        size = len(payload)
        if size > 65_535:
            raise ValueError(f"a message of {size} bytes, expected fewer than 65,536")
        length = bytes([0x80 | size]) if size < 126 else b"\xfe" + struct.pack(">H", size)
        mask = secrets.token_bytes(4)
        masked = bytes(byte ^ mask[i & 3] for i, byte in enumerate(payload))
        try:
            self._stream.send(bytes([0x80 | kind]) + length + mask + masked)
        except OSError as error:
            raise Gone(f"the agent is gone: {error}") from error

    def receive(self) -> tuple[int, bytes]:
        kind, payload = self._message()
        if kind == 8:
            code = payload[2:].decode(errors="replace")
            raise Gone(code or "the agent ended the connection", code)
        if kind in (9, 10):
            return (PING if kind == 9 else PONG), payload
        if not self._greeted:
            self._greeted = True
            answer = json.loads(payload)
            if "error" in answer:
                refused = Refused(answer["error"])
                return CLOSE, json.dumps({"code": refused.code, "message": str(refused)}).encode()
            return HANDSHAKE, json.dumps(answer["result"]).encode()
        return FRAME, payload

    def _message(self) -> tuple[int, bytes]:
        """A whole message; a control frame may come between its parts."""
        while True:
            first, second = exactly(self._stream, 2)
            size = second & 0x7F
            if size > 125:
                size = int.from_bytes(exactly(self._stream, 2 if size == 126 else 8), "big")
            if len(self._parts) + size > ANSWER_BYTES_MAX:
                raise Gone(f"a message of {len(self._parts) + size} bytes, expected at most {ANSWER_BYTES_MAX}")
            payload = exactly(self._stream, size)
            if first & 0x08:
                return first & 0x0F, payload
            self._parts += payload
            if first & 0x80:
                whole, self._parts = self._parts, b""
                return 1, whole

    def close(self) -> None:
        self._stream.close()


def stack_of(told: Json) -> Iterator[str]:
    """What operations.read or the event operationState tells, for people: the operation, then a line for each radio and simulcast of it."""
    operation = told.get("operation")
    if operation is None:
        yield "no operation"
        return
    yield " ".join([operation["title"], *(f"{key}={operation[key]}" for key in ("role", "seat", "phase") if key in operation)])
    for radio in operation["radios"]:
        keys = "+".join(radio["keys"]) or ("monitor" if radio["monitor"] else "")
        yield f"{radio.get('slot', 'relay'):>5} {radio['channel_id']:<16} {radio['state']:<8} {keys}".rstrip()
    for simulcast in operation["simulcasts"]:
        yield f"  all {','.join(simulcast['channel_ids']):<25} {'+'.join(simulcast['keys'])}".rstrip()


def watch(radio: Talkgroup) -> None:
    """Prints the radio as it stands, then every event, a line each, until the connection is over."""
    print(sentence("connection", radio.call("connection.status")))
    for line in stack_of(radio.call("operations.read")):
        print(line)
    for channel in radio.call("channels.list")["channels"]:
        print(f"{channel['label']:<10} {channel['membership']:<8} {channel['title']}")
    sys.stdout.flush()
    said: dict[str, str] = {}
    while True:
        name, params = radio.next_event()
        line = sentence(name, params)
        if said.get(name) != line:
            print(time.strftime("%H:%M:%S"), f"{name:<13}", line, flush=True)
        said[name] = line


def sentence(name: str, params: Json) -> str:
    """An event for people."""
    if name == "speaking":
        who = "you" if params["own"] else params["name"]
        # A whisper is on no channel.
        return f"{params.get('channel_id', 'whisper')}: {who} {'talking' if params['speaking'] else 'silent'}"
    if name == "operationState":
        return "; ".join(" ".join(line.split()) for line in stack_of(params))
    if name == "overlay":
        overlay = params["overlay"]
        params = {"visible": overlay["visible"], "attached": overlay["attached"], **overlay["layout"]}
    if name == "channelState":
        channel = params["channel"]
        removed = f" ({params['removed']})" if "removed" in params else ""
        return f"{channel['channel_id']}: {channel['membership']}{removed}, with {len(channel['members'])}, {channel['gain_db']:+g} dB"
    if name == "settings":
        params = {f"{section}.{key}": value for section, values in params.items() for key, value in values.items()}
    if name == "connection":
        # Its round trip changes all the time, and is not worth a line each.
        params = {key: value for key, value in params.items() if key != "rtt_ms"}
    return " ".join(f"{key}={value}" for key, value in params.items())


def main() -> int:
    parser = argparse.ArgumentParser(description="Prints all that happens on this player's radio.")
    parser.add_argument("--watch", action="store_true", required=True, help="until it is interrupted")
    parser.add_argument("--path", help="the agent's socket; without it the first place where one answers")
    parser.add_argument("--url", help="or its WebSocket, as ws://127.0.0.1:17460/")
    options = parser.parse_args()
    try:
        with connect("talkgroup.py", path=options.path, url=options.url, scopes=["channels.read", "hotkeys", "overlay", "sound"]) as radio:
            watch(radio)
    except (Gone, Refused) as trouble:
        print(f"{trouble.code or 'gone'}: {trouble}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
