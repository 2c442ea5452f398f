"""DNS (RFC 1035): names that loop or run out, counts and lengths that lie, codes, EDNS options, streams."""
from edge.packets import TCP, eth, ipv4, over_udp, tcp, u8, u16, u32
from edge.pcap import Frame
from edge.registry import capture

POINTER = b"\xc0\x0c"  # to the first question's name


def name(text):
    return b"".join(u8(len(label)) + label.encode("latin-1") for label in text.split(".") if label) + b"\0"


def query(text, kind=1, family=1):
    return "question", (name(text) if isinstance(text, str) else text) + u16(kind, family)


def answer(owner, kind, data, family=1, ttl=300, length=None, section="answer"):
    return section, owner + u16(kind, family) + u32(ttl) + u16(len(data) if length is None else length) + data


def options(*items, size=1232, flags=0, version=0, code=0):
    """An OPT record (RFC 6891) of (code, data) pairs."""
    data = b"".join(u16(kind, len(value)) + value for kind, value in items)
    return "additional", b"\0" + u16(41, size) + u8(code, version) + u16(flags, len(data)) + data


OPT = options()


def message(*parts, identification=0x1234, flags=0x8180, counts=None):
    sections = ["question", "answer", "authority", "additional"]
    numbers = [sum(section == it for it, _ in parts) for section in sections]
    return u16(identification, flags, *(counts or numbers)) + b"".join(body for _, body in parts)


def reply(*parts, **how):
    return over_udp(message(*parts, **how), 53, 40400)


def ask(*parts, **how):
    how.setdefault("flags", 0x0100)
    return over_udp(message(*parts, **how), 40400, 53)


@capture("dns-names")
def names():
    yield ask(query("."))
    yield ask(query("a" * 63 + ".example"))
    yield ask(query(".".join(["b" * 63] * 3 + ["c" * 61])))
    yield ask(query(".".join(["b" * 63] * 4)))
    yield ask(query(".".join("x" * 127)))
    yield ask(query(".".join("x" * 140)))
    yield ask(query("sp ace.quo\"te.back\\slash.tab\t.nul\0.d\u00e9j\u00e0.\x7f\xff"))
    yield ask(query(b"\2a.\1b\7example\0"))
    yield ask(query(b"\7exam"))
    yield ask(query(b"\x40\3abc\0"))
    yield ask(query(b"\x80\3abc\0"))
    yield ask(query(b"\x41\x08\xaa\7example\0"))
    # Pointers: to itself, to each other, ahead, into the header, past the end, cut off, a long chain
    yield ask(query(b"\xc0\x0c"))
    yield ask(query(b"\1a\xc0\x0c"))
    yield ask(query(b"\xc0\x12"), query(b"\xc0\x0c"))
    yield ask(query(b"\1a\xc0\x12"), query(b"\1b\xc0\x0c"))
    yield ask(query(b"\xc0\x14"), query("ahead.example"))
    yield ask(query(b"\xc0\x00"))
    yield ask(query(b"\xc0\x04"))
    yield ask(query(b"\xc0\xff"))
    yield ask(query(b"\xff\xff"))
    yield over_udp(message(counts=(1, 0, 0, 0), flags=0x0100) + b"\1a\xc0", 40400, 53)
    yield ask(query("end.example"),
        *(query(b"\1%c" % (97 + n) + u16(0xC00C if n == 0 else 0xC000 + 29 + 8 * (n - 1))) for n in range(25)))
    yield reply(query("example.org", 5), answer(POINTER, 5, name("www.example.org")),
        answer(u16(0xC000 + 12 + 17 + 12), 1, bytes(4)))
    yield reply(query("example.org", 5), answer(POINTER, 5, u16(0xC000 + 41)))
    yield reply(query("example.org", 2), answer(POINTER, 2, b"\2ns" + POINTER), answer(POINTER, 2, b"\2ns" + POINTER, length=3))


