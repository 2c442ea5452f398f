"""ESP (RFC 4303) without keys, and within UDP (RFC 3948)."""
from edge.packets import eth, icmp, ip4, ipv4, ipv6, over_udp, u8, u16, u32, ICMP, IPV6
from edge.pcap import Frame
from edge.registry import capture

ESP, CAROL = 50, ip4("203.0.113.10")
CIPHER = bytes(range(0x40, 0x68))


def esp(spi, sequence, rest=CIPHER):
    return u32(spi, sequence) + rest


def over4(message, **how):
    return eth(ipv4(message, ESP, **how))


@capture("esp")
def packets():
    for spi, sequence in ((7, 1), (7, 2), (8, 1), (7, 3), (7, 5), (7, 6), (7, 4), (7, 4), (7, 5), (8, 0), (8, 0xffffffff), (8, 0), (8, 1)):
        yield over4(esp(spi, sequence))
    yield over4(esp(7, 6), target=CAROL)
    yield eth(ipv6(esp(7, 9), ESP), IPV6)
    yield over4(esp(0, 0))
    yield over4(esp(0, 0))
    yield over4(esp(0xffffffff, 1, b""))
    for size in range(9):
        yield over4(esp(9, 1 + size, b"\1")[:size])
        yield over4(esp(9, 1 + size, b"\1")[:size], total=20 + 9)
    yield over4(esp(10, 1), fragment=0x2000)
    yield over4(esp(10, 2), total=20 + 100)
    yield eth(ipv4(icmp(3, 1, bytes(4) + ipv4(esp(7, 30), ESP)), ICMP))
    for size in (35, 39, 44):
        yield Frame(over4(esp(11, size))[:size], length=82)


@capture("udpencap")
def encapsulated():
    yield over_udp(esp(7, 1), 4500, 4500)
    yield over_udp(esp(7, 2), 4500, 40400)
    yield over_udp(esp(7, 4), 40400, 4500)
    for keepalive in (b"\xff", b"\xff\xff", b"\xfe", b"\0"):
        yield over_udp(keepalive, 40400, 4500)
    for size in (1, 3, 4, 5, 7, 8, 9):
        yield over_udp(esp(8, size)[:size], 4500, 4500)
    yield over_udp(u8(0xff, 1, 2, 3, 4, 5, 6, 7, 8, 9), 4500, 4500)
    yield eth(ipv4(u16(4500, 4500, 60, 0) + esp(8, 20), total=80))
