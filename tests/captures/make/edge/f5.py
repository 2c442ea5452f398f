"""Trailers that F5 BIG-IP writes behind the frames that it captures: details of low noise, on Ethernet and on VLAN tags."""
from edge.arp import arp
from edge.packets import ALICE_MAC, ARP, IPV4, VLAN, eth, ipv4, u8, u16, udp
from edge.registry import capture

DATAGRAM = ipv4(udp(b"data of twenty bytes"))


def low(ingress, slot, tmm, name=b""):
    return u8(1, 20, 0, ingress, slot, tmm) + name.ljust(16, b"\0")


@capture("f5-trailers")
def trailers():
    yield eth(DATAGRAM) + low(1, 0, 1, b"/Common/vs")
    yield eth(DATAGRAM) + low(0, 2, 3, b"sixteen bytes...")
    yield eth(DATAGRAM) + low(0x41, 2, 3, b"n\xffme\x1b")
    yield eth(DATAGRAM) + low(1, 0, 1) + low(0, 1, 2, b"second")
    yield eth(DATAGRAM) + low(1, 0, 1) + b"more"
    yield eth(u16(5, IPV4) + DATAGRAM, VLAN) + low(0, 0, 0, b"vlan")
    yield eth(arp(1), ARP) + bytes(18) + low(1, 0, 0)
    yield eth(arp(1), ARP) + low(1, 0, 0, b"no padding")
    yield eth(DATAGRAM) + low(1, 0, 1)[:-1]
    yield eth(DATAGRAM) + u8(9) + low(1, 0, 1)[1:]
    for size in [14, 15, 18, 21]:
        yield eth(arp(1), ARP, source=ALICE_MAC) + bytes(size - 7) + b"\x40" + bytes(6)
    yield eth(arp(1), ARP) + bytes(10) + b"\x40" + bytes(7)
