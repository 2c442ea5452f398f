"""Names of NetBIOS: queries, registrations, their answers, and what nodes tell of themselves."""
from edge.packets import eth, ip4, ipv4, u8, u16, u32, udp
from edge.registry import capture

NAME, STATUS = 32, 33
QUERY, REGISTRATION, RELEASE, WAIT, REFRESH = 0, 5, 6, 7, 8
RESPONSE, AUTHORITATIVE, TRUNCATED, DESIRED, AVAILABLE, BROADCAST = 0x8000, 0x0400, 0x0200, 0x0100, 0x0080, 0x0010


def bare(text, suffix):
    return text.ljust(15)[:15].encode("latin-1") + u8(suffix)


def encoded(decoded, scope=()):
    label = bytes(it for character in decoded for it in (0x41 + (character >> 4), 0x41 + (character & 15)))
    return b"".join(u8(len(it)) + it for it in (label, *scope)) + b"\0"


def name(text, suffix=0, scope=()):
    return encoded(bare(text, suffix), scope)


def question(owner, kind=NAME, of=1):
    return owner + u16(kind, of)


def record(owner, kind, data, *, ttl=300000, of=1):
    return owner + u16(kind, of) + u32(ttl) + u16(len(data)) + data


def message(flags, operation=QUERY, *, asked=(), answers=(), authority=(), more=()):
    sections = (asked, answers, authority, more)
    return u16(0x4E42, flags | operation << 11, *map(len, sections)) + b"".join(b"".join(it) for it in sections)


def packet(payload):
    return eth(ipv4(udp(payload, 137, 137)))


FRED, POINTER = name("FRED", 0x20), u16(0xC00C)
ADDRESS = u16(0x6000) + ip4("192.0.2.10")
STATISTICS = bytes.fromhex("00005e00530a") + u8(1, 2) + u16(*range(3, 9)) + u32(9, 10) + u16(*range(11, 18))


@capture("nbns")
def packets():
    yield packet(message(DESIRED | BROADCAST, asked=[question(FRED)]))
    yield packet(message(RESPONSE | AUTHORITATIVE | DESIRED | AVAILABLE, answers=[record(FRED, NAME, ADDRESS + u16(0x8000) + ip4("192.0.2.11"))]))
    yield packet(message(DESIRED | BROADCAST, REGISTRATION, asked=[question(name("WORKGROUP", 0x1E))], more=[record(POINTER, NAME, u16(0xE000) + ip4("192.0.2.10"))]))
    yield packet(message(RESPONSE, WAIT, answers=[record(FRED, NAME, u16(0x2910), ttl=9)]))
    yield packet(message(RESPONSE | TRUNCATED | 3, answers=[record(FRED, 10, b"", ttl=0)]))
    yield packet(message(RESPONSE | 6, RELEASE, answers=[record(FRED, NAME, ADDRESS, ttl=90061)]))
    yield packet(message(RESPONSE | 15, 1, authority=[record(FRED, 2, POINTER)], more=[record(FRED, 1, ip4("192.0.2.9"), of=77)]))
    yield packet(message(0, asked=[question(encoded(b"*" + bytes(15)), STATUS)]))
    names = u8(2) + bare("FRED", 0) + u16(0x0400) + bare("A\x01B\x7f", 0x1C) + u16(0xDA00)
    yield packet(message(RESPONSE | AUTHORITATIVE, answers=[record(FRED, STATUS, names + STATISTICS, ttl=0)]))
    yield packet(message(BROADCAST, REFRESH, asked=[question(name("SCOPED", 3, (b"scope", b"example"))), question(name(" " * 15, 0x77), 34, 255)]))


@capture("nbns-odd")
def odd_packets():
    for broken in (b"", b"A", b"AB", b"aB", b"Ab", b"ABA", b"ZZ" * 16, b"EB" * 15, b"EB" * 17):
        yield packet(message(0, asked=[question((u8(len(broken)) + broken if broken else b"") + b"\0")]))
    names = u8(2) + bare("FRED", 0) + u16(0x0400) + bare("", 0x1C) + u16(0x8400)
    for size in (0, 1, 10, 18, 25, 37, 38, 43, 50):
        yield packet(message(RESPONSE, answers=[record(FRED, STATUS, (names + STATISTICS)[:size])]))
    for size in (0, 1, 3, 7):
        yield packet(message(RESPONSE, WAIT if size % 2 else QUERY, answers=[record(FRED, NAME, (ADDRESS * 2)[:size])]))
    whole = message(DESIRED, asked=[question(FRED)], more=[record(POINTER, NAME, ADDRESS)])
    for size in (1, 3, 5, 11, 12, 20, 48, 50, 51, 60, 66):
        yield packet(whole[:size])
    yield packet(whole + b"more")