@capture("dns-counts")
def counts():
    yield ask(counts=(0, 0, 0, 0))
    yield ask(query("example.org"), counts=(2, 0, 0, 0))
    yield ask(query("example.org"), counts=(65535, 65535, 65535, 65535))
    yield ask(query("example.org"), query("example.net"))
    yield ask(query("example.org"), counts=(0, 0, 0, 0))
    yield reply(query("example.org"), counts=(1, 1, 0, 0))
    yield reply(query("example.org"), answer(POINTER, 1, bytes(4)), counts=(1, 2, 0, 0))
    yield reply(query("example.org"), answer(POINTER, 1, bytes(4)), counts=(1, 0, 0, 0))
    yield reply(query("example.org"), answer(POINTER, 1, bytes(4), section="authority"),
        answer(POINTER, 28, bytes(16), section="additional"))
    yield reply(query("example.org"), ("answer", b"\xc0\x0c\0\1"))
    yield reply(query("example.org"), ("answer", b"\xc0\x0c\0\1\0\1\0\0\0\1\0"))
    yield reply(query("example.org"), answer(POINTER, 1, bytes(4), length=400))
    yield reply(query("example.org"), answer(POINTER, 1, bytes(4), length=0))
    yield ask(query("example.org"), flags=0x0100, identification=7)
    yield ask(query("example.org"), flags=0x0100, identification=7)
    yield reply(query("example.org"), answer(POINTER, 1, bytes(4)), identification=7)
    yield reply(query("example.org"), answer(POINTER, 1, bytes(4)), identification=7)
    yield reply(query("example.org"), answer(POINTER, 1, bytes(4)), identification=8)


@capture("dns-codes")
def codes():
    for opcode in range(16):
        yield ask(query("example.org", 6), flags=opcode << 11)
    for code in range(24):
        yield reply(query("example.org"), options(code=code >> 4), flags=0x8000 | code & 15)
    for bit in range(4, 11):
        yield ask(query("example.org"), flags=1 << bit)
    for family in [0, 2, 3, 4, 254, 255, 32769, 65535]:
        yield ask(query("example.org", 1, family))


EDNS_OPTIONS = [
    (1, u16(1, 0, 0) + bytes(8) + u32(3600)), (1, b"x"), (2, u32(60)), (2, u32(60, 120)), (3, b""), (3, b"bob.example"),
    (4, b"reserved"), (5, u8(8, 13, 15)), (6, u8(1, 2)), (7, u8(1)), (8, u16(1) + u8(24, 0) + bytes.fromhex("cb0071")),
    (8, u16(1) + u8(24, 24) + bytes.fromhex("cb0071")), (8, u16(2) + u8(56, 0) + bytes.fromhex("20010db8007700")),
    (8, u16(1) + u8(0, 0)), (8, u16(9) + u8(8, 0, 1)), (8, u16(1) + u8(32, 0)), (8, u16(1)), (8, b""), (9, b""), (9, u32(3600)),
    (9, b"x"), (10, b"clientck"), (10, b"clientckserver cookie"), (10, b"short"), (11, b""), (11, u16(300)), (11, b"x"),
    (12, bytes(16)), (12, b""), (13, b"\7example\3org\0"), (14, u16(12345, 12346)), (14, b"x"),
    (15, u16(18) + b"Prohibited by policy"), (15, u16(0)), (15, u16(999) + b"\xff"), (15, b"x"), (16, u16(1)), (17, u16(1)),
    (18, b"agent"), (19, b"\0"), (20292, b"umbrella"), (26946, b"device"), (65001, b"local"), (65535, b""),
]


@capture("dns-edns-options")
def edns():
    for it in EDNS_OPTIONS:
        yield ask(query("a.example"), options(it))
    yield ask(query("a.example"), options((10, b"clientck"), (12, bytes(4)), (3, b""), size=4096, flags=0x8000))
    yield ask(query("a.example"), options(size=0, flags=0x7FFF, version=255, code=255))
    yield ask(query("a.example"), OPT, OPT)
    yield ask(query("a.example"), ("additional", b"\0" + u16(41, 512) + u32(0) + u16(6) + u16(3, 100) + b"ab"))
    yield ask(query("a.example"), ("additional", b"\0" + u16(41, 512) + u32(0) + u16(3) + u16(3) + b"x"))
    yield ask(query("a.example"), ("additional", b"\0" + u16(41, 512) + u32(0) + u16(60) + u16(3, 0)))
    yield ask(query("a.example"), ("additional", name("not.root") + u16(41, 512) + u32(0) + u16(0)))


