"""ICMPv6 (RFC 4443 and later): every type, quoted packets, membership records, node information."""
from edge.ndp import option
from edge.packets import ALICE6, BOB6, ICMPV6, TCP, icmpv6, ip6, ipv6, over_icmpv6, over_udp, tcp, u8, u16, u32, udp
from edge.registry import capture

QUOTE = ipv6(udp(b"quoted data", source=ALICE6, target=BOB6))
GROUP = ip6("ff0e::db8:1")


@capture("icmpv6-types")
def types():
    for code in range(9):
        yield over_icmpv6(1, code, bytes(4) + QUOTE[:48])
    yield over_icmpv6(2, 0, u32(1280) + QUOTE)
    for code in range(3):
        yield over_icmpv6(3, code, bytes(4) + ipv6(tcp(b"", source=ALICE6, target=BOB6), TCP))
    for code in range(5):
        yield over_icmpv6(4, code, u32(40) + QUOTE)
    for kind in [100, 101, 127, 200, 201, 255, 5, 126]:
        yield over_icmpv6(kind, 1, b"private or unassigned")
    yield over_icmpv6(128, 0, u16(0x0102, 1) + b"request")
    yield over_icmpv6(129, 0, u16(0x0102, 1) + b"request", source=BOB6, target=ALICE6)
    yield over_icmpv6(129, 0, u16(7, 7) + b"no request")
    yield over_icmpv6(138, 0, u32(1) + u8(0, 0) + u16(1000) + u32(0))
    for code in range(4):
        yield over_icmpv6(139, code, u16(2, 0) + b"nonce..." + b"\3bob\0")
    yield over_icmpv6(140, 0, u16(2, 0) + b"nonce..." + u32(60) + b"\3bob\0\0")
    yield over_icmpv6(140, 0, u16(3, 0x3E) + b"nonce..." + u32(60) + BOB6)
    yield over_icmpv6(140, 1, u16(4, 0) + b"nonce...")
    for kind in [141, 142]:
        yield over_icmpv6(kind, 0, bytes(4) + option(1, bytes(6)) + option(10, bytes(6) + BOB6), hops=255)
    for kind, size in [(144, 4), (145, 20), (146, 4), (147, 4), (148, 8), (149, 12), (151, 4), (152, 4), (153, 4), (154, 8),
        (157, 28), (158, 28)]:
        yield over_icmpv6(kind, 0, bytes(size), hops=255)
    yield over_icmpv6(160, 0, u16(7) + u8(1, 1) + u8(0x20, 0) + u16(0) + u16(8, 0x0301) + b"eth0")
    yield over_icmpv6(161, 0, u16(7) + u8(1, 0x45))


