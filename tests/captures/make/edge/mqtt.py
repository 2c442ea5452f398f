"""MQTT: all messages of 3.1, 3.1.1 and 5.0, properties, topic aliases, messages in parts, what is damaged."""
from edge.mail import session
from edge.packets import u8, u16, u32
from edge.registry import capture

SERVER = 1883
CONNECT, CONNACK, PUBLISH, PUBACK, PUBREC, PUBREL, PUBCOMP, SUBSCRIBE, SUBACK, UNSUBSCRIBE, UNSUBACK, PINGREQ, PINGRESP, DISCONNECT, AUTH = range(1, 16)


def number(value):
    """A variable byte integer."""
    data = b""
    while True:
        value, low = value >> 7, value & 127
        data += u8(low | (128 if value else 0))
        if not value:
            return data


def message(kind, body=b"", flags=0):
    return u8(kind << 4 | flags) + number(len(body)) + body


def text(value):
    return u16(len(value)) + value


def properties(*values):
    return number(len(b"".join(values))) + b"".join(values)


def connect(version, flags=2, *rest, name=b"MQTT", client=b"alice"):
    return message(CONNECT, text(name) + u8(version, flags) + u16(60) + (rest[0] if version == 5 else b"") + text(client) + b"".join(rest[1:] if version == 5 else rest))


BYTES, SHORTS, LONGS, NUMBERS, TEXTS = (1, 23, 25, 36, 37, 40, 41, 42), (19, 33, 34, 35), (2, 17, 24, 39), (11,), (3, 8, 9, 18, 21, 22, 26, 28, 31)
EVERY = properties(*(u8(it, it & 1) for it in BYTES), *(u8(it) + u16(it) for it in SHORTS), *(u8(it) + u32(it) for it in LONGS), *(u8(it) + number(300) for it in NUMBERS),
                   *(u8(it) + text(b"value %d" % it) for it in TEXTS), u8(38) + text(b"key") + text(b"value"), u8(3) + text(b""), u8(36, 3), u8(36, 7))
OLD = message(PINGREQ), message(PINGRESP), message(DISCONNECT), message(AUTH), message(0), message(0, b"ab")
ODD = b"caf\xc3\xa9 \xff\t\n\"\\"


def acknowledgments(version):
    """Every message that only names another, alone and with more behind it."""
    more = (b"", b"\x10", b"\x10\0", b"\x10" + properties(u8(31) + text(b"why"), u8(38) + text(b"a") + text(b"b")), b"\x10\0more") if version == 5 else (b"", b"more")
    for kind in (PUBACK, PUBREC, PUBREL, PUBCOMP, UNSUBACK, SUBACK):
        for it in more:
            yield b">" + message(kind, u16(kind) + it, 2 if kind == PUBREL else 0)


@capture("mqtt-old")
def old():
    """3.1 and 3.1.1, and versions that are none."""
    for port, version, name in ((50401, 3, b"MQIsdp"), (50402, 4, b"MQTT"), (50403, 6, b"MQTX"), (50404, 0x84, b"MQTT"), (50405, None, b"")):
        if version is not None:
            yield from session(port, b">" + connect(version, 0xFF, text(b"last/will"), text(b"gone"), text(b"bob"), text(b"secret"), name=name), b"<" + message(CONNACK, u8(1, 0)), b"<" + message(CONNACK, u8(0xFF, 9)),
                               b">" + connect(version, 0xC4, text(b""), text(b""), text(b""), text(b""), name=name, client=b""), b">" + connect(version, 0x80, text(ODD), name=name, client=ODD), b">" + connect(version, 0x40, text(ODD), name=name) + connect(version, 0x36, text(ODD), text(ODD), name=ODD), b">" + connect(version, 2, b"more", name=name), server=SERVER)
        yield from session(port + 20, *([b">" + connect(version, name=name)] if version is not None else []),
                           b">" + message(SUBSCRIBE, u16(1) + text(b"a/b") + u8(1) + text(b"c/#") + u8(2) + text(b"") + u8(0x83), 2), b">" + message(SUBSCRIBE, u16(1) + text(b"") + u8(0) + text(b"a\0b") + u8(0), 2), b"<" + message(SUBACK, u16(1) + u8(0, 1, 2, 128, 3)),
                           b">" + message(UNSUBSCRIBE, u16(2) + text(b"a/b") + text(b"") + text(ODD), 2), b"<" + message(UNSUBACK, u16(2)), b">" + message(SUBSCRIBE, u16(1) + text(ODD) + u8(7), 0xF),
                           *(b">" + message(PUBLISH, text(b"a/b") + (u16(3) if flags & 6 else b"") + b"on", flags) for flags in range(16)), b">" + message(PUBLISH, text(b"a/b")), b">" + message(PUBLISH, text(b"") + b"x"),
                           b">" + message(PUBLISH, text(ODD) + ODD, 1), *acknowledgments(version), *(b"<" + it for it in OLD), b">" + b"".join(OLD), b"<" + message(PINGREQ, b"more", 5), b">" + message(DISCONNECT, b"\0", 1), b">" + message(CONNACK), server=SERVER)


