"""The pcapng format: sections, interfaces, kinds of blocks, resolutions, comments, damage."""
import struct

from edge.files import FRAMES, squeeze
from edge.link import DATAGRAM, DATAGRAM6, sll
from edge.pcap import ETHERNET, NULL, RAW, SLL, START
from edge.registry import file

SECTION, INTERFACE, PACKET, SIMPLE, NAMES, STATISTICS, ENHANCED, CUSTOM = 0x0A0D0D0A, 1, 2, 3, 4, 5, 6, 0xBAD
COMMENT = 1
TICKS = START * 10**6


class Writer:
    """Blocks in one byte order."""

    def __init__(self, order="<"):
        self.order = order

    def pack(self, layout, *values):
        return struct.pack(self.order + layout, *values)

    def options(self, items, end=True):
        out = b"".join(self.pack("HH", code, len(value)) + value + bytes(-len(value) % 4) for code, value in items)
        return out + bytes(4) if items and end else out

    def block(self, kind, body, tail=None):
        body += bytes(-len(body) % 4)
        size = len(body) + 12
        return self.pack("II", kind, size) + body + self.pack("I", size if tail is None else tail)

    def section(self, items=(), length=-1, version=(1, 0)):
        return self.block(SECTION, self.pack("IHHq", 0x1A2B3C4D, *version, length) + self.options(items))

    def interface(self, items=(), link=ETHERNET, snaplen=262144):
        return self.block(INTERFACE, self.pack("HHI", link, 0, snaplen) + self.options(items))

    def enhanced(self, data, interface=0, ticks=TICKS, items=(), length=None, captured=None, tail=None):
        body = self.pack("IIIII", interface, ticks >> 32 & 0xFFFFFFFF, ticks & 0xFFFFFFFF,
                         len(data) if captured is None else captured, len(data) if length is None else length)
        return self.block(ENHANCED, body + data + bytes(-len(data) % 4) + self.options(items), tail)

    def obsolete(self, data, interface=0, drops=0xFFFF, ticks=TICKS, items=()):
        body = self.pack("HHIIII", interface, drops, ticks >> 32, ticks & 0xFFFFFFFF, len(data), len(data))
        return self.block(PACKET, body + data + bytes(-len(data) % 4) + self.options(items))

    def simple(self, data, length=None):
        return self.block(SIMPLE, self.pack("I", len(data) if length is None else length) + data)


LITTLE, BIG = Writer("<"), Writer(">")
ARP, DATA, STREAM = FRAMES


def plain(writer):
    return writer.section() + writer.interface() + b"".join(writer.enhanced(it, ticks=TICKS + 1000 * n) for n,
        it in enumerate(FRAMES))


@file("pcapng-little-endian.pcapng")
def little():
    return plain(LITTLE)


@file("pcapng-big-endian.pcapng")
def big():
    return plain(BIG)


@file("pcapng-gzip.pcapng.gz")
def compressed():
    return squeeze(plain(LITTLE))


@file("pcapng-blocks.pcapng")
def blocks():
    """All kinds of packet blocks among blocks that hold no packet."""
    w = LITTLE
    names = w.pack("HH", 1, 18) + bytes([192, 0, 2, 10]) + b"alice.example\0" + bytes(2) + w.pack("HH", 2,
        28) + bytes(15) + b"\1" + b"bob.example\0" + bytes(4)
    statistics = w.pack("III", 0, TICKS >> 32, TICKS & 0xFFFFFFFF) + w.options([(4, w.pack("Q", 3)), (5, w.pack("Q", 0))])
    return (w.section() + w.interface(snaplen=len(STREAM)) + w.block(NAMES, names) + w.enhanced(ARP) + w.simple(DATA)
        + w.obsolete(STREAM, drops=2)
            + w.block(0x0BAD0001, b"an unknown block") + w.block(CUSTOM, w.pack("I", 32473) + b"custom")
            + w.block(0x40000BAD, w.pack("I", 32473) + b"custom")
            + w.obsolete(ARP) + w.block(STATISTICS, statistics) + w.enhanced(DATA, ticks=TICKS + 5) + w.simple(STREAM, 70))


