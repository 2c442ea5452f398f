"""SOCKS: what is said to a proxy in each version, and what goes through it then."""
from edge.http import GET, Exchange, of_length
from edge.packets import u8, u16
from edge.registry import capture
from edge.tls import DATA, HANDSHAKE, client_hello, new_session_ticket, record, server_hello

PORT, CONNECT, BIND, ASSOCIATE = 1080, 1, 2, 3
HOST, NAME, HOST6 = b"\1\xc6\x33\x64\x02", b"\3\x0bbob.example", b"\4\x20\1\r\xb8" + bytes(11) + b"\1"
DONE = b"\5\0\0\1\xc0\0\2\x0a" + u16(40000)
PLAIN = [(">", b"\5\1\0"), ("<", b"\5\0")]
WEB = [(">", GET), ("<", of_length(b"hello"))]


def request(port, address=HOST, command=CONNECT):
    return (">", b"\5" + u8(command, 0) + address + u16(port))


def request4(port, address=HOST[1:], command=CONNECT, rest=b"bob\0"):
    return (">", b"\4" + u8(command) + u16(port) + address + rest)


def reply4(result):
    return ("<", b"\0" + u8(result) + u16(80) + HOST[1:])


def talks(*pieces):
    """Connections one behind the other."""
    for number, talk in enumerate(pieces):
        exchange = Exchange(40120 + number, PORT)
        yield from exchange.open()
        for way, data in talk:
            yield exchange.say(way, data)


@capture("socks")
def socks():
    """Both versions: addresses of all kinds, authentication, answers, and through the proxy HTTP, SMTP, TLS in pieces, and what nobody knows."""
    hello, answer, ticket = (record(HANDSHAKE, it) for it in (client_hello(), server_hello(), new_session_ticket(60)))
    return talks(
        [*PLAIN, request(80), ("<", DONE), (">", GET[:20]), (">", GET[20:]), ("<", of_length(b"hello")[:50]), ("<", of_length(b"hello")[50:])],
        [*PLAIN, request(25, NAME), ("<", DONE), ("<", b"220 bob.example ready\r\n"), (">", b"EHLO alice\r\n"), ("<", b"250 bob.example\r\n")],
        [*PLAIN, request(443, HOST6), ("<", b"\5\0\0" + HOST6 + u16(40000)), (">", hello[:20]), (">", hello[20:]), ("<", answer + ticket[:30]),
         ("<", ticket[30:] + record(DATA, b"D" * 32)), (">", record(DATA, b"D" * 32))],
        [*PLAIN, request(40010), ("<", b"\5\5\7" + NAME + u16(40000)), (">", b"nobody"), ("<", b"knows"), *WEB],
        [(">", b"\5\3\0\2\x80"), ("<", b"\5\2"), (">", b"\1\3bob\5alice"), ("<", b"\1\0"), request(80), ("<", DONE), *WEB],
        [(">", b"\5\1\1"), ("<", b"\5\1"), (">", b"\1\1\0\4abcd"), ("<", b"\1\1\0\4efgh"), request(80), ("<", b"\1\xff")],
        [(">", b"\5\2\3\6"), ("<", b"\5\xff"), request(80), ("<", DONE)],
        [(">", b"\5\1\0"), request(80), ("<", b"\5\0"), ("<", DONE)],
        [*PLAIN, request(80, command=BIND), ("<", DONE), ("<", DONE), (">", GET)],
        [*PLAIN, request(40001, command=ASSOCIATE), ("<", DONE), (">", GET)],
        [request4(80), reply4(90), *WEB],
        [request4(80, b"\0\0\0\1", rest=b"\0bob.example\0"), reply4(90), *WEB],
        [request4(80), reply4(91), *WEB])


@capture("socks-odd")
def odd():
    """Messages that are too short, at wrong times, or none."""
    return talks(
        WEB,
        [("<", b"\5\0"), request(80)],
        [(">", b"\5"), ("<", b"\5\0"), request(80), ("<", DONE[:5]), ("<", DONE[5:]), *WEB],
        [(">", b"\5\2"), (">", b"\0\2"), ("<", b"\5"), ("<", b"\5\0")],
        [*PLAIN, (">", request(80)[1][:5]), (">", request(80)[1][5:]), ("<", DONE[:4]), ("<", DONE[4:])],
        [*PLAIN, request(80, b"\7"), ("<", DONE), *WEB],
        [*PLAIN, request(80, command=9), ("<", DONE), ("<", b"more"), (">", b"more")],
        [(">", b"\5\1\2"), ("<", b"\5\2"), (">", b"\1\3bo"), ("<", b"\1"), ("<", b"\1\7"), request(80, b"\3\0"), ("<", DONE)],
        [(">", b"\4\1\0"), request4(80), reply4(90), *WEB],
        [(">", request4(80)[1][:8]), (">", b"bob\0"), reply4(90), *WEB],
        [request4(80, command=BIND), reply4(90), reply4(90), *WEB],
        [(">", b"\5\1\0" + request(80)[1]), ("<", b"\5\0"), ("<", DONE), *WEB])