def record(kind, group=GROUP, sources=(), auxiliary=b"", count=None):
    return (u8(kind, len(auxiliary) // 4) + u16(len(sources) if count is None else count) + group + b"".join(sources) + auxiliary)


@capture("mld-odd")
def membership():
    yield over_icmpv6(130, 0, u16(10000, 0) + bytes(16), hops=1)
    yield over_icmpv6(130, 0, u16(0, 0) + GROUP, hops=64)
    yield over_icmpv6(131, 0, u16(0, 0) + GROUP, hops=1)
    yield over_icmpv6(132, 0, u16(0, 0) + GROUP, hops=1)
    yield over_icmpv6(131, 0, u16(0, 0) + GROUP[:7], hops=1)
    for delay, interval in [(0x8000, 0x80), (0xFFFF, 0xFF), (0x7FFF, 0x7F)]:
        yield over_icmpv6(130, 0, u16(delay, 0) + GROUP + u8(0x0A, interval) + u16(2) + ALICE6 + BOB6, hops=1)
    yield over_icmpv6(130, 0, u16(1, 0) + GROUP + u8(2, 125) + u16(9), hops=1)
    yield over_icmpv6(143, 0, u16(0, 8) + b"".join(record(kind, sources=[BOB6] * (kind % 3)) for kind in range(8)), hops=1)
    yield over_icmpv6(143, 0, u16(0, 1) + record(4, auxiliary=b"auxiliary data.."), hops=1)
    yield over_icmpv6(143, 0, u16(0, 1) + record(1, count=50), hops=1)
    yield over_icmpv6(143, 0, u16(0, 50) + record(1), hops=1)
    yield over_icmpv6(143, 0, u16(0, 0) + b"left over", hops=1)


@capture("icmpv6-quotes")
def quotes():
    for quote in [QUOTE[:40], QUOTE[:30], b"", QUOTE[:44], ipv6(icmpv6(128, 0, u16(9, 9)), 58),
        ipv6(icmpv6(1, 4, bytes(4) + QUOTE), 58),
                  ipv6(b"quoted", 253), ipv6(u8(17, 0, 0, 1) + u32(7) + udp(b"part"), 44), b"\xff" * 48]:
        yield over_icmpv6(1, 4, bytes(4) + quote)
    packet = QUOTE
    for _ in range(20):
        packet = ipv6(icmpv6(1, 4, bytes(4) + packet), 58)
    yield over_icmpv6(1, 4, bytes(4) + packet)
    yield over_icmpv6(3, 0, u8(16, 0, 0, 0) + QUOTE + bytes(128 - len(QUOTE)) + b"\x20\0\0\0" + u16(8) + u8(1, 1)
        + u32(16 << 12 | 0x1FF))


def match(operation, length=7):
    return u8(operation, length, 1, 48, 16, 64) + u16(0) + ip6("2001:db8::")


def use(mask=0xC0, flags=0x80):
    return u8(48, 16, mask, flags) + u32(0xFFFFFFFF) + u32(3600) + u32(0xC0000000) + ip6("2001:db8:2::")


@capture("icmpv6-renumbering")
def renumbering():
    head = u32(1) + u8(2, 0xF8) + u16(100) + u32(0)
    result = u16(3) + u8(7, 64) + u32(2) + ip6("2001:db8::")
    yield over_icmpv6(138, 0, head + match(3) + use())
    yield over_icmpv6(138, 0, head + match(9, 11) + use() + use(0, 0x3F))
    yield over_icmpv6(138, 0, head + match(1, 3))
    yield over_icmpv6(138, 1, head + result + result)
    yield over_icmpv6(138, 2, head)
    yield over_icmpv6(138, 255, head)
    yield over_icmpv6(138, 0, head + match(2)[:10])
    yield over_icmpv6(138, 0, head + match(2) + use()[:20])
    yield over_icmpv6(138, 1, head + result[:5])


# RFC 6550, 6.7: each option that is taken apart, one unknown, and a target that is too long.
RPL_OPTIONS = [u8(0), u8(1, 3) + bytes(3), u8(3, 22, 64, 0x18) + u32(300) + ip6("2001:db8::"),
               u8(4, 14, 0x8C, 8, 12, 10) + u16(1792, 256, 1) + u8(0, 255) + u16(0xFFFF), u8(5, 18, 0, 128) + BOB6, u8(5, 10, 0, 64) + BOB6[:8],
               u8(5, 23, 0, 128) + BOB6 + bytes(5), u8(6, 4, 0x80, 1, 2, 3), u8(6, 20, 0, 1, 2, 3) + ALICE6, u8(7, 19, 1, 0xE0) + BOB6 + u8(5),
               u8(8, 30, 64, 0x60) + u32(3600, 1800, 0) + ip6("2001:db8::"), u8(9, 4) + u32(0x01020304), u8(99, 2, 1, 2)]


@capture("icmpv6-rpl")
def rpl():
    options = b"".join(RPL_OPTIONS)
    information = u8(1, 2) + u16(256) + u8(0x89, 9, 0, 0) + BOB6
    for code, base in [(0, bytes(2)), (1, information), (2, u8(1, 0x80, 0, 7)), (2, u8(1, 0x40, 0, 7) + BOB6), (3, u8(1, 0, 7, 0)),
                       (3, u8(1, 0x80, 7, 3) + BOB6)]:
        yield over_icmpv6(155, code, base + options)
        yield over_icmpv6(155, code, base[:-1])
    yield over_icmpv6(155, 6, bytes(4))


@capture("icmpv6-teredo")
def teredo():
    """The test of a direct connection (RFC 4380, 5.2.9), which is told by the port that it is sent to."""
    for kind, source, target, data in ((128, 40400, 3544, bytes(4)), (128, 40400, 3544, b"nonces"), (129, 3544, 40400, b"nonces"), (128, 3544, 40400, b"nonces"),
                                       (128, 40400, 3544, b"non")):
        yield over_udp(ipv6(icmpv6(kind, 0, u16(7, 1) + data), ICMPV6), source, target)
