"""IPX of Novell NetWare and its routing protocol, over each of Ethernet's framings."""
from edge.packets import ALICE_MAC, BROADCAST, eth, u8, u16, u32
from edge.registry import capture

IPX, RIP, NETWORK = 0x8137, 0x0453, 0xDDEEFF01


def ipx(payload, *, kind=1, hops=0, length=None, to=(NETWORK, BROADCAST, RIP), source=(NETWORK, ALICE_MAC, RIP)):
    header = u16(0xFFFF, 30 + len(payload) if length is None else length) + u8(hops, kind)
    return header + b"".join(u32(network) + node + u16(socket) for network, node, socket in (to, source)) + payload


def rip(operation, *routes):
    return u16(operation) + b"".join(u32(network) + u16(hops, ticks) for network, hops, ticks in routes)


def raw(payload):
    return eth(payload, len(payload), target=BROADCAST)


@capture("ipx")
def packets():
    request = rip(1, (0xFFFFFFFF, 0xFFFF, 0xFFFF))
    yield raw(ipx(request))
    yield eth(ipx(request), IPX, target=BROADCAST)
    yield raw(u8(0xE0, 0xE0, 3) + ipx(rip(2, (0x01020304, 2, 3), (0x0A0B0C0D, 1, 1))))
    yield eth(ipx(b"data" * 3, kind=0, hops=1, to=(1, BROADCAST, 0x8522), source=(2, ALICE_MAC, 0x4004)), IPX)
    yield eth(ipx(rip(7, (1, 1, 18))), IPX)
    for kind in (0, 2, 3, 4, 0x12, 0x14, 0x1F, 0x20):
        yield eth(ipx(b"data", kind=kind, to=(0, BROADCAST, 0x1234), source=(NETWORK, ALICE_MAC, 0x1235)), IPX)
