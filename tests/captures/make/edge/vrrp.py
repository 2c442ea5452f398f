"""VRRP, versions 2 and 3 (RFC 3768, RFC 5798): advertisements, whole, odd and cut."""
from edge.packets import checksum, eth, icmp, ip4, ip6, ipv4, ipv6, pseudo, u8, u16, ICMP, IPV6
from edge.pcap import Frame
from edge.registry import capture

VRRP, ROUTERS, ROUTERS6, SELF, SELF6 = 112, ip4("224.0.0.18"), ip6("ff02::12"), ip4("192.0.2.10"), ip6("fe80::10")
ADDRESSES = ip4("192.0.2.1") + ip4("192.0.2.2")


def sealed(head, rest, cover=b""):
    return head + u16(checksum(cover + head + b"\0\0" + rest)) + rest


def second(kind=1, priority=100, count=2, authentication=0, interval=1, rest=ADDRESSES + bytes(8)):
    return sealed(u8(0x20 | kind, 7, priority, count, authentication, interval), rest)


def over4(message, **how):
    return eth(ipv4(message, VRRP, ttl=255, source=SELF, target=ROUTERS, **how))


def third(count, rest, source=SELF, target=ROUTERS, interval=0x3064, first=0x31):
    head = u8(first, 7, 255, count) + u16(interval)
    return sealed(head, rest, pseudo(VRRP, len(head) + 2 + len(rest), source, target))


def over6(message):
    return eth(ipv6(message, VRRP, source=SELF6, target=ROUTERS6, hops=255), IPV6)


@capture("vrrp")
def packets():
    yield over4(second())
    for priority in (0, 1, 254, 255):
        yield over4(second(priority=priority))
    yield over4(second(authentication=1, rest=ADDRESSES + b"secret\0\0"))
    yield over4(second(authentication=1, rest=ADDRESSES + b"sixteen!"))
    yield over4(second(authentication=1, rest=ADDRESSES + b"\0" * 8 + b"more"))
    yield over4(second(authentication=1, rest=ADDRESSES + b"cut"))
    yield over4(second(authentication=2, rest=ADDRESSES + b"ignored!"))
    yield over4(second(authentication=254, rest=ADDRESSES + bytes(range(16)) + bytes(4)))
    yield over4(second(authentication=254, rest=ADDRESSES + bytes(range(32))))
    yield over4(second(authentication=254, rest=ADDRESSES + bytes(range(10))))
    yield over4(second(authentication=9))
    yield over4(second(kind=2))
    yield over4(second(count=0, rest=b""))
    yield over4(second(count=0))
    yield over4(second(count=9))
    yield over4(second()[:6] + b"\x12\x34" + second()[8:])
    yield over4(u8(0x41) + second()[1:])
    yield over4(u8(0x01) + second()[1:])
    yield over4(third(2, ADDRESSES))
    yield over4(third(2, ADDRESSES, first=0x35))
    yield over4(third(2, ADDRESSES + b"more"))
    yield over4(third(1, ADDRESSES)[:6] + b"\xff\xff" + ADDRESSES)
    yield over4(sealed(u8(0x31, 7, 100, 2) + u16(100), ADDRESSES))
    whole = third(2, SELF6 + ip6("2001:db8::1"), SELF6, ROUTERS6)
    yield over6(whole)
    yield over6(second(count=1, rest=SELF6 + bytes(8)))
    yield over6(whole[:30])
    for size in (*range(9), 11, 12, 17, 23):
        yield over4(second()[:size])
        yield over4(second()[:size], total=20 + len(second()))
    for size in (5, 6):
        yield over4(third(2, ADDRESSES)[:size])
    yield over4(b"")
    yield over4(second(), fragment=0x2000)
    yield over4(second())[:-8]
    yield over4(second(authentication=1, rest=ADDRESSES + b"secret\0\0"))[:-4]
    for size in (36, 39, 42, 46, 50, 55):
        yield Frame(over4(second(authentication=1, rest=ADDRESSES + b"secret\0\0"))[:size], length=58)
    yield Frame(over4(third(2, ADDRESSES))[:44], length=50)
    yield Frame(over4(second(authentication=254, rest=ADDRESSES + bytes(range(16))))[:60], length=66)
    yield eth(ipv4(icmp(3, 1, bytes(4) + ipv4(second(), VRRP)), ICMP))
    yield eth(ipv4(icmp(3, 1, bytes(4) + ipv4(third(2, ADDRESSES), VRRP, source=SELF, target=ROUTERS)), ICMP))
