"""The Remote Desktop Protocol over UDP: both versions' starts, and packets of the second."""
from edge.packets import ALICE, BOB, UDP, eth, ipv4, udp, u16, u32
from edge.registry import capture

PORT = 3389
SYN, ACK, CORRELATION, SYNEX = 0x1, 0x4, 0x800, 0x1000
RANDOM = bytes(range(32))
HELLO = bytes.fromhex("160301002f0100002b0303") + RANDOM + bytes.fromhex("000002c02f01000000")


def said(packet, *, port=50400, answers=False):
    ends = (BOB, ALICE) if answers else (ALICE, BOB)
    ports = (PORT, port) if answers else (port, PORT)
    return eth(ipv4(udp(packet, *ports, source=ends[0], target=ends[1]), UDP, source=ends[0], target=ends[1]))


def start(flags, body=b"", acknowledged=0xFFFFFFFF):
    return (u32(acknowledged) + u16(64, SYN | flags) + u32(0xA7EB5DA4) + u16(1232, 1232) + body).ljust(1232, b"\0")


def synex(version, cookie=b""):
    return u16(1, version) + cookie


def second(flags, body, kind=0):
    """A packet of version 2: the byte that says what it is changes places with the eighth."""
    packet = bytearray(bytes([0xE0 | kind << 1]) + flags.to_bytes(2, "little") + body)
    packet[0], packet[7] = packet[7], packet[0]
    return bytes(packet)


@capture("rdpudp")
def connections():
    """A start of version 1; one that agrees on version 2 and goes on in it, with a record of TLS that is whole and one that is not."""
    yield said(start(CORRELATION | SYNEX, b"\x11" * 16 + bytes(16) + synex(2)))
    yield said(start(0), port=50401)
    yield said(start(CORRELATION | SYNEX, b"\x22" * 16 + bytes(16) + synex(0x101, bytes(32))), port=50402)
    yield said(start(ACK | SYNEX, synex(0x101, bytes(32)), acknowledged=0xA7EB5DA4), port=50402, answers=True)
    yield said(second(0xC114, b"\1\xf4\1" + b"\x64\0" + b"\x64\0" + b"\1\0" + HELLO), port=50402)
    yield said(second(0xC014, b"\x64\0" + b"\x65\0" + bytes(40), kind=8), port=50402)
    yield said(second(0xC155, b"\x64\0\3\1\0\1\0" + b"\x0a" + b"\1\xf4\1" + b"\x64\0" + b"\x64\0" + b"\1\0" + bytes.fromhex("1603030400") + bytes(60)), port=50402, answers=True)
    yield said(second(0xC004, b"\x65\0\2\0" + b"\xee" * 20), port=50402, answers=True)
    yield said(second(0xC001, b"\x64\0\3\1\0\1\0"), port=50402)
