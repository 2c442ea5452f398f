"""Finger and WHOIS: one question a connection, answered until its end."""
from edge.http import ACK, FIN, PSH, Exchange
from edge.registry import capture

NAMES, HOSTS = 79, 43


def ask(port, server, *talk):
    """A connection; pieces with a "." behind their way end it."""
    exchange = Exchange(port, server)
    yield from exchange.open()
    for way, data in talk:
        yield exchange.say(way[0], data, flags=PSH | ACK | (FIN if way.endswith(".") else 0))


@capture("lookups")
def lookups():
    """Questions in one piece and in several, answered at once and bit by bit; a second one; without an end of line; answers that nobody asked for."""
    lines = b"Login: alice\r\nName: Alice\n\nPlan:\r\n"
    for number, server in enumerate([NAMES, HOSTS]):
        port = 40200 + 20 * number
        yield from ask(port, server, (">", b"alice\r\n"), ("<.", lines), (">.", b""))
        yield from ask(port + 1, server, (">", b"al"), (">", b"ice\r\n"), ("<", lines[:10]), ("<", lines[10:20]), ("<", lines[20:]), ("<.", b""), (">.", b""))
        yield from ask(port + 2, server, (">", b"alice\r\n"), (">", b"bob\r\n"), ("<", lines), ("<.", b"\xc3\xa9\xff\0 end"), (">.", b""))
        yield from ask(port + 3, server, (">.", b"alice"), ("<.", lines))
        yield from ask(port + 4, server, ("<.", lines), (">.", b"late\r\n"))
        yield from ask(port + 5, server, (">", b"alice\r\nbob\r\n"), ("<.", b"none"))
        yield from ask(port + 6, server, (">", b"alice\n"), (">", b"\r\n"), ("<", lines))
        yield from ask(port + 7, server, (">", b"\r\n"), ("<.", b"\n"))
        yield from ask(port + 8, server, (">", b"/W \xc3\xa9 \xff\r\n"), ("<.", b""), (">.", b""))
