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
