"""TLS over TCP: records in pieces of segments, handshake messages in pieces of records."""
from edge.http import Exchange
from edge.packets import TCP, eth, ipv4, tcp, u8, u16
from edge.registry import capture

HANDSHAKE, CHANGE, ALERT, DATA = 22, 20, 21, 23
TLS12 = 0x0303


def record(kind, content, version=TLS12):
    return u8(kind) + u16(version, len(content)) + content


def message(kind, body):
    return u8(kind) + len(body).to_bytes(3, "big") + body


def client_hello(extensions=b""):
    return message(1, u16(TLS12) + b"C" * 32 + u8(0) + u16(4, 0x002F, 0xC02F) + u8(1, 0) + u16(len(extensions)) + extensions)


def server_hello(extensions=b""):
    return message(2, u16(TLS12) + b"S" * 32 + u8(0) + u16(0x002F) + u8(0) + u16(len(extensions)) + extensions)


def new_session_ticket(size):
    return message(4, b"\0\0\x0e\x10" + u16(size) + b"T" * size)


def key_exchange(size):
    return message(16, u16(size) + b"K" * size)


@capture("tls-fragments")
def fragments():
    """Messages over several records: with others around them, cut in their headers, broken off."""
    talk = Exchange(40090, 443)
    yield from talk.open()
    hello = client_hello()
    yield talk.say(">", record(HANDSHAKE, hello[:20]))
    yield talk.say(">", record(HANDSHAKE, hello[20:]))
    answer, ticket = server_hello(), new_session_ticket(60)
    yield talk.say("<", record(HANDSHAKE, answer + ticket[:10]))
    yield talk.say("<", record(HANDSHAKE, ticket[10:30]))
    yield talk.say("<", record(HANDSHAKE, ticket[30:] + new_session_ticket(5) + message(14, b"")))
    yield talk.say("<", record(HANDSHAKE, ticket[:2]))
    yield talk.say("<", record(HANDSHAKE, ticket[2:]))
    yield talk.say("<", record(HANDSHAKE, ticket[:3]) + record(HANDSHAKE, ticket[3:6]) + record(HANDSHAKE, ticket[6:]))
    exchange = key_exchange(48)
    yield talk.say(">", record(HANDSHAKE, exchange[:30]) + record(ALERT, u8(1, 90)) + record(HANDSHAKE, exchange[30:]))
    yield talk.say(">", record(HANDSHAKE, exchange[:30]))
    yield talk.say(">", record(CHANGE, u8(1)))
    yield talk.say(">", record(HANDSHAKE, b"\xa5" * 40))
    yield talk.say(">", record(DATA, b"D" * 32))
    yield talk.say("<", record(HANDSHAKE, ticket[:10]))
    yield talk.say("<", record(HANDSHAKE, ticket[10:40])[:20])
    yield talk.say("<", record(HANDSHAKE, ticket[10:40])[20:])


@capture("tls-segments")
def segments():
    """Records over several segments: cut in their headers, several in one, the beginning of the next behind the last."""
    talk = Exchange(40091, 443)
    yield from talk.open()
    hello = record(HANDSHAKE, client_hello())
    yield talk.say(">", hello[:3])
    yield talk.say(">", hello[3:4])
    yield talk.say(">", hello[4:20])
    yield talk.say(">", hello[20:])
    answer, ticket, done = (record(HANDSHAKE, it) for it in (server_hello(), new_session_ticket(60), message(14, b"")))
    yield talk.say("<", (answer + ticket + done)[:len(answer) + 3])
    yield talk.say("<", (answer + ticket + done)[len(answer) + 3:len(answer + ticket) + 2])
    yield talk.say("<", done[2:])
    yield talk.say(">", record(HANDSHAKE, key_exchange(48))[:30])
    yield talk.say(">", record(HANDSHAKE, key_exchange(48))[30:] + record(CHANGE, u8(1)) + record(HANDSHAKE, b"\xa5" * 40)[:20])
    yield talk.say(">", record(HANDSHAKE, b"\xa5" * 40)[20:40])
    yield talk.say(">", record(HANDSHAKE, b"\xa5" * 40)[40:] + record(DATA, b"D" * 32))
    yield talk.say("<", record(DATA, b"D" * 400)[:4])
    yield talk.say("<", record(DATA, b"D" * 400)[4:300])
    yield talk.say("<", record(DATA, b"D" * 400)[300:] + b"\x99not a record")


@capture("tls-tunnel")
def tunnel():
    """TLS through an HTTP proxy: requested with CONNECT, by name and by number, and refused."""
    for port, target in ((40092, b"bob.example:443"), (40094, b"[2001:db8::1]:8443"), (40093, b"bob.example:40000")):
        talk = Exchange(port, 3128)
        yield from talk.open()
        yield talk.say(">", b"CONNECT " + target + b" HTTP/1.1\r\nHost: " + target + b"\r\n\r\n")
        yield talk.say("<", b"HTTP/1.1 407 Authenticate\r\nContent-Length: 0\r\n\r\n")
        yield talk.say(">", b"CONNECT " + target + b" HTTP/1.1\r\nHost: " + target + b"\r\n\r\n")
        yield talk.say("<", b"HTTP/1.1 200 Connection established\r\n\r\n")
        hello, answer, ticket = (record(HANDSHAKE, it) for it in (client_hello(), server_hello(), new_session_ticket(60)))
        yield talk.say(">", hello[:20])
        yield talk.say(">", hello[20:])
        yield talk.say("<", answer + ticket[:30])
        yield talk.say("<", ticket[30:] + record(DATA, b"D" * 32))
        yield talk.say(">", record(DATA, b"D" * 32))


@capture("tls-beginnings")
def beginnings():
    """Bytes that begin like a record on ports of no protocol: only a whole header tells."""
    for number, it in enumerate(["16", "1603", "160301", "16030100", "1603010010", "17", "170303", "1713f0", "1713f00010", "1703030010", "1503030002"]):
        yield eth(ipv4(tcp(bytes.fromhex(it), 40100 + number, 30303), TCP))
