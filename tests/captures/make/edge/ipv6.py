"""IPv6 (RFC 8200): headers that contradict the frame, extension headers, fragments."""
from edge.packets import (ALICE6, BOB6, DESTINATION, FRAGMENT, ICMPV6, IN_IPV4, IN_IPV6, IPV6, NOTHING, ROUTING, TCP, UDP, eth,
                          icmpv6, ip6, ipv4, ipv6, tcp, u8, u16, u32, udp)
from edge.registry import capture

HOPS = 0
DATAGRAM = udp(b"data", source=ALICE6, target=BOB6)
VIA = ip6("2001:db8:1::1")


def frame(payload, following=UDP, **how):
    return eth(ipv6(payload, following, **how), IPV6)


def option(kind, body=b"", length=None):
    return u8(kind, len(body) if length is None else length) + body


def extension(following, body, units=None):
    """An extension header; filled with Pad1 to a multiple of 8 bytes."""
    body += bytes(-(len(body) + 2) % 8)
    return u8(following, (len(body) + 2) // 8 - 1 if units is None else units) + body


@capture("ipv6-headers")
def headers():
    for version in [0, 4, 5, 7, 15]:
        yield frame(DATAGRAM, version=version)
    for length in [0, 1, 7, 8, 11, 13, 100, 65535]:
        yield frame(DATAGRAM, length=length)
    for traffic, flow in [(0xFF, 0xFFFFF), (0xB8, 0), (0x01, 1), (0x02, 0x80000), (0x2F, 0x12345)]:
        yield frame(DATAGRAM, traffic=traffic, flow=flow)
    for hops in [0, 1, 255]:
        yield frame(DATAGRAM, hops=hops)
    for source, target in [("::", "ff02::1"), ("::1", "::1"), ("fe80::1", "ff02::2"), ("ff02::1", "2001:db8::1"),
                           ("::ffff:192.0.2.1", "::192.0.2.1"), ("64:ff9b::192.0.2.33", "2002:c000:201::1"),
                           ("2001:0:c000:201::1", "fd00::1"), ("fe80::200:5eff:fe00:530a", "fe80::5efe:192.0.2.1"),
                           ("2001:db8::", "ff0e::db8:1"), ("fe80::ff:fe00:1", "ff05::1:3")]:
        yield frame(DATAGRAM, source=ip6(source), target=ip6(target))
    for following in [2, 61, 144, 252, 253, 254, 255]:
        yield frame(b"no such protocol", following)
    yield frame(b"", NOTHING)
    yield frame(b"left over", NOTHING)
    yield frame(b"", UDP)
    yield frame(b"", ICMPV6)
    yield frame(ipv6(DATAGRAM), IN_IPV6)
    yield frame(ipv4(udp(b"data")), IN_IPV4)
    yield frame(DATAGRAM) + b"trailer"


OPTIONS = [
    b"\0" * 6, option(1, bytes(4)), option(1, b"fill"), option(1, bytes(12)), option(1), option(4, u8(4)), option(5, u16(0)),
    option(5, u16(1)), option(5, u16(36)), option(5, u16(999)), option(5, b"\0"), option(0xC2, u32(65536)),
    option(0xC2, u32(100)), option(0xC2, b"\0"), option(7, u32(1) + u8(0, 3) + bytes(2)), option(0x26, u8(0x0C, 9) + u32(4)),
    option(0x6D, u8(0, 1)), option(0x63, u8(0x80, 0) + u16(256)), option(0x23, u8(0, 0) + u16(256)),
    option(0xC9, ip6("2001:db8:7::1")), option(0xC9, bytes(4)), option(0x8A, b"nimrod"), option(0x8B, bytes(4)),
    option(0x8C, b"line"), option(0x31, bytes(6)), option(0x1E, b"experiment"), option(0x3E, b"may change"),
    option(0x5E, b"discard"), option(0x9E, b"report"), option(0xDE, b"report unless multicast"), option(0xEE, bytes(2)),
    option(0x99, b"", 200), option(0x0F, b"ab", 6),
]


@capture("ipv6-options")
def options():
    for it in OPTIONS:
        yield frame(extension(UDP, it) + DATAGRAM, DESTINATION if it[0] == 0xC9 else HOPS)


def routing(kind, left, body, units=None):
    return extension(UDP, u8(kind, left) + body, units) + DATAGRAM


@capture("ipv6-routing-headers")
def routing_headers():
    yield frame(routing(0, 1, bytes(4) + VIA), ROUTING)
    yield frame(routing(0, 0, bytes(4) + VIA + BOB6), ROUTING)
    yield frame(routing(0, 9, bytes(4) + VIA), ROUTING)
    yield frame(routing(0, 1, bytes(4) + VIA[:8]), ROUTING)
    yield frame(routing(1, 1, bytes(4)), ROUTING)
    yield frame(routing(2, 1, bytes(4) + VIA), ROUTING)
    yield frame(routing(2, 2, bytes(4) + VIA + BOB6), ROUTING)
    yield frame(routing(3, 2, u8(0xEE, 0x40, 0, 0) + bytes(range(12))), ROUTING)
    yield frame(routing(3, 1, u8(0x00, 0, 0, 0) + VIA), ROUTING)
    yield frame(routing(4, 1, u8(1, 0, 0, 0) + VIA + BOB6), ROUTING)
    yield frame(routing(4, 0, u8(0, 0x28) + u16(7) + VIA + option(4, bytes(1)) + option(5, u16(0x8000) + u32(9) + bytes(8))),
        ROUTING)
    yield frame(routing(4, 5, u8(9, 0, 0, 0) + VIA), ROUTING)
    yield frame(routing(253, 0, bytes(4)), ROUTING)
    yield frame(routing(99, 1, bytes(4)), ROUTING)
    yield frame(routing(0, 1, bytes(4) + VIA, units=255), ROUTING)
    yield frame(routing(0, 1, bytes(4) + VIA)[:5], ROUTING)


@capture("ipv6-header-chains")
def chains():
    pad = option(1, bytes(4))
    yield frame(extension(DESTINATION, pad) + extension(ROUTING, pad) + u8(FRAGMENT, 0, 99, 0) + bytes(4)
                + u8(DESTINATION, 0, 0, 0) + u32(1) + extension(UDP, pad) + DATAGRAM, HOPS)
    yield frame(extension(HOPS, pad) + extension(UDP, pad) + DATAGRAM, DESTINATION)
    yield frame(extension(HOPS, pad) + extension(UDP, pad) + DATAGRAM, HOPS)
    yield frame(b"".join(extension(DESTINATION, pad) for _ in range(30)) + extension(UDP, pad) + DATAGRAM, DESTINATION)
    yield frame(extension(NOTHING, pad), DESTINATION)
    yield frame(extension(UDP, pad), DESTINATION)
    yield frame(extension(UDP, pad, units=4) + DATAGRAM, DESTINATION)
    yield frame(b"\x11", DESTINATION)
    yield frame(b"", HOPS)
    yield frame(extension(253, pad) + b"unknown", HOPS)
    yield frame(extension(TCP, pad) + tcp(source=ALICE6, target=BOB6), HOPS)
    yield frame(extension(IN_IPV4, pad) + ipv4(udp(b"data")), DESTINATION)
    # A jumbogram (RFC 2675) says its length in an option
    yield frame(extension(UDP, option(0xC2, u32(8 + len(DATAGRAM)))) + DATAGRAM, HOPS, length=0)
    yield frame(extension(UDP, option(0xC2, u32(70000))) + DATAGRAM, HOPS, length=0)


@capture("ipv6-headers-that-end")
def ending():
    for following in [HOPS, DESTINATION]:
        for size in [0, 1, 2, 4, 7, 8]:
            yield frame((u8(UDP, 0) + bytes(6))[:size], following)
    for size in [0, 1, 2]:
        yield frame((u8(UDP, 0) + bytes(6))[:size], ROUTING)
    yield frame(extension(UDP, option(0x30, bytes(4))) + DATAGRAM[:3], HOPS)


def piece(whole, start, end, identification, more=True, following=UDP, **how):
    return frame(u8(following, how.pop("reserved", 0)) + u16(start | more) + u32(identification) + whole[start:end], FRAGMENT,
        **how)


@capture("ipv6-fragments-odd")
def fragments():
    whole = udp(bytes(range(100)), source=ALICE6, target=BOB6)
    echo = icmpv6(128, 0, u16(1, 1) + bytes(80))
    end = len(whole)
    yield piece(whole, 64, end, 1, False)
    yield piece(whole, 0, 64, 1)
    yield piece(echo, 0, 40, 2, following=ICMPV6)
    yield piece(whole, 0, 64, 3)
    yield piece(echo, 40, len(echo), 2, False, following=ICMPV6)
    yield piece(whole, 64, end, 3, False)
    yield piece(whole, 0, end, 4, False)
    yield piece(whole, 0, 64, 5)
    yield piece(whole, 0, 64, 5)
    yield piece(whole, 32, end, 5, False)
    yield piece(whole, 0, 32, 6)
    yield piece(whole, 64, end, 6, False)
    yield piece(whole, 0, 61, 7)
    yield piece(whole, 0, 64, 8, reserved=255)
    yield piece(whole, 64, end, 8, False, following=253)
    yield frame(u8(UDP, 0) + u16(0xFFF9) + u32(9) + bytes(64), FRAGMENT)
    yield frame(u8(UDP, 0) + u16(0x0006) + u32(10) + whole, FRAGMENT)
    yield frame(u8(UDP, 0) + u16(0), FRAGMENT)
    yield frame(u8(NOTHING, 0) + u16(0) + u32(11), FRAGMENT)


@capture("ipv6-options-broken")
def options_broken():
    """Options whose length is not theirs, or goes beyond the packet."""
    for option in (b"\xc9\1" + bytes(16) + b"\1\2\0\0", b"\xca\x90" + bytes(20), b"\1\2\0\0\xc9\x10" + bytes(16)):
        yield eth(ipv6(u8(UDP, 2) + option + udp(b"data"), DESTINATION), IPV6)
