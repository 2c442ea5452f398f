"""NTP (RFC 5905, 9327): modes, versions, reference identifiers, keys, extension fields, control and private messages."""
from edge.packets import ip4, over_udp, u8, u16, u32
from edge.registry import capture

EPOCH = 2208988800  # of Unix, in seconds of NTP
NOW = 1704067200 + EPOCH


def packet(mode=3, version=4, leap=0, stratum=2, poll=6, precision=0xE9, reference=ip4("192.0.2.1"), times=None):
    times = times or [(NOW - 60, 0), (NOW, 0x40000000), (NOW, 0x80000000), (NOW, 0xC0000000)]
    return (u8(leap << 6 | version << 3 | mode, stratum, poll, precision) + u32(0x00000100, 0x00000200) + reference
            + b"".join(u32(*it) for it in times))


def send(data, ports=(123, 123)):
    return over_udp(data, *ports)


@capture("ntp-packets")
def packets():
    for mode in range(6):
        yield send(packet(mode))
    for version in [0, 1, 2, 3, 5, 6, 7]:
        yield send(packet(3, version))
    for leap in [1, 2, 3]:
        yield send(packet(4, leap=leap))
    for stratum, reference in [(0, b"RATE"), (0, b"DENY"), (0, b"RSTR"), (0, b"INIT"), (0, b"XXXX"), (0, bytes(4)), (1, b"GPS\0"),
        (1, b"PPS\0"), (1, b"DCFa"),
                               (1, b"GOES"), (1, b"?!\0\xff"), (15, ip4("127.127.1.0")), (16, bytes(4)), (17, ip4("192.0.2.1")),
                               (255, b"\xff" * 4)]:
        yield send(packet(4, stratum=stratum, reference=reference))
    for poll, precision in [(0, 0), (3, 0x80), (17, 0xFF), (255, 1)]:
        yield send(packet(poll=poll, precision=precision))
    yield send(packet(times=[(0, 0)] * 4))
    yield send(packet(times=[(0, 1), (1, 0), (0x7FFFFFFF, 0xFFFFFFFF), (0xFFFFFFFF, 0xFFFFFFFF)]))
    yield send(packet(), (40400, 123))
    yield send(packet(4), (123, 40400))


@capture("ntp-keys-and-extensions")
def extensions():
    yield send(packet() + u32(0))
    yield send(packet() + u32(7) + bytes(range(16)))
    yield send(packet() + u32(7) + bytes(range(20)))
    yield send(packet() + u32(7) + bytes(range(32)))
    yield send(packet() + u32(7) + bytes(5))
    yield send(packet() + bytes(3))
    for kind in [0x0104, 0x0204, 0x0304, 0x0404, 0x0200, 0x0201, 0x8201, 0x2005, 0x4009, 0xF323, 0x0000]:
        yield send(packet() + u16(kind, 36) + bytes(range(32)))
    yield send(packet() + u16(0x0104, 16) + bytes(12) + u16(0x0204, 28) + bytes(24))
    yield send(packet() + u16(0x0104, 16) + bytes(12) + u32(7) + bytes(20))
    for length in [0, 3, 15, 200, 65535]:
        yield send(packet() + u16(0x0104, length) + bytes(32))


def control(operation, flags=0, sequence=1, status=0, association=0, data=b"", offset=0, count=None, version=2):
    data_field = data + bytes(-len(data) % 4)
    return (u8(version << 3 | 6, flags << 5 | operation)
        + u16(sequence, status, association, offset, len(data) if count is None else count) + data_field)


@capture("ntp-control-odd")
def controls():
    for operation in [*range(0, 13), 31]:
        yield send(control(operation))
        yield send(control(operation, 4, data=b"stratum=2, precision=-23"))
    for status in [0x0000, 0x0615, 0x4625, 0x8A35, 0xC6F0]:
        yield send(control(2, 4, status=status, data=b"leap=00"))
    for status in [0x8011, 0x961A, 0xF524, 0x1400, 0xFFFF]:
        yield send(control(2, 4, status=status, association=77, data=b"srcadr=192.0.2.1"))
    for code in range(9):
        yield send(control(2, 6, status=code << 8))
    yield send(control(1, 4, data=u16(77, 0x961A, 78, 0x8011)))
    yield send(control(1, 4, data=u16(77, 0x961A) + b"x"))
    yield send(control(2, 5, data=b"first part "))
    yield send(control(2, 4, data=b"second part", offset=11))
    yield send(control(2, 4, data=b"short", count=400))
    yield send(control(2, 4, data=b"key" + bytes(1)) + u32(7) + bytes(16))
    yield send(control(2)[:7])


@capture("ntp-private")
def private():
    for code in [*range(0, 9), 20, 42, 43]:
        yield send(u8(2 << 3 | 7, 0, 3, code) + u16(0, 0))
    yield send(u8(0x80 | 2 << 3 | 7, 0, 3, 42) + u16(1, 72) + bytes(72))
    yield send(u8(0x80 | 2 << 3 | 7, 5, 3, 42) + u16(0x4000, 0))
    yield send(u8(2 << 3 | 7, 0x80, 0, 0) + u16(0xFFFF, 0xFFFF))
    yield send(u8(2 << 3 | 7))
