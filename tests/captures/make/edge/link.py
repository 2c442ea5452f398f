"""Below IP: Ethernet, LLC and SNAP, VLAN tags, cooked, null and raw link types."""
from edge.arp import arp
from edge.packets import (ALICE_MAC, ARP, BOB_MAC, BROADCAST, IPV4, IPV6, VLAN, eth, ipv4, ipv6, tcp, u8, u16, u32, udp)
from edge.pcap import LOOP, NULL, RAW, RAW_IPV4, RAW_IPV6, SLL, SLL2
from edge.registry import capture

DATAGRAM = ipv4(udp(b"data"))
DATAGRAM6 = ipv6(udp(b"data"))
SNAP = b"\xaa\xaa\x03"


def ieee(payload, length=None, pad=True):
    """An IEEE 802.3 frame, filled up to 60 bytes."""
    frame = eth(payload, len(payload) if length is None else length)
    return frame + bytes(max(0, 60 - len(frame))) if pad else frame


@capture("ethernet-odd")
def ethernet():
    yield eth(b"experimental", 0x88B5)
    yield eth(b"unassigned", 0x0601)
    yield eth(DATAGRAM, source=bytes.fromhex("030000000001"), target=BROADCAST)
    yield eth(DATAGRAM, source=bytes.fromhex("020000000001"), target=bytes.fromhex("01005e7c0001"))
    yield eth(DATAGRAM, source=ALICE_MAC, target=bytes.fromhex("333300000001"))
    yield eth(DATAGRAM, source=ALICE_MAC, target=ALICE_MAC)
    yield eth(DATAGRAM, source=bytes(6), target=bytes(6))
    yield eth(DATAGRAM) + bytes(60 - 14 - len(DATAGRAM))
    yield eth(DATAGRAM) + bytes(14) + b"\x12\x34\x56\x78"
    yield eth(DATAGRAM) + b"a trailer that is no padding"
    yield eth(DATAGRAM6, IPV6) + b"\0\0"
    yield eth(b"", IPV4)
    yield eth(b"", IPV6)
    yield eth(b"", ARP)
    yield eth(b"", 0x88B5)
    yield eth(DATAGRAM6, IPV4)
    yield eth(DATAGRAM, IPV6)


@capture("llc")
def llc():
    yield ieee(SNAP + bytes(3) + u16(IPV4) + DATAGRAM)
    yield ieee(SNAP + bytes(3) + u16(ARP) + arp(1))
    yield ieee(SNAP + bytes(3) + u16(IPV6) + DATAGRAM6)
    yield ieee(SNAP + bytes(3) + u16(0x88B5) + b"unknown")
    yield ieee(SNAP + b"\x00\x00\xf8" + u16(IPV4) + DATAGRAM)
    yield ieee(SNAP + b"\xac\xde\x48" + u16(1) + b"private")
    yield ieee(b"\x06\x06\x03" + DATAGRAM)
    yield ieee(b"\x00\x00\xf3" + bytes(4))
    yield ieee(b"\x00\x01\xaf\x81\x01\x00")
    yield ieee(b"\x04\x05\xbf\x81\x01\x00")
    for control in [0x0000, 0x0204, 0x0103, 0x0107, 0x0501, 0x0901]:
        yield ieee(b"\x22\x22" + u16(control) + b"numbered")
    for control in [0x03, 0x0F, 0x43, 0x6F, 0x63, 0x87, 0xE3, 0xFF]:
        yield ieee(b"\x12\x13" + u8(control) + b"unnumbered")
    yield ieee(SNAP, pad=False)
    yield ieee(SNAP + b"\0\0", pad=False)
    yield ieee(b"\xaa", pad=False)
    yield ieee(b"", pad=False)
    yield ieee(SNAP + bytes(3) + u16(IPV4) + DATAGRAM, length=20)
    yield ieee(SNAP + bytes(3) + u16(IPV4) + DATAGRAM, length=1500)
    yield ieee(SNAP + bytes(3) + u16(IPV4) + DATAGRAM, length=1501)
    yield ieee(SNAP + bytes(3) + u16(IPV4) + DATAGRAM, length=1535)


@capture("vlan-odd")
def vlan():
    yield eth(u16(0xE000, IPV4) + DATAGRAM, VLAN)
    yield eth(u16(0x1FFF, IPV4) + DATAGRAM, VLAN)
    yield eth(u16(0x7001, IPV6) + DATAGRAM6, VLAN)
    yield eth(u16(5, ARP) + arp(1) + bytes(14), VLAN, target=BROADCAST)
    yield eth(u16(5, 11) + SNAP + bytes(3) + u16(0x88B5) + b"abc" + bytes(30), VLAN)
    for kind in [0x88A8, 0x9100, 0x9200, 0x9300]:
        yield eth(u16(100, VLAN, 200, IPV4) + DATAGRAM, kind)
    yield eth(u16(1, VLAN, 2, VLAN, 3, IPV4) + DATAGRAM, VLAN)
    yield eth(b"".join(u16(number, VLAN) for number in range(20)) + u16(20, IPV4) + DATAGRAM, VLAN)
    yield eth(u16(7, 0x88B5) + b"unknown", VLAN)
    yield eth(u16(7, IPV4) + DATAGRAM + b"\0\0\0\0trailer", VLAN)
    yield eth(u16(7, IPV4), VLAN)
    yield eth(u16(7), VLAN)
    yield eth(b"", VLAN)


