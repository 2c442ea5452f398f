"""Spanning trees: the plain one, the rapid one, and several."""
from edge.packets import eth, u8, u16, u32
from edge.registry import capture

BRIDGES = bytes.fromhex("0180c2000000")
ROOT, BRIDGE = bytes.fromhex("00005e005301"), bytes.fromhex("00005e005302")


def identifier(priority, extension, address):
    return u16(priority | extension) + address


def body(cost=4, port=0x8001, age=0x0180):
    return identifier(0x8000, 100, ROOT) + u32(cost) + identifier(0x7000, 0, BRIDGE) + u16(port, age, 20 << 8, 2 << 8, 15 << 8)


def bpdu(version, kind, rest=b"", protocol=0):
    return u16(protocol) + u8(version, kind) + rest


def rapid(flags, *, version=2, rest=b""):
    return bpdu(version, 2, u8(flags) + body() + u8(0) + rest)


def extension(*instances):
    common = u8(0) + b"region".ljust(32, b"\0") + u16(7) + bytes(range(16)) + u32(200000) + identifier(0x8000, 0, BRIDGE) + u8(19)
    return u16(51 + 13 + 16 * len(instances)) + common + b"".join(instances)


def instance(flags, tree):
    return u8(flags) + identifier(0x8000, tree, ROOT) + u32(20000) + u8(0x80, 0x40, 18)


def packet(payload):
    payload = u8(0x42, 0x42, 3) + payload
    return eth(payload, len(payload), target=BRIDGES)


@capture("stp")
def packets():
    for flags in (0, 0x01, 0x80, 0x81):
        yield packet(bpdu(0, 0, u8(flags) + body()))
    yield packet(bpdu(0, 0x80))
    for flags in (0x3C, 0x7E, 0x01, 0x88):
        yield packet(rapid(flags))
    yield packet(rapid(0x7C, version=3, rest=extension()))
    yield packet(rapid(0x7C, version=3, rest=extension(instance(0x7C, 5), instance(0x83, 4000))))
    for size in (3, 34):
        yield packet(bpdu(0, 0, u8(0) + body())[:size])
    yield packet(rapid(0x7C, version=3, rest=extension(instance(0x7C, 5)))[:100])
