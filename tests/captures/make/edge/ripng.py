"""RIPng (RFC 2080): routes, odd and cut ones."""
from edge.packets import eth, ip6, ipv4, ipv6, over_udp, u8, u16, udp, IPV6
from edge.pcap import Frame
from edge.registry import capture


def route6(prefix="2001:db8::", tag=5, length=32, metric=1):
    return ip6(prefix) + u16(tag) + u8(length, metric)


@capture("ripng")
def packets():
    for command in range(4):
        yield over_udp(u8(command, 1, 0, 0) + route6(), 521, 521)
    yield over_udp(u8(2, 1, 0, 0) + route6() + route6("::", 0xffff, 0, 16) + route6("fe80::1", 0, 0, 255) + route6(length=129, metric=17), 521, 521)
    yield over_udp(u8(2, 9, 1, 2) + route6() * 30, 521, 521)
    for size in (2, 3, 4, 5, 20, 22, 23, 24, 25, 43):
        yield over_udp((u8(2, 1, 0, 0) + route6() * 2)[:size], 521, 521)
    yield over_udp(u8(2, 1, 0, 0) + route6(), 521, 40400)
    yield eth(ipv6(udp(u8(2, 1, 0, 0) + route6(), 521, 521), target=ip6("ff02::9")), IPV6)
    for size in (3, 10, 22, 30):
        yield eth(ipv4(u16(521, 521, 60, 0) + (u8(2, 1, 0, 0) + route6() * 2)[:size], total=80))
    for size in (45, 47, 55, 61, 62, 70):
        yield Frame(over_udp(u8(2, 1, 0, 0) + route6() * 2, 521, 521)[:size], length=86)
