"""ICMP (RFC 792 and its successors): every type, quoted packets, extensions (RFC 4884)."""
from edge.packets import ALICE, BOB, ICMP, TCP, checksum, eth, icmp, ip4, ipv4, ipv6, tcp, u8, u16, u32, udp
from edge.registry import capture

QUOTE = ipv4(udp(b"quoted data", 40400, 40001))
QUOTED_TCP = ipv4(tcp(b"", 40400, 40010), TCP)[:28]


def frame(kind, code=0, rest=bytes(4), **how):
    return eth(ipv4(icmp(kind, code, rest, **how), ICMP))


@capture("icmp-types")
def types():
    for code in range(17):
        yield frame(3, code, u16(0, 1400 if code == 4 else 0) + QUOTE[:28])
    yield frame(4, 0, bytes(4) + QUOTE)
    for code in range(5):
        yield frame(5, code, ip4("192.0.2.1") + QUOTED_TCP)
    yield frame(6, 0)
    yield frame(9, 0, u8(2, 2) + u16(1800) + ip4("192.0.2.1") + u32(100) + ip4("192.0.2.2") + u32(0x80000000))
    yield frame(9, 16, u8(1, 2) + u16(30) + ip4("192.0.2.1") + u32(0) + u8(16, 6) + u16(1, 600) + u8(0xBF, 0) + u8(19, 1, 24, 0))
    yield frame(10, 0)
    for code in range(3):
        yield frame(11, code, bytes(4) + QUOTE)
    for code in range(4):
        yield frame(12, code, u8(20, 0, 0, 0) + QUOTE)
    yield frame(13, 0, u16(7, 1) + u32(43200000, 0, 0))
    yield frame(14, 0, u16(7, 1) + u32(43200000, 43200001, 0x80000005))
    yield frame(15, 0, u16(7, 2))
    yield frame(16, 0, u16(7, 2))
    yield frame(17, 0, u16(7, 3) + u32(0))
    yield frame(18, 0, u16(7, 3) + u32(0xFFFFFF00))
    yield frame(30, 0, u16(7, 1, 0, 1) + u32(1000, 1500))
    for kind in [31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41]:
        yield frame(kind, 0, bytes(8))
    yield frame(42, 0, u16(7) + u8(1, 1) + u8(0x20, 0) + u16(0) + u16(8, 0x0301) + b"eth0")
    yield frame(43, 0, u16(7) + u8(1, 0x45))
    for kind in [1, 2, 7, 20, 44, 253, 255]:
        yield frame(kind, 9, b"an unassigned type")


def objects(*items):
    """The extension structure with its own checksum."""
    body = b"".join(u16(len(data) + 4) + u8(family, kind) + data for family, kind, data in items)
    return b"\x20\0" + u16(checksum(b"\x20\0\0\0" + body)) + body


@capture("icmp-extensions")
def extensions():
    padded = QUOTE + bytes(128 - len(QUOTE))
    labels = (1, 1, u32(16 << 12 | 0x1FF, 17 << 12 | 2 << 9 | 0x1FF))
    yield frame(11, 0, u8(0, 32, 0, 0) + padded + objects(labels))
    yield frame(11, 0, bytes(4) + padded + objects(labels))
    yield frame(3, 1, u8(0, 32, 0, 0) + padded + objects(labels, (2, 0x0F, u32(3) + u16(1, 0) + ip4("192.0.2.1") + b"\x08eth0\0\0\0"
                                                                        + u32(1500))))
    yield frame(3, 1, u8(0, 32, 0, 0) + padded + objects((2, 0x44, u16(2, 0) + bytes(15) + b"\1")))
    yield frame(12, 0, u8(20, 32, 0, 0) + padded + objects((3, 1, b"eth0"), (3, 2, u32(3)), (3, 3, u16(1) + u8(4, 0) + ALICE)))
    yield frame(11, 0, u8(0, 32, 0, 0) + padded + objects((99, 9, b"unknown!")))
    yield frame(11, 0, u8(0, 32, 0, 0) + padded + objects(labels)[:9])
    yield frame(11, 0, u8(0, 32, 0, 0) + padded + b"\x20\0\x12\x34" + u16(2) + u8(1, 1))
    yield frame(11, 0, u8(0, 32, 0, 0) + padded + b"\x20\0\0\0" + u16(200) + u8(1, 1) + bytes(4))
    yield frame(11, 0, u8(0, 200, 0, 0) + padded)
    yield frame(11, 0, u8(0, 1, 0, 0) + QUOTE + objects(labels))
    yield frame(11, 0, bytes(4) + padded + b"\x30\0\0\0")


@capture("icmp-quotes")
def quotes():
    inside = ipv4(icmp(8, 0, u16(9, 9)), ICMP, source=BOB, target=ALICE)
    for quote in [QUOTED_TCP, ipv4(tcp(b"more than eight bytes", options=b"\1\1\1\0"), TCP), inside,
        ipv4(icmp(3, 3, bytes(4) + QUOTE), ICMP),
                  ipv4(b"quoted", 253), ipv4(udp(b"\x12\x34\1\0\0\1" + bytes(6) + b"\1a\0\0\1\0\1", 40400, 53)),
                  ipv4(udp(b"part")[:8], fragment=0x2001),
                  QUOTE[:20], QUOTE[:24], QUOTE[:12], b"", ipv6(udp(b"data")), b"\xff" * 28, ipv4(udp(b"data"), total=9),
                  ipv4(udp(b"data"), options=b"\x07\x07\x04\0\0\0\0\0")]:
        yield frame(3, 3, bytes(4) + quote)
    packet = QUOTE
    for _ in range(20):
        packet = ipv4(icmp(3, 3, bytes(4) + packet), ICMP)
    yield eth(packet)


@capture("icmp-echo-odd")
def echoes():
    yield frame(8, 0, u16(0x0102, 0x0304))
    yield frame(0, 0, u16(0x0102, 0x0304))
    yield frame(0, 0, u16(0x0102, 0x0304))
    yield frame(0, 0, u16(5, 5) + b"no request")
    yield frame(8, 0, u16(6, 6) + b"no answer")
    yield frame(8, 1, u16(6, 7) + b"code 1")
    yield frame(8, 0, u16(6, 8) + b"bad checksum", check=0x1234)
    yield frame(8, 0, u16(6, 9) + b"no checksum", check=0)
    yield frame(8, 0, u16(256, 1) + u32(1704067200, 0) + bytes(range(8, 56)))
    yield frame(8, 0, u16(256, 2) + bytes.fromhex("0000926500000000 0102030400000000") + bytes(range(16, 56)))
    yield frame(8, 0, u16(256, 3) + bytes.fromhex("00009265 01020300") + bytes(range(8, 56)))
    yield frame(8, 0, u16(256, 4) + b"abcdefghijklmnopqrstuvwabcdefghi")
    yield eth(ipv4(icmp(8, 0, u16(1, 1), check=None), ICMP, target=ip4("255.255.255.255")))
    yield eth(ipv4(icmp(8, 0, u16(1, 2)), ICMP, target=ip4("224.0.0.1")))
    yield eth(ipv4(icmp(8)[:6], ICMP))