@capture("mqtt")
def new():
    """5.0."""
    yield from session(50501, b">" + connect(5, 0xC6, EVERY, properties(u8(24) + u32(7), u8(2) + u32(8)), text(b"last/will"), text(b"gone"), text(b"bob"), text(b"secret")), b"<" + message(CONNACK, u8(1, 0) + EVERY), b"<" + message(CONNACK, u8(0xFF, 135) + properties()),
                       b">" + message(SUBSCRIBE, u16(1) + EVERY + text(b"a/b") + u8(1) + text(b"c/#") + u8(0x2E) + text(b"") + u8(0xFF), 2), b"<" + message(SUBACK, u16(1) + properties(u8(31) + text(b"fine")) + u8(0, 1, 2, 128, 151, 3)),
                       b">" + message(UNSUBSCRIBE, u16(2) + EVERY + text(b"a/b") + text(b"") + text(ODD), 2), b"<" + message(UNSUBACK, u16(2) + properties() + u8(0, 17, 135, 1)),
                       *(b">" + message(PUBLISH, text(b"a/b") + (u16(3) if flags & 6 else b"") + properties(u8(1, 1)) + b"on", flags) for flags in range(16)), b">" + message(PUBLISH, text(b"a/b") + properties()),
                       *acknowledgments(5), *(b"<" + it for it in OLD), b">" + b"".join(OLD), *(b"<" + message(kind, code + rest) for kind in (DISCONNECT, AUTH) for code in (b"\0", b"\x18", b"\x8e") for rest in (b"", b"\0", EVERY, b"\0more")),
                       b">" + message(PINGREQ, b"more", 5), server=SERVER)
    for port, server in ((50502, SERVER), (50506, 1884)):
        yield from session(port, b">" + connect(5, 2, properties()), b">" + message(PUBLISH, text(b"long/topic") + properties(u8(35) + u16(1)) + b"one"), b">" + message(PUBLISH, text(b"") + properties(u8(35) + u16(1)) + b"two"),
                           b"<" + message(PUBLISH, text(b"") + properties(u8(35) + u16(1)) + b"three"), b">" + message(PUBLISH, text(b"") + properties(u8(35) + u16(2)) + b"four") + message(PUBLISH, text(b"other") + properties(u8(35) + u16(1)) + b"five"),
                           b">" + message(PUBLISH, text(b"") + properties(u8(35) + u16(1), u8(35) + u16(3)) + b"six"), b">" + message(PUBLISH, text(b"") + properties() + b"seven"), b">" + message(PUBLISH, text(b"zero") + properties(u8(35) + u16(0)) + b"eight"),
                           b">" + message(PUBLISH, text(b"") + properties(u8(35) + u16(0)) + b"nine"), b"<" + message(PUBLISH, text(b"server") + properties(u8(35) + u16(1))), b"<" + message(PUBLISH, text(b"") + properties(u8(35) + u16(1)), 2 | 1), server=server)
    yield from session(50503, b">" + connect(5, 2, properties(u8(4, 1), u8(38) + text(b"a") + text(b"b"))), b">" + connect(5, 2, properties(u8(0x7F) + b"abc")), b">" + connect(5, 2, properties(u8(3) + text(ODD), u8(38) + text(ODD) + text(ODD), u8(9) + text(ODD))),
                       b">" + connect(5, 6, properties(), properties(u8(0)), text(ODD), text(ODD)), b">" + connect(5, 2, number(10) + u8(33) + u16(1)), b">" + connect(5, 2, number(2) + u8(33) + u16(1)), b">" + connect(5, 2, b"\x80\0"), b">" + connect(5, 2, b"\xff\xff\xff\xff\1"),
                       b">" + connect(5, 2, properties(u8(11) + b"\xff\xff\xff\xff\1", u8(36, 1))), b">" + connect(5, 2, properties(u8(11) + b"\xff\xff\xff\x7f", u8(36, 1))), b">" + connect(5, 2, properties(u8(3) + u16(9) + b"abc")), server=SERVER)
    yield from session(50504, b">" + connect(4), b">" + connect(5, 2, properties()), b"<" + message(CONNACK, u8(0, 0) + properties()), b">" + connect(3) + message(PUBACK, u16(1) + u8(0)), b"<" + message(CONNACK, u8(0, 0)), server=SERVER)
    yield from session(50505, b"<" + connect(5, 2, properties()), b"<" + message(DISCONNECT, b"\0"), server=SERVER)


@capture("mqtt-parts")
def parts():
    """Messages in several segments, some with their lengths cut, lengths that can't be, and messages that end too early."""
    long = message(PUBLISH, text(b"long") + bytes(range(256)))
    yield from session(50601, b">" + connect(4)[:1], b">" + connect(4)[1:5], b">" + connect(4)[5:] + long[:1], b">" + long[1:3], b">" + long[3:100], b">" + long[100:] + message(PINGREQ), b"<" + message(PINGRESP) + long[:50], b"<" + long[50:] + long, server=SERVER)
    yield from session(50602, b">\x30\xff\xff\xff\x7fabc", b">abc", server=SERVER)
    yield from session(50604, b">\x30\x82\x80\x80\0ab", b">\x30\x80\0\xc0\0", b">\x01abcd", server=SERVER)
    yield from session(50605, b">\xc0", b"<\xd0\0", b">\0", server=SERVER)
    for start, version in enumerate((4, 5)):
        new = properties(u8(31) + text(b"ab")) if version == 5 else b""
        whole = [(CONNECT, connect(version, 0xC6, *([new, new] if version == 5 else []), text(b"w"), text(b"m"), text(b"u"), text(b"p"))[2:]), (CONNACK, u8(0, 0) + new), (PUBLISH, text(b"t") + u16(1) + new),
                 (SUBACK, u16(1) + new + u8(0)), (UNSUBSCRIBE, u16(1) + new + text(b"t")), (UNSUBACK, u16(1) + new + (b"\0" if new else b"")), (PUBREC, u16(1) + (b"\0" + new if new else b"")), (DISCONNECT, b"\0" + new if new else b""), (AUTH, b"\0" + new if new else b"")]
        for at, (kind, body) in enumerate(whole):
            yield from session(50610 + 20 * start + at, b">" + connect(version, 2, *([properties()] if new else [])), *(b">" + message(kind, body[:size], 2) for size in range(len(body))), b">" + message(kind, body + b"\0\1more", 2), server=SERVER)
