"""sFlow version 5: samples of flows and counters, with packets in them, and what is odd."""
from edge.packets import ALICE6, ALICE, BOB, BOB_MAC, ALICE_MAC, eth, ipv4, over_udp, tcp, TCP, u8, u16, u32
from edge.registry import capture

PORT = 6343


def datagram(*samples, version=5, agent=None, count=None, agent_type=1):
    return over_udp(u32(version, agent_type) + (ALICE if agent is None else agent) + u32(3, 4711, 86400123, len(samples) if count is None else count) + b"".join(samples), 40000, PORT)


def framed(kind, body, enterprise=0, length=None):
    """A sample or a record: what it is, its length, and its words."""
    body += bytes(-len(body) % 4)
    return u32(enterprise << 12 | kind, len(body) if length is None else length) + body


def flow(*records, output=2):
    return framed(1, u32(100, 0x02000007, 512, 1000, 1, 7, output, len(records)) + b"".join(records))


def expanded_flow(*records, outputs=(0, 3)):
    return framed(3, u32(101, 1, 9, 256, 2000, 0, 0, 9, *outputs, len(records)) + b"".join(records))


def counters(*records):
    return framed(2, u32(102, 0x01000005, len(records)) + b"".join(records))


def expanded_counters(*records):
    return framed(4, u32(103, 0, 5, len(records)) + b"".join(records))


def header(packet, protocol=1, size=None):
    return framed(1, u32(protocol, len(packet) + 4 if size is None else size, 4, len(packet)) + packet)


PACKET = eth(ipv4(tcp(b"GET / HTTP/1.1\r\n\r\n", 40401, 80), TCP))
GENERIC = u32(7, 6) + u32(0, 1000000000) + u32(1, 3) + u32(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)


@capture("sflow-flows")
def flows():
    """Packets of several kinds in flow samples, whole and cut, and what switches and routers add."""
    yield datagram(flow(header(PACKET)), flow(header(PACKET[:60], size=len(PACKET) + 4), output=0x80000003), flow(header(PACKET[14:], 11), output=0x40000102), flow(output=0x40000001))
    yield datagram(flow(header(PACKET[:50], 99)), flow(header(b"")), flow(header(PACKET[:20])), flow(header(b"\x80\x02" * 10, 13)), expanded_flow(header(PACKET)))
    yield datagram(flow(framed(2, u32(64) + ALICE_MAC + b"\0\0" + BOB_MAC + b"\0\0" + u32(0x800))), flow(framed(1001, u32(10, 1, 20, 2)), header(PACKET[:40])), flow(framed(1002, u32(1) + BOB + u32(24, 16))))
    yield datagram(flow(framed(1002, u32(2) + ALICE6 + u32(64, 48))), flow(framed(999, u32(1, 2))), flow(framed(1, u32(5), enterprise=9)))
    yield datagram(expanded_flow(framed(1001, u32(10, 1, 20, 2)), outputs=(1, 4)), expanded_flow(outputs=(2, 5)), agent=ALICE6, agent_type=2)
    yield datagram(framed(1, u32(1, 2, 3), enterprise=20), flow(header(PACKET[:30])))
    yield datagram(framed(9, u32(1, 2)), flow(framed(999, u32(1, 2)), framed(1001, u32(1, 2, 3, 4))))
    yield datagram(flow(framed(1001, u32(10, 1, 20, 2, 5)), framed(1, u32(1, 64, 4, 8) + bytes(8) + u32(7, 8)), framed(1001, u32(1, 2, 3, 4))))
    yield datagram(flow(framed(1001, u32(10, 1, 20, 2), length=4), framed(1001, u32(1, 2, 3, 4))), flow(framed(1002, u32(1) + BOB + u32(24, 16), length=8), framed(5, u32(1), enterprise=9), framed(1001, u32(1, 2, 3, 4))))
    yield datagram(flow(header(PACKET))[:-8], count=1)
    yield datagram(version=5)
    yield datagram(agent_type=7)


@capture("sflow-counters")
def counts():
    """Counters of interfaces, whole and cut, of kinds that are not known."""
    yield datagram(counters(framed(1, GENERIC), framed(2, u32(*range(13)))), expanded_counters(framed(1, GENERIC)))
    yield datagram(counters(framed(3, u32(*range(18)))), counters(framed(4, u32(*range(20)))), counters(framed(5, u32(*range(7)))), counters(framed(6, u32(*range(20)))))
    yield datagram(counters(framed(1001, u32(*range(7)))), counters(framed(1002, u32(1, 2, 3))), counters(framed(7, u16(1, 2) + bytes(60))))
    yield datagram(counters(framed(999, u32(1, 2))), counters(framed(5, u32(1, 2), enterprise=8)), counters(framed(2, u32(*range(5)))), counters(framed(2, u32(*range(13)), length=8)))
    yield datagram(counters(), counters(framed(2, u32(*range(13))))[:-20], count=2)
    yield datagram(version=6)
