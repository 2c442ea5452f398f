"""Neighbour discovery (RFC 4861 and later): every option, lengths that do not fit."""
from edge.packets import BOB6, ip6, over_icmpv6, u8, u16, u32
from edge.registry import capture

PREFIX = ip6("2001:db8:1::")


def option(kind, body=b"", units=None):
    """Type, length in units of 8 bytes, body filled with zeros."""
    body += bytes(-(len(body) + 2) % 8)
    return u8(kind, (len(body) + 2) // 8 if units is None else units) + body


def advertisement(*options):
    return over_icmpv6(134, 0, u8(64, 0xC8) + u16(1800) + u32(30000, 1000) + b"".join(options), hops=255)


OPTIONS = [
    option(1, bytes.fromhex("00005e00530a")), option(2, bytes.fromhex("00005e00530b")), option(2, bytes(8)), option(1, bytes(20)),
    option(3, u8(64, 0xC0) + u32(86400, 14400, 0) + PREFIX), option(3, u8(128, 0xFF) + u32(0xFFFFFFFF, 0xFFFFFFFF, 0) + BOB6),
    option(3, u8(200, 0) + u32(1, 2, 0) + PREFIX), option(4, bytes(6) + b"\x60" + bytes(47)), option(5, u16(0) + u32(1480)),
    option(6, u16(0) + u32(9)), option(7, u16(0) + u32(4000)), option(8, u16(0, 5, 1000)), option(9, bytes(6) + PREFIX),
    option(10, bytes(6) + PREFIX), option(11, u8(0) + b"key" + bytes(26)), option(12, bytes(30)),
    option(13, bytes(6) + u32(1704067200, 0)), option(14, b"nonce!"), option(15, u8(1, 0) + b"trust anchor"),
    option(16, u8(1, 0) + b"certificate"), option(17, u8(1, 64) + bytes(4) + PREFIX), option(18, u8(1, 64) + bytes(4) + PREFIX),
    option(19, u8(1) + bytes(6)), option(20, bytes(6)), option(23, bytes(6)), option(24, u8(48, 0x18) + u32(3600) + PREFIX),
    option(24, u8(0, 8) + u32(0)), option(24, u8(32, 0x10) + u32(60) + PREFIX[:8]),
    option(25, u16(0) + u32(1200) + ip6("2001:db8:1::53") + BOB6), option(25, u16(0) + u32(0)), option(26, u8(0, 0) + u32(1)),
    option(27, bytes(2) + u32(1)), option(28, bytes(6)), option(29, bytes(6)), option(30, bytes(6)),
    option(31, u16(0) + u32(1200) + b"\7example\3org\0\3lab\7example\3net\0"), option(31, u16(0) + u32(1) + b"\7exam"),
    option(31, u16(0) + u32(1) + b"\xc0\x08"), option(32, bytes(6)), option(33, u8(0, 0) + u16(60) + bytes(18)),
    option(34, u8(64, 0x11) + u16(0, 100) + PREFIX[:8]), option(35, u16(1, 0) + u32(60) + PREFIX),
    option(37, b"https://portal.example.org/"), option(38, u16(1800 & 0xFFF8) + PREFIX[:12]), option(39, bytes(6)),
    option(138, bytes(6)), option(253, b"lab"), option(99, b"unknown"), option(255, b""), option(1, b"", units=0),
    option(1, bytes(6), units=9), option(5, b"", units=1)[:3], b"\1",
]


@capture("ndp-options")
def options():
    for it in OPTIONS:
        yield advertisement(it)


@capture("ndp-messages")
def messages():
    target = ip6("2001:db8:1::20")
    card = option(1, bytes.fromhex("00005e00530a"))
    yield over_icmpv6(133, 0, bytes(4), hops=255)
    yield over_icmpv6(133, 0, bytes(4) + card, hops=255)
    yield over_icmpv6(133, 7, bytes(4), hops=64)
    yield over_icmpv6(134, 0, u8(0, 0x18) + u16(0) + u32(0, 0), hops=255)
    yield over_icmpv6(134, 0, u8(255, 0xFF) + u16(65535) + u32(0xFFFFFFFF, 0xFFFFFFFF), hops=255)
    yield advertisement(card, option(5, u16(0) + u32(1500)), option(3, u8(64, 0xE0) + u32(1, 1, 0) + PREFIX),
        option(99, b"unknown"))
    yield over_icmpv6(135, 0, bytes(4) + target + card, hops=255)
    yield over_icmpv6(135, 0, bytes(4) + target, hops=255, source=bytes(16), target=ip6("ff02::1:ff00:20"))
    for flags in [0, 0x80, 0x40, 0x20, 0xE0, 0xFF]:
        yield over_icmpv6(136, 0, u8(flags, 0, 0, 0) + target + option(2, bytes(6)), hops=255)
    yield over_icmpv6(137, 0, bytes(4) + target + BOB6 + option(2, bytes(6)), hops=255)
    yield over_icmpv6(137, 0, bytes(4) + target + target, hops=255)
