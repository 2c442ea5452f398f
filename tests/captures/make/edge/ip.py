"""IPv4 (RFC 791): options, headers that contradict the frame, fragments, tunnels in tunnels."""
from edge.packets import (ALICE, BOB, ICMP, IN_IPV4, IN_IPV6, TCP, UDP, eth, icmp, ip4, ipv4, ipv6, tcp, u8, u16, u32, udp)
from edge.registry import capture

ADDRESSES = ip4("192.0.2.1") + ip4("203.0.113.1") + bytes(4)


def option(kind, body=b"", length=None):
    return u8(kind, len(body) + 2 if length is None else length) + body


OPTIONS = [
    b"\0", b"\1\1\1\0", b"\1" * 40, option(130, u16(0x6BC5, 0x1234, 0x0001) + bytes(3)), option(130, bytes(2)),
    option(131, u8(4) + ADDRESSES), option(131, u8(8) + ADDRESSES), option(131, u8(16) + ADDRESSES),
    option(131, u8(3) + ADDRESSES), option(131, u8(4)), option(131, u8(6) + ADDRESSES[:5]), option(137, u8(8) + ADDRESSES),
    option(7, u8(4) + bytes(12)), option(7, u8(12) + ADDRESSES), option(7, u8(16) + ADDRESSES), option(7, b""),
    option(7, u8(200) + bytes(8)), option(68, u8(5, 0) + bytes(8)), option(68, u8(13, 0x30) + u32(43200000, 0x80000001)),
    option(68, u8(13, 0x01) + ALICE + u32(1000) + BOB + u32(0)), option(68, u8(5, 0x03) + ALICE + u32(0)),
    option(68, u8(5, 0x02) + bytes(4)), option(68, u8(1, 0) + bytes(4)), option(68, u8(5, 0xF1) + ALICE), option(68, b"\5"),
    option(133, u8(1, 0xAB)), option(134, u32(1) + u8(1, 4, 0, 2)), option(136, u16(77)), option(136, b""), option(11, u16(1500)),
    option(12, u16(576)), option(145, bytes(6)), option(82, u16(1, 2, 3) + ALICE), option(147, bytes(8)), option(148, u16(0)),
    option(148, u16(1)), option(148, u16(65535)), option(148, b"\0"), option(149, ADDRESSES[:8]), option(151, bytes(6)),
    option(152, bytes(4)), option(25, u8(0x0C, 64) + u32(4)), option(25, u8(0x8C, 0) + u32(6)), option(30, b"ab"),
    option(94, b"ab"), option(158, b"ab"), option(222, b"ab"), option(99, b"unknown"), option(205), option(7, b"", 0),
    option(7, b"", 1), option(7, u8(4) + bytes(4), 39), option(99, b"", 1), option(99, b"xy", 40), b"\1\1\1\x83",
    option(148, u16(0)) + option(7, u8(4) + bytes(4)) + b"\0" + option(131, u8(4)),
]


@capture("ip-options")
def options():
    for number, it in enumerate(OPTIONS):
        yield eth(ipv4(udp(b"%d" % number), options=it, identification=number))


@capture("ip-headers")
def headers():
    for version in [0, 3, 5, 6, 15]:
        yield eth(ipv4(udp(b"data"), version=version))
    for words in [0, 1, 4, 6, 8, 15]:
        yield eth(ipv4(udp(b"data"), words=words))
    for total in [0, 1, 19, 20, 21, 27, 28, 31, 33, 100, 65535]:
        yield eth(ipv4(udp(b"data"), total=total))
    for fragment in [0x8000, 0xC000, 0x6000, 0x0000]:
        yield eth(ipv4(udp(b"data"), fragment=fragment))
    for ttl in [0, 1, 5, 255]:
        yield eth(ipv4(udp(b"data"), ttl=ttl, target=ip4("224.0.0.251") if ttl == 5 else BOB))
    for check in [0, 0x1234, 0xFFFF]:
        yield eth(ipv4(udp(b"data"), check=check))
    for source, target in [("192.0.2.10", "192.0.2.10"), ("0.0.0.0", "255.255.255.255"), ("127.0.0.1", "127.0.0.1"),
                           ("224.0.0.1", "192.0.2.10"), ("169.254.1.1", "239.255.255.250"), ("240.0.0.1", "10.0.0.1")]:
        yield eth(ipv4(udp(b"data"), source=ip4(source), target=ip4(target)))
    for protocol in [0, 59, 61, 63, 114, 144, 252, 253, 254, 255]:
        yield eth(ipv4(b"no such protocol", protocol))
    yield eth(ipv4(b"", UDP))
    yield eth(ipv4(b"", TCP))
    yield eth(ipv4(b"", ICMP))
    yield eth(ipv4(b"", 253))


