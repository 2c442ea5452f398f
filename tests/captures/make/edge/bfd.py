"""BFD: what a system sends to itself through its neighbour (RFC 5881)."""
from edge.packets import eth, ipv4, over_udp, u16
from edge.registry import capture


@capture("bfd-echo")
def echoes():
    yield over_udp(bytes(range(12)), 49152, 3785)
    yield over_udp(b"\1", 49152, 3785)
    yield over_udp(bytes(4), 3785, 49152)
    yield over_udp(bytes(1400), 49152, 3785)
    yield eth(ipv4(u16(49152, 3785, 32, 0) + bytes(8), total=52))
