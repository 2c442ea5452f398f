"""TCP (RFC 9293): options, headers that contradict the packet, flags."""
from edge.packets import ALICE6, BOB6, IPV6, TCP, eth, ipv4, ipv6, tcp, u8, u16, u32
from edge.registry import capture


def option(kind, body=b"", length=None):
    return u8(kind, len(body) + 2 if length is None else length) + body


TIMES = option(8, u32(100, 200))

OPTIONS = [
    b"\0", b"\1\1\1\1", option(2, u16(1460)), option(3, u8(7)), option(3, u8(15)), option(4), TIMES, option(8, u32(0, 0)),
    option(5, u32(3000, 4000)), option(5, u32(3000, 4000, 5000, 6000)), option(5, u32(1, 2, 3, 4, 5, 6, 7, 8)),
    option(5, u32(3000)), option(5, u32(500, 900)), option(6, u32(1)), option(7, u32(1)), option(9), option(10, u8(0xC0)),
    option(11, u32(7)), option(12, u32(7)), option(13, u32(7)), option(14, u8(1)), option(15, u16(1, 2)), option(18, b"x"),
    option(19, bytes(range(16))), option(20, u8(0xF0, 5)), option(21, bytes(4)), option(22, b""), option(23, bytes(1)),
    option(24, bytes(2)), option(27, u8(0x0C, 64) + u32(4)), option(28, u16(0x8005)), option(28, u16(300)),
    option(29, u8(1, 2) + bytes(range(12))), option(34), option(34, b"cookie!!"), option(69, bytes(4)), option(253, u16(0xF989)),
    option(253, u16(0xF989) + b"cookie!!"), option(254, u16(0x1234) + b"ab"), option(254, b""), option(172, bytes(9)),
    option(174, bytes(9)), option(26, b""), option(25, b""), option(70, b""), option(200, b"unknown"),
    # Lengths that do not fit
    option(2, b"", 2), option(2, u16(1460), 3), option(2, u16(1460) + b"x", 5), option(3, b"", 2), option(4, b"x", 3),
    option(8, u32(1), 6), option(5, b"", 2), option(5, bytes(6), 8), option(200, b"", 0), option(200, b"", 1),
    option(200, b"ab", 40), b"\1\1\1\2", option(19, bytes(3)),
    option(2, u16(1460)) + option(4) + TIMES + b"\1" + option(3, u8(7)), option(2, u16(1)) + option(2, u16(2)),
    b"\0" + option(2, u16(1)) + b"xyz",
]


@capture("tcp-options")
def options():
    for number, it in enumerate(OPTIONS):
        flags = 0x02 if it[0] in (2, 3, 4, 34) else 0x10
        yield eth(ipv4(tcp(source_port=41000 + number, flags=flags, options=it, acknowledgment=0 if flags == 2 else 2000), TCP))


@capture("tcp-headers")
def headers():
    for offset in [0, 1, 4, 6, 7, 15]:
        yield eth(ipv4(tcp(b"data", offset=offset), TCP))
    for flags in [0x000, 0x001, 0x002, 0x003, 0x004, 0x006, 0x008, 0x010, 0x011, 0x012, 0x014, 0x018, 0x020, 0x029, 0x030, 0x040,
        0x080,
                  0x0C2, 0x100, 0x200, 0x400, 0x800, 0xFFF]:
        yield eth(ipv4(tcp(source_port=42000 + flags, flags=flags), TCP))
    yield eth(ipv4(tcp(b"urgent", flags=0x38, urgent=3), TCP))
    yield eth(ipv4(tcp(b"pointer without flag", flags=0x18, urgent=3), TCP))
    yield eth(ipv4(tcp(b"flag without pointer", flags=0x38), TCP))
    yield eth(ipv4(tcp(b"beyond", flags=0x38, urgent=1000), TCP))
    yield eth(ipv4(tcp(b"data", check=0), TCP))
    yield eth(ipv4(tcp(b"data", check=0x1234), TCP))
    yield eth(ipv4(tcp(b"data", 0, 0), TCP))
    yield eth(ipv4(tcp(b"data", 0, 65535), TCP))
    yield eth(ipv4(tcp(b"data", 40010, 40010), TCP))
    yield eth(ipv4(tcp(b"data"), TCP)) + b"trailer"
    yield eth(ipv4(tcp(b"reset with a reason", flags=0x14), TCP))
    yield eth(ipv4(tcp(b"data in SYN", flags=0x02), TCP))
    yield eth(ipv6(tcp(b"data", source=ALICE6, target=BOB6), TCP), IPV6)
    yield eth(ipv6(tcp(b"data", check=0), TCP), IPV6)
    yield eth(ipv4(tcp(b"in a fragment"), TCP, fragment=0x2000))


SYN, SYN_ACK, DATA = 0x02, 0x12, 0x18


@capture("tcp-server-port")
def server_port():
    """Ports 20 (FTP-DATA) and 80 (HTTP): which one is asked first says the last handshake."""
    ways = [[], [SYN], [SYN_ACK], [-SYN], [-SYN_ACK], [SYN, -SYN_ACK], [SYN, SYN_ACK], [SYN, -SYN]]
    for number, way in enumerate(ways):
        alice, bob = bytes([10, 9, number, 1]), bytes([10, 9, number, 2])
        for flags in [*way, DATA, -DATA]:
            ports, ends = ((20, 80), (alice, bob)) if flags > 0 else ((80, 20), (bob, alice))
            data = b"some text" if abs(flags) == DATA else b""
            sequence = 1001 if data else 1000
            yield eth(ipv4(tcp(data, *ports, sequence=sequence, acknowledgment=1001, flags=abs(flags), source=ends[0], target=ends[1]), TCP,
                           source=ends[0], target=ends[1]))


@capture("tcp-same-ports")
def same_ports():
    """Connections between several hosts, some with the same ports; the last begins with IP options."""
    for number, (port, count, options) in enumerate([(21000, 2, b""), (21001, 6, b""), (21000, 2, b"\1\1\1")]):
        alice, bob = bytes([10, 9, number, 3]), bytes([10, 9, number, 4])
        for segment in range(count):
            data = b"some text" if segment else b""
            yield eth(ipv4(tcp(data, port, 40010, sequence=1000 + (segment > 0) + 9 * max(segment - 1, 0), flags=DATA if segment else SYN, source=alice, target=bob), TCP, options,
                           source=alice, target=bob))