@capture("ip-differentiated-services")
def services():
    for codepoint in [0, 1, 2, 3, 4, 5, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 44, 46, 48, 56, 63]:
        yield eth(ipv4(b"", 253, tos=codepoint << 2 | codepoint & 3))


@capture("ip-tunnels")
def tunnels():
    inside = ipv4(udp(b"data"))
    for depth in [1, 2, 3, 8]:
        packet = inside
        for _ in range(depth):
            packet = ipv4(packet, IN_IPV4)
        yield eth(packet)
    yield eth(ipv4(ipv6(udp(b"data")), IN_IPV6))
    yield eth(ipv4(ipv6(ipv4(ipv6(tcp(), TCP), IN_IPV6), IN_IPV4), IN_IPV6))
    yield eth(ipv4(inside[:10], IN_IPV4))
    yield eth(ipv4(b"", IN_IPV4))
    yield eth(ipv4(b"", IN_IPV6))
    yield eth(ipv4(inside, IN_IPV6))
    yield eth(ipv4(ipv6(udp(b"data")), IN_IPV4))
    packet = inside
    for _ in range(40):
        packet = ipv4(packet, IN_IPV4)
    yield eth(packet)


def piece(datagram, start, end, identification, more=True, **how):
    """Bytes start to end of a datagram; start is a multiple of 8."""
    return eth(ipv4(datagram[start:end], how.pop("protocol", UDP), fragment=start // 8 | 0x2000 * more,
                    identification=identification, **how))


@capture("ip-fragments-odd")
def fragments():
    whole = udp(bytes(range(100)))
    other = udp(bytes(range(100, 0, -1)))
    end = len(whole)
    # The last first
    yield piece(whole, 64, end, 1, False)
    yield piece(whole, 32, 64, 1)
    yield piece(whole, 0, 32, 1)
    # Two datagrams that take turns
    yield piece(whole, 0, 64, 2)
    yield piece(other, 0, 64, 3)
    yield piece(whole, 64, end, 2, False)
    yield piece(other, 64, end, 3, False)
    # The same identification between other hosts, and of another protocol
    yield piece(whole, 0, 64, 4)
    yield piece(whole, 64, end, 4, False, source=BOB, target=ALICE)
    yield piece(icmp(8, 0, bytes(80)), 0, 64, 4, protocol=ICMP)
    yield piece(whole, 64, end, 4, False)
    # A repeated piece, an overlap that agrees, an overlap that does not
    yield piece(whole, 0, 64, 5)
    yield piece(whole, 0, 64, 5)
    yield piece(whole, 64, end, 5, False)
    yield piece(whole, 0, 64, 6)
    yield piece(whole, 32, end, 6, False)
    yield piece(whole, 0, 64, 7)
    yield piece(other, 32, end, 7, False)
    # A hole that is never filled; a tail in two lengths; nothing at all; a length that is no multiple of 8
    yield piece(whole, 0, 32, 8)
    yield piece(whole, 64, end, 8, False)
    yield piece(whole, 64, 100, 9, False)
    yield piece(whole, 64, end, 9, False)
    yield piece(whole, 0, 64, 9)
    yield piece(whole, 0, 0, 10)
    yield piece(whole, 0, end, 10, False)
    yield piece(whole, 0, 61, 11)
    yield piece(whole, 64, end, 11, False)
    # Past the largest datagram; a piece that comes after all are there; too small for a header
    yield eth(ipv4(bytes(64), fragment=0x1FFF, identification=12))
    yield piece(whole, 0, 64, 12)
    yield piece(whole, 0, 64, 1)
    yield piece(tcp(b"data", options=b"\1" * 8), 0, 8, 13, protocol=TCP)
    yield piece(tcp(b"data", options=b"\1" * 8), 8, 32, 13, False, protocol=TCP)
