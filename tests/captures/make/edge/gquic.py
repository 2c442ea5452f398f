"""Google's QUIC before IETF's: hellos of several versions, frames of each kind, tags of each kind, what only the ends can read."""
from edge.packets import ALICE, BOB, eth, ipv4, u16, u32, u8, udp
from edge.registry import capture

CONNECTION, HASH = bytes(range(1, 9)), bytes([0xAA]) * 12


def message(name, *tags):
    heads, values = b"", b""
    for tag, value in tags:
        values += value
        heads += tag.ljust(4, b"\0") + len(values).to_bytes(4, "little")
    return name.ljust(4, b"\0") + len(tags).to_bytes(2, "little") + u16(0) + heads + values


def stream(content, version=b"Q043", number=1):
    return u8(0xA0, number) + len(content).to_bytes(2, "little" if version < b"Q039" else "big") + content


def first(content, version=b"Q043", flags=0x0D):
    entropy = u8(1) if version < b"Q034" else b""
    return u8(flags) + CONNECTION + version + u8(1) + HASH + entropy + content


def later(content, flags=0x08, count=2, version=b"Q043"):
    return u8(flags) + CONNECTION + u8(count) + HASH + (u8(0) if version < b"Q034" else b"") + content


def send(packet, port, by_server=False):
    ends = (BOB, ALICE) if by_server else (ALICE, BOB)
    ports = (443, port) if by_server else (port, 443)
    return eth(ipv4(udp(packet, *ports, source=ends[0], target=ends[1]), source=ends[0], target=ends[1]))


HELLO = message(b"CHLO", (b"PAD", b"-" * 20), (b"SNI", b"example.org"), (b"VER", b"Q043"), (b"CCS", bytes(range(16))), (b"NONC", bytes(32)), (b"MSPC", u32(0x64000000)),
                (b"AEAD", b"AESGCC20"), (b"UAID", b"a browser"), (b"TCID", bytes(4)), (b"PDMD", b"X509"), (b"CTIM", (1500000000).to_bytes(8, "little")),
                (b"PUBS", bytes(range(32))), (b"KEXS", b"C255P256"), (b"COPT", b"NSTP5RTO"), (b"CSCT", b""))
CONFIG = message(b"SCFG", (b"SCID", bytes(range(16))), (b"EXPY", (1600000000).to_bytes(8, "little")))
REJECTION = message(b"REJ", (b"STK", b"a token"), (b"SCFG", CONFIG[:6] + bytes(2) + CONFIG[8:]), (b"RREJ", bytes([12, 0, 0, 0, 99, 0, 0, 0])), (b"STTL", bytes(8)), (b"CRT\xff", b"chain"))


@capture("gquic")
def hellos():
    """A hello, the server's answer behind an acknowledgment, what is enciphered; a version that is refused, a reset; what begins no conversation."""
    yield send(first(stream(HELLO) + bytes(60)), 40500)
    yield send(later(u8(0x40, 1, 0, 9, 1, 1, 0, 0, 0, 0, 7, 6, 1) + u8(0x80, 1) + REJECTION, count=1), 40500, True)
    yield send(u8(0x0C) + CONNECTION + u8(2) + bytes(range(40)), 40500)
    yield send(u8(0x14) + bytes(range(32)) + u16(3) + bytes(range(20)), 40500, True)
    yield send(u8(0x00, 4) + bytes(range(20)), 40500, True)
    yield send(u8(0x00, 4), 40500, True)
    yield send(u8(0x09) + CONNECTION + b"Q043Q039Q035", 40500, True)
    yield send(u8(0x0A) + CONNECTION + message(b"PRST", (b"RNON", bytes(8)), (b"RSEQ", bytes(range(8))), (b"CADR", bytes([2, 0, 10, 0, 0, 1, 187, 1]))), 40500, True)
    yield send(later(stream(HELLO)), 40501)
    yield send(first(stream(HELLO), b"Q050"), 40502)
    yield send(first(stream(HELLO), b"Q04x"), 40503)


@capture("gquic-frames")
def frames():
    """Frames of each kind behind a message, in versions of either byte order and before acknowledgments changed."""
    for port, version in ((40510, b"Q025"), (40511, b"Q035"), (40512, b"Q043")):
        little = "little" if version < b"Q039" else "big"
        four, eight, phrase = (5).to_bytes(4, little), (256).to_bytes(8, little), (3).to_bytes(2, little) + b"end"
        begin = stream(message(b"REJ", (b"STK", b"ab")), version)
        yield send(first(stream(HELLO, version), version), port)
        for body in (u8(1) + four + eight + four, u8(2) + four + phrase, u8(3) + four + four + phrase, u8(4) + four + eight, u8(5) + four, u8(7), u8(0x1F), u8(0x3F),
                     u8(0x60, 5, 1, 0, 1, 2, 1, 2) + bytes(20), u8(0x75, 5, 1, 1, 0, 0) + bytes(30), u8(0xC4, 5, 0, 1) + b"data", bytes(9)):
            yield send(later(begin + body, version=version), port)


@capture("gquic-q046")
def long_headers():
    """The header that IETF's became: both forms, connection IDs of one side, versions and lengths that are none."""
    start = u8(0xC3) + b"Q046" + u8(0x50) + CONNECTION + u32(1)
    yield send(start + HASH + stream(HELLO), 40520)
    yield send(u8(0xD3) + b"Q046" + u8(0x05) + CONNECTION + u32(1) + bytes(range(20)), 40520, True)
    yield send(u8(0x41) + CONNECTION + u16(2) + bytes(range(20)), 40520)
    yield send(u8(0x40, 3) + HASH + u8(0x80, 1) + message(b"SHLO", (b"STK", b"ab")), 40520, True)
    yield send(u8(0xC3) + b"x046" + u8(0x30) + bytes(6) + u32(1) + bytes(range(20)), 40520)
    yield send(u8(0xC3) + b"Q043" + u8(0x50) + CONNECTION + u32(1) + HASH + stream(HELLO), 40521)


@capture("gquic-tags")
def tags():
    """Values that are shorter or longer than their tags say, of tags that are not known, of none."""
    yield send(first(stream(HELLO)), 40530)
    for tag, value in ((b"ABCD", b"what"), (b"MSPC", bytes(5)), (b"CCS", bytes(7)), (b"CCS", bytes(12)), (b"VER", b"Q043Q03"), (b"TBKP", b"TB10P256"), (b"MAD", bytes([25, 0, 0, 0])),
                       (b"XLCT", bytes(8)), (b"PUBS", bytes(6)), (b"CADR", bytes([10, 0]) + bytes(15) + u8(1, 187, 1)), (b"COPT", b"")):
        yield send(later(u8(0x80, 1) + message(b"REJ", (tag, value), (b"SNO", b"0123456789"))  + bytes([7]) * 20), 40530)
    yield send(later(u8(0x80, 1) + message(b"REJ", (b"STK", bytes(50)))[:40]), 40530)
    yield send(later(u8(0x80, 1) + message(b"REJ") + u8(7)), 40530)