@capture("dns-streams")
def streams():
    """Messages over TCP: together, in pieces, with lengths of zero and too many."""
    def segment(data, sequence, port=44000):
        return eth(ipv4(tcp(data, port, 53, sequence=sequence), TCP))

    one, two = (message(query(it), flags=0x0100, identification=number) for number, it in [(1, "one.example"), (2, "two.example")])
    framed = u16(len(one)) + one
    both = framed + u16(len(two)) + two
    yield segment(framed, 1)
    yield segment(both, 1 + len(framed))
    yield segment(both[:1], 1000, 44001)
    yield segment(both[1:10], 1001, 44001)
    yield segment(both[10:40], 1010, 44001)
    yield segment(both[40:], 1040, 44001)
    yield segment(framed[:20], 1, 44002)
    yield segment(framed[30:], 31, 44002)
    yield segment(framed[20:30], 21, 44002)
    yield segment(u16(0) + framed, 1, 44003)
    yield segment(u16(5) + b"short", 1, 44004)
    yield segment(u16(65535) + one, 1, 44005)
    yield segment(u16(len(one) + 4) + one + b"more", 1, 44006)
    yield segment(framed[:-3], 1, 44007)
    yield segment(framed[:15], 1, 44008)
    yield segment(framed[:15], 1, 44008)
    yield segment(framed[15:], 16, 44008)
    yield Frame(segment(framed, 1, 44009)[:60], len(segment(framed, 1, 44009)))


@capture("mdns-odd")
def mdns():
    def send(*parts, **how):
        how.setdefault("flags", 0)
        how.setdefault("identification", 0)
        return over_udp(message(*parts, **how), 5353, 5353)

    alice, service = name("alice.local"), name("_http._tcp.local")
    yield send(query("alice.local", 1, 0x8001))
    yield send(query("alice.local", 255, 1))
    yield send(query("_http._tcp.local", 12), answer(service, 12, b"\4page" + POINTER))
    yield send(answer(alice, 1, bytes([192, 0, 2, 10]), 0x8001, 120), answer(alice, 28, bytes(16), 0x8001, 120), flags=0x8400)
    yield send(answer(alice, 47, POINTER + u8(0, 4, 0x40, 0, 0, 8), 0x8001, 120), flags=0x8400)
    yield send(answer(alice, 1, bytes(4), 0x8001, 0), flags=0x8400)
    yield send(answer(service, 12, b"\4page\xc0\x0c"), answer(b"\xc0\x2c", 33, u16(0, 0, 80) + alice, 0x8001),
        answer(b"\xc0\x2c", 16, b"\6path=/\0\4flag"), flags=0x8400)
    yield over_udp(message(query("alice.local"), flags=0x0100, identification=9), 40400, 5353)
    yield over_udp(message(query("alice.local"), answer(POINTER, 1, bytes(4), ttl=10), flags=0x8400, identification=9), 5353, 40400)
    yield send(query("\u00c4pfel und Birnen._http._tcp.local", 16))
    yield over_udp(message(query("alice"), flags=0x0000, identification=3), 40400, 5355)
    yield over_udp(message(query("alice"), answer(POINTER, 1, bytes(4)), flags=0x8700, identification=3), 5355, 40400)
    yield over_udp(message(query("alice"), flags=0x7FFF, identification=4), 40400, 5355)
    yield over_udp(message(query("ALICE           CA", 32), flags=0x0110, identification=5), 40400, 5355)


@capture("dns-bit-strings")
def bit_strings():
    """Labels that are strings of bits (RFC 2673), of which tshark counts none, and pointers to them."""
    long = ".".join(["b" * 63] * 3 + ["c" * 50])
    for text in (b"\3abc\x41\x08\xff\0", b"\3abc\x41\x0b\xff\xaa\2de\0", b"\3abc\x41\0\xff\0", b"\3abc\x42\0", b"\3abc\x41\x08",
                 b"\xc0\x0e\x41\x08\xff\0", b"\xc0\x0e\x41\x08\xff\3abc\0", b"\3abc\xc0\x12\x41\x08\xff\2de\0", b"\3abc\x41\xff" + bytes(32) + b"\2de\0",
                 name(long)[:-1] + b"\x41\x08\xff\0", name(long + "ccccc")[:-1] + b"\x41\x08\xff\0"):
        yield ask(query(text))


@capture("dns-long-info")
def long_info():
    """More answers than the Info column holds, and an option that promises more than there is."""
    yield reply(query("a.example"), *[answer(POINTER, 1, b"\xc0\0\2" + u8(i)) for i in range(250)])
    yield reply(query("a.example"), options((8, b"\0\1\x18")), options((192, b"\0")), identification=0x1235)
    yield reply(query("a.example"), ("additional", b"\0" + u16(41, 1232, 0, 0, 4) + u16(192, 3072)), identification=0x1236)
