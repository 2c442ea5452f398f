"""CAPWAP's data channel (RFC 5415, 5416): frames of IEEE 802.11 between an access point and its controller."""
from edge.packets import ALICE, ALICE_MAC, BOB, BOB_MAC, eth, icmp, ipv4, tcp, u8, u16, udp
from edge.registry import capture

RADIO = bytes.fromhex("020000000099")
PORT = 5247


def wlan(payload, *, leaves, sequence=1, bits=0):
    """A data frame with the bytes of its frame control in the order in which CAPWAP carries them."""
    way, addresses = (1, (RADIO, ALICE_MAC, BOB_MAC)) if leaves else (2, (ALICE_MAC, RADIO, BOB_MAC))
    return u8(way | bits, 0x08, 44, 0) + b"".join(addresses) + u8(sequence << 4 & 0xFF, sequence >> 4) + b"\xaa\xaa\3\0\0\0\x08\0" + payload


def from_radio(frame, info=bytes.fromhex("c4230036")):
    return eth(ipv4(udp(bytes.fromhex("0020032000000000") + u8(4) + info + bytes(3) + frame, 41264, PORT)))


def to_radio(frame):
    header = bytes.fromhex("0010030000000000")
    return eth(ipv4(udp(header + frame, PORT, 41264, source=BOB, target=ALICE), source=BOB, target=ALICE))


@capture("capwap-data")
def data():
    yield from_radio(wlan(ipv4(tcp(flags=2), 6), leaves=True))
    yield to_radio(wlan(ipv4(tcp(flags=0x12, source=BOB, target=ALICE), 6, source=BOB, target=ALICE), leaves=False, sequence=0x123))
    yield from_radio(wlan(ipv4(icmp(8), 1), leaves=True, bits=0x08))
    yield from_radio(wlan(ipv4(udp(b"hello")), leaves=True, bits=0x10, sequence=0xFFF))


CONTROL = 5246


def element(kind, value):
    return u16(kind, len(value)) + value


def control(kind, elements, *, words=2, flags=0, extra=b"", sequence=1):
    """A message of the control channel that is not encrypted: discovery (RFC 5415, 4.5)."""
    header = u8(0) + (words << 19 | 1 << 9 | flags).to_bytes(3, "big") + bytes(4) + extra
    return header + kind.to_bytes(4, "big") + u8(sequence) + u16(len(elements) + 3) + u8(0) + elements


def item(vendor, kind, value):
    return vendor.to_bytes(4, "big") + u16(kind, len(value)) + value


@capture("capwap-control")
def discovery():
    """Discovery and what answers it, outside of DTLS."""
    board = bytes(4) + b"".join(u16(kind, len(value)) + value for kind, value in ((0, b"Model"), (1, b"Serial"), (2, b"Id"), (3, b"A1"), (4, RADIO)))
    versions = b"".join(item(9, kind, b"v%d" % kind) for kind in range(4))
    request = element(20, u8(3)) + element(38, board) + element(39, u8(2, 1, 1, 1) + u16(3) + versions) + element(41, u8(0x0E)) + element(44, u8(2)) + element(1048, u8(1, 0, 0, 0, 0x0B))
    yield eth(ipv4(udp(control(1, request, words=4, flags=0x10, extra=u8(6) + RADIO + u8(0)), 41264, CONTROL)))
    answer = element(1, u16(1, 2000, 3, 50) + u8(6, 1, 0, 6) + item(9, 4, b"hard") + item(9, 5, b"soft")) + element(4, b"controller") + element(10, bytes([192, 0, 2, 2, 0, 7]))
    yield eth(ipv4(udp(control(2, answer + element(37, (0x409600).to_bytes(4, "big") + u16(208) + u8(3))), CONTROL, 41264, source=BOB, target=ALICE), source=BOB, target=ALICE))
    yield eth(ipv4(udp(control(13, b""), 41264, CONTROL)))
    yield eth(ipv4(udp(control(19, element(20, u8(9)) + element(39, u8(1, 1, 0) + item(9, 0, b"v") + (9).to_bytes(4, "big") + u16(1, 4000))), 41264, CONTROL)))
    yield eth(ipv4(udp(control(99, element(4, b"ac") + element(10, bytes([192, 0, 2, 2, 0, 7]))), 41264, CONTROL)))
    data = u8(0) + (4 << 19 | 1 << 9 | 0x110).to_bytes(3, "big") + bytes(4) + u8(6) + RADIO + u8(0)
    yield eth(ipv4(udp(data + wlan(ipv4(udp(b"hello")), leaves=True), 41264, PORT)))
    yield eth(ipv4(udp(control(1, element(20, b"\0\0") + element(999, b"?"), words=5, flags=0x10, extra=u8(8) + RADIO + bytes(5)), 41264, CONTROL)))
