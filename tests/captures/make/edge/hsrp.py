"""Routers that stand in for each other: HSRP of both versions."""
from edge.packets import eth, ip4, ip6, ipv4, ipv6, u8, u16, u32, udp, IPV6
from edge.registry import capture

ROUTERS, SECOND, SECOND6 = ip4("224.0.0.2"), ip4("224.0.0.102"), ip6("ff02::66")
HELLO, COUP, RESIGN, ADVERTISE = 0, 1, 2, 3


def state(operation, own=16, *, hello=3, hold=10, password=b"cisco"):
    return u8(0, operation, own, hello, hold, 100, 1, 0) + password.ljust(8, b"\0") + ip4("192.0.2.1")


def advertisement(own=2, *, kind=1):
    return u8(0, ADVERTISE) + u16(kind, 10) + u8(own, 0) + u16(1, 2) + u32(3)


def group(operation=HELLO, own=6, *, hello=3000, hold=10000, version=4, address=ip4("192.0.2.1")):
    return u8(1, 40, 2, operation, own, version) + u16(5) + bytes.fromhex("00005e00530a") + u32(100, hello, hold) + address.ljust(16, b"\0")


def interface(active, passive):
    return u8(2, 4) + u16(active, passive)


def text(password):
    return u8(3, 8) + password.ljust(8, b"\0")


def digest(algorithm=1):
    return u8(4, 28, algorithm, 0) + u16(0) + ip4("192.0.2.10") + u32(7) + bytes(range(16))


def first(payload, target=ROUTERS):
    return eth(ipv4(udp(payload, 1985, 1985, target=target), target=target))


def second(payload):
    return first(payload, SECOND)


@capture("hsrp")
def packets():
    for operation in (HELLO, COUP, RESIGN):
        yield first(state(operation, 1 << operation, hello=3 + operation, hold=10 + operation))
    yield first(state(HELLO, 0, password=b"secret!!"))
    yield first(state(HELLO, 3) + b"more")
    yield first(advertisement())
    yield first(advertisement(4, kind=2) + b"more")
    yield first(u8(0, 4) + b"what?")
    for size in (3, 5, 11, 19):
        yield first(state(HELLO)[:size])
    yield first(advertisement()[:9])
    yield second(interface(1, 2))
    yield second(group() + text(b"cisco"))
    yield second(group(COUP, 5, hello=1, hold=2) + text(b"abc") + b"\x09\x02")
    yield second(group(RESIGN, 9) + digest() + digest(2))
    yield second(group(5, 1) + digest())
    yield second(group()[:31])
    yield eth(ipv6(udp(group(version=6, address=ip6("fe80::5:73ff:fea0:10")), 2029, 2029, target=SECOND6), target=SECOND6), IPV6)