@file("pcapng-resolutions.pcapng")
def resolutions():
    """if_tsresol as powers of ten and of two, if_tsoffset before and after."""
    w, out = LITTLE, LITTLE.section()
    powers = [0, 3, 6, 9, 12, 0x80, 0x8A, 0x94, 0x9E]
    units = [10**it if it < 0x80 else 2**(it & 0x7F) for it in powers]
    for power in powers:
        out += w.interface([(9, bytes([power]))])
    out += w.interface([(14, w.pack("q", 3600))]) + w.interface([(9, b"\x09"),
        (14, w.pack("q", -START))]) + w.interface([(9, b"\x14")])
    for number, unit in enumerate(units):
        out += w.enhanced(ARP, number, START * unit + unit // 3)
    return out + w.enhanced(ARP, 9) + w.enhanced(ARP, 10, 2 * START * 10**9 + 7) + w.enhanced(ARP, 11, 10**18)


@file("pcapng-interfaces.pcapng")
def interfaces():
    """Interfaces of several link types, with all that can be said of one."""
    w = LITTLE
    told = [(COMMENT, b"the first interface"), (2, b"eth0"), (3, b"a wired card"), (4, bytes([192, 0, 2, 10, 255, 255, 255, 0])),
        (5, bytes(15) + b"\x01\x40"),
            (6, bytes.fromhex("00005e00530a")), (7, bytes(8)), (8, w.pack("Q", 10**9)), (9, b"\x06"), (10, bytes(4)),
            (11, b"\0udp or arp"), (12, b"an operating system"),
            (13, b"\x04"), (15, b"some hardware"), (16, w.pack("Q", 10**8)), (17, w.pack("Q", 10**9)), (9999, b"unknown option")]
    return (w.section() + w.interface(told) + w.interface([(2, b"lo")], NULL) + w.enhanced(ARP)
        + w.enhanced(w.pack("I", 2) + DATAGRAM, 1)
            + w.interface([(2, b"tun0")], RAW, 64) + w.enhanced(DATAGRAM6, 2) + w.interface((), SLL) + w.enhanced(sll(DATAGRAM), 3)
            + w.obsolete(STREAM, 0) + w.enhanced(DATA, 0, TICKS + 9) + w.simple(ARP))


@file("pcapng-sections.pcapng")
def sections():
    """Sections of both byte orders; each begins to count its interfaces anew."""
    second = BIG.interface([(9, b"\x09"), (2, b"big0")]) + BIG.enhanced(DATA, ticks=START * 10**9)
    return (LITTLE.section([(COMMENT, b"first section"), (2, b"hardware"), (3, b"system"), (4, b"program")])
        + LITTLE.interface([(2, b"little0")]) + LITTLE.enhanced(ARP)
            + BIG.section(length=len(second)) + second + LITTLE.section() + LITTLE.interface([(2, b"a")], RAW)
            + LITTLE.interface([(2, b"b")])
            + LITTLE.enhanced(DATAGRAM) + LITTLE.enhanced(STREAM, 1) + LITTLE.section() + BIG.section(version=(1, 2))
            + BIG.interface() + BIG.simple(ARP))


@file("pcapng-comments.pcapng")
def comments():
    """Options of packets: comments of many kinds, flags, hashes, drops, numbers, verdicts."""
    w = LITTLE
    cases = [[(COMMENT, b"one comment")], [(COMMENT, b"first of two"), (COMMENT, b"second of two")],
        [(COMMENT, "Gr\u00fc\u00dfe, \u4e16\u754c <&\"'>\n\ttwo lines".encode())],
             [(COMMENT, b"")], [(COMMENT, b"bad \xff\xfe utf-8")], [(COMMENT, b"x" * 300)], [(2, w.pack("I", 0x1))],
             [(2, w.pack("I", 0xFF00_01F6))], [(3, b"\2\x12\x34\x56\x78")],
             [(4, w.pack("Q", 42))], [(5, w.pack("Q", 4242))], [(6, w.pack("I", 3))], [(7, b"\0\1")], [(7, b"\1" + w.pack("Q", 2))],
             [(2988, w.pack("I", 32473) + b"custom text")],
             [(2989, w.pack("I", 32473) + b"\1\2")], [(777, b"unknown")],
             [(COMMENT, b"with flags"), (2, w.pack("I", 2)), (4, w.pack("Q", 1))]]
    return (w.section([(COMMENT, b"the section")]) + w.interface([(COMMENT, b"the interface")])
            + b"".join(w.enhanced(DATA, ticks=TICKS + n, items=it) for n, it in enumerate(cases))
            + w.obsolete(DATA, ticks=TICKS + 100, items=[(COMMENT, b"an obsolete block")]))


def damaged(name, tail):
    """Two good packets, then TAIL."""
    @file("pcapng-bad-%s.pcapng" % name)
    def make():
        return LITTLE.section() + LITTLE.interface() + LITTLE.enhanced(ARP) + LITTLE.enhanced(DATA, ticks=TICKS
            + 1) + tail + LITTLE.enhanced(STREAM, ticks=TICKS + 2)
    return make


trailing_length = damaged("trailing-length", LITTLE.enhanced(DATA, tail=44))
short_block = damaged("short-block", LITTLE.pack("III", ENHANCED, 8, 8))
huge_block = damaged("huge-block", LITTLE.pack("II", ENHANCED, 0x7FFFFFFC) + bytes(40))
unaligned_block = damaged("unaligned-block", LITTLE.pack("II", 0x0BAD0001, 15) + b"abc" + LITTLE.pack("I", 15))
no_interface = damaged("no-such-interface", LITTLE.enhanced(DATA, 7))
captured_length = damaged("captured-length", LITTLE.enhanced(DATA, captured=5000))
option_length = damaged("option-length",
    LITTLE.block(ENHANCED, LITTLE.pack("IIIII", 0, TICKS >> 32, TICKS & 0xFFFFFFFF, 4, 4) + b"data" + LITTLE.pack("HH", 1, 900)
        + b"text"))
no_end_of_options = damaged("no-end-of-options",
    LITTLE.block(ENHANCED, LITTLE.pack("IIIII", 0, TICKS >> 32, TICKS & 0xFFFFFFFF, 4, 4) + b"data" + LITTLE.pack("HH", 1, 4)
        + b"text"))
byte_order_magic = damaged("byte-order", LITTLE.block(SECTION, LITTLE.pack("IHHq", 0x12345678, 1, 0, -1)))
major_version = damaged("version", LITTLE.section(version=(2, 0)))
zeros = damaged("zeros", bytes(24))


@file("pcapng-bad-first-block.pcapng")
def first_block():
    return LITTLE.interface() + LITTLE.enhanced(ARP)


@file("pcapng-bad-no-interface.pcapng")
def packet_without_interface():
    return LITTLE.section() + LITTLE.simple(ARP)


@file("pcapng-cut.pcapng")
def cut():
    return plain(LITTLE)[:-21]


@file("pcapng-cut-in-type.pcapng")
def cut_in_type():
    return plain(LITTLE) + b"\6\0"


@file("pcapng-no-packets.pcapng")
def no_packets():
    return LITTLE.section() + LITTLE.interface()
