"""IGMP 0 to 3 (RFC 988, 1112, 2236, 3376) with counts and lengths that do not fit."""
from edge.packets import IGMP, checksum, eth, ip4, ipv4, u8, u16
from edge.registry import capture

ROUTER_ALERT = b"\x94\x04\0\0"


def igmp(kind, code=0, rest=bytes(4), check=None):
    head = u8(kind, code)
    return head + u16(checksum(head + b"\0\0" + rest) if check is None else check) + rest


def record(kind, group, sources=(), auxiliary=b"", count=None):
    return (u8(kind, len(auxiliary) // 4) + u16(len(sources) if count is None else count) + ip4(group)
            + b"".join(map(ip4, sources)) + auxiliary)


def report(*records, count=None):
    return igmp(0x22, 0, u16(0, len(records) if count is None else count) + b"".join(records))


def query(code, group, flags=2, interval=125, sources=(), count=None):
    return igmp(0x11, code, ip4(group) + u8(flags, interval) + u16(len(sources) if count is None else count)
                + b"".join(map(ip4, sources)))


def send(message, target="224.0.0.22", **how):
    return eth(ipv4(message, IGMP, how.pop("options", ROUTER_ALERT), ttl=how.pop("ttl", 1), target=ip4(target), **how))


@capture("igmp-odd")
def odd():
    group = ip4("233.252.0.1")
    for kind in [0x11, 0x12, 0x16, 0x17, 0x1E, 0x1F, 0x30, 0x31, 0x32, 0xF0, 0xFF]:
        yield send(igmp(kind, 100, group), "233.252.0.1")
    for kind in range(1, 9):
        yield send(igmp(kind, 1, group + bytes(8)), "224.0.0.1")
    yield send(igmp(0x11, 0, bytes(4)), "224.0.0.1", ttl=64, options=b"")
    yield send(igmp(0x16, 0, group, check=0x1234), "233.252.0.1")
    for code, interval in [(0, 0), (127, 127), (128, 128), (255, 255), (0x8F, 0x9A)]:
        yield send(query(code, "0.0.0.0", interval=interval), "224.0.0.1")
    yield send(query(10, "233.252.0.1", 0x0F, sources=["198.51.100.1", "198.51.100.2"]), "233.252.0.1")
    yield send(query(10, "233.252.0.1", count=9), "233.252.0.1")
    sources = ["198.51.100.1", "198.51.100.2", "198.51.100.3"]
    yield send(report(*(record(kind, "233.252.0.%d" % kind, sources[:kind % 4]) for kind in range(0, 8))))
    yield send(report(record(4, "233.252.0.1", auxiliary=b"auxiliary data..")))
    yield send(report(record(1, "233.252.0.1", count=100)))
    yield send(report(record(1, "233.252.0.1"), count=0))
    yield send(report(record(1, "233.252.0.1"), count=40))
    yield send(report() + b"left over")
