"""IEEE 802.1AE: tags with and without a channel, plain and encrypted, what isn't one, and frames cut everywhere."""
from edge.arp import arp
from edge.packets import ALICE_MAC, ARP, IPV4, VLAN, eth, ipv4, u8, u16, u32, udp
from edge.registry import capture

MACSEC = 0x88E5
CHECK = bytes(range(0xA0, 0xB0))
CHANNEL = ALICE_MAC + u16(1)
DATAGRAM = u16(IPV4) + ipv4(udp(b"data"))


def macsec(control, content, channel=b"", short=0, check=CHECK):
    return eth(u8(control, short) + u32(7) + channel + content + check, MACSEC)


@capture("macsec")
def tags():
    yield macsec(0x20, DATAGRAM, CHANNEL)
    yield macsec(0x00, DATAGRAM, short=34)
    yield macsec(0x43, DATAGRAM, short=34)
    yield macsec(0x73, DATAGRAM, CHANNEL, short=255)
    yield macsec(0x00, DATAGRAM, check=bytes(16))
    yield macsec(0x00, DATAGRAM) + bytes(10)
    yield macsec(0x20, u16(ARP) + arp(1), CHANNEL)
    yield macsec(0x20, u16(VLAN) + u16(5) + DATAGRAM, CHANNEL)
    yield macsec(0x20, u16(0x1234) + b"unknown", CHANNEL)
    yield macsec(0x20, u16(34) + b"a length", CHANNEL)
    for control in [0x04, 0x08, 0x0C, 0x4F]:
        yield macsec(control, b"secret" * 5)
    yield macsec(0x2C, b"secret", CHANNEL)
    yield macsec(0x4C, b"secret", short=6) + bytes(18)
    yield macsec(0xA0, DATAGRAM, CHANNEL)
    for frame in [macsec(0x20, DATAGRAM, CHANNEL), macsec(0x0C, b"secret")]:
        for size in [14, 15, 30, 36, 37, 38, 44, 45, 46, 60, len(frame) - 1]:
            yield frame[:size]