def null(order):
    """The family as the capturing machine stored it: its numbers and its byte order."""
    for family, packet in [(2, DATAGRAM), (2, ipv4(tcp(), 6)), (10, DATAGRAM6), (24, DATAGRAM6), (28, DATAGRAM6), (30, DATAGRAM6),
                           (5, b"unknown"), (99, b"unknown"), (0, b""), (2, b"")]:
        yield family.to_bytes(4, order) + packet


@capture("null-little-endian", NULL)
def null_little():
    return null("little")


@capture("null-big-endian", NULL)
def null_big():
    yield from null("big")
    yield u32(0x0800) + DATAGRAM
    yield u32(0x02000000 | 0x0800) + DATAGRAM
    yield b"\0\0"
    yield b""


@capture("loop", LOOP)
def loop():
    yield from null("big")
    yield (2).to_bytes(4, "little") + DATAGRAM
    yield b"\0\0\0"


@capture("raw-ip-odd", RAW)
def raw():
    yield DATAGRAM
    yield DATAGRAM6
    yield u8(0x50) + DATAGRAM[1:]
    yield u8(0) + DATAGRAM[1:]
    yield b"\x45"
    yield b""
    yield DATAGRAM + b"trailer"


@capture("raw-ipv4", RAW_IPV4)
def raw_ipv4():
    return [DATAGRAM, DATAGRAM6, b"", DATAGRAM + b"trailer"]


@capture("raw-ipv6", RAW_IPV6)
def raw_ipv6():
    return [DATAGRAM6, DATAGRAM, b"", DATAGRAM6 + b"trailer"]


def sll(payload, protocol=IPV4, kind=0, hardware=1, size=6, address=ALICE_MAC):
    return u16(kind, hardware, size) + address.ljust(8, b"\0")[:8] + u16(protocol) + payload


@capture("cooked-v1-odd", SLL)
def cooked():
    for kind in [0, 1, 2, 3, 4, 5, 6, 7, 99]:
        yield sll(DATAGRAM, kind=kind)
    yield sll(DATAGRAM6, IPV6, hardware=772)
    yield sll(DATAGRAM, hardware=65534, size=0, address=b"")
    yield sll(DATAGRAM, hardware=512, size=0, address=b"")
    yield sll(DATAGRAM, size=8, address=bytes(range(1, 9)))
    yield sll(DATAGRAM, size=20, address=bytes(range(1, 9)))
    yield sll(DATAGRAM, size=4, address=bytes(range(1, 5)))
    yield sll(arp(1) + bytes(18), ARP, kind=1)
    yield sll(u16(42, IPV4) + DATAGRAM, VLAN)
    yield sll(SNAP + bytes(3) + u16(IPV4) + DATAGRAM, 4)
    yield sll(b"unknown", 0x88B5)
    yield sll(DATAGRAM + bytes(6))
    yield sll(b"")
    yield sll(DATAGRAM)[:15]
    yield sll(DATAGRAM)[:6]
    yield b""


def sll2(payload, protocol=IPV4, kind=0, hardware=1, size=6, address=BOB_MAC, interface=2):
    return u16(protocol, 0) + u32(interface) + u16(hardware) + u8(kind, size) + address.ljust(8, b"\0")[:8] + payload


@capture("cooked-v2-odd", SLL2)
def cooked2():
    for kind in [0, 1, 2, 3, 4, 5, 7, 99]:
        yield sll2(DATAGRAM, kind=kind, interface=kind)
    yield sll2(DATAGRAM6, IPV6, hardware=772, interface=0xFFFFFFFF)
    yield sll2(DATAGRAM, hardware=65534, size=0, address=b"")
    yield sll2(DATAGRAM, size=8, address=bytes(range(1, 9)))
    yield sll2(DATAGRAM, size=20, address=bytes(range(1, 9)))
    yield sll2(arp(1) + bytes(18), ARP, kind=1)
    yield sll2(u16(42, IPV4) + DATAGRAM, VLAN)
    yield sll2(SNAP + bytes(3) + u16(IPV4) + DATAGRAM, 4)
    yield sll2(b"unknown", 0x88B5)
    yield sll2(b"")
    yield sll2(DATAGRAM)[:19]
    yield sll2(DATAGRAM)[:7]
    yield b""


@capture("fabricpath")
def fabricpath():
    inner = eth(DATAGRAM) + bytes(20)
    switch, other, group = bytes.fromhex("020abd010203"), bytes.fromhex("331abc000000"), bytes.fromhex("0180c2000000")
    head = u16(0x8903) + u16(0x4020)
    yield switch + other + head + inner + b"\x01\x02\x03\x04"
    yield group + other + head + inner + bytes(4)
    yield switch + other + u16(0x8903) + u16(0xFFFF) + eth(DATAGRAM6, IPV6) + bytes(4)
    yield switch + other + head + switch + other + head + inner + bytes(8)


@capture("mpls-padding")
def mpls_padding():
    """Padding behind a packet in labels, which only the packet tells from it."""
    packet = ipv4(udp(b"data"))
    yield eth(u32(16 << 12 | 1 << 8 | 64) + packet + bytes(60 - 14 - 4 - len(packet)), 0x8847)
    yield eth(u32(16 << 12 | 64, 17 << 12 | 1 << 8 | 64) + packet + bytes(60 - 14 - 8 - len(packet)), 0x8847)
    yield eth(u32(16 << 12 | 1 << 8 | 64) + ipv4(udp(b"d" * 40)) + b"trailer", 0x8847)
