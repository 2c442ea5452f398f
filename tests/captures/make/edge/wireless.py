"""IEEE 802.11 behind radiotap and behind PPI: management, control and data frames, protected and not, and the keys of robust security."""
import struct

from edge.packets import ALICE_MAC, BOB_MAC, eth, ipv4, u16, udp
from edge.registry import capture

ACCESS_POINT = bytes.fromhex("020000000099")
EVERYBODY = b"\xff" * 6
PPI, RADIOTAP = 192, 127


def radiotap(frame, *, flags=0x10, rate=2, when=None, check=b"\x12\x34\x56\x78"):
    """Flags, rate, channel, signal, antenna; a time if there is one; a check sequence if the flags say so."""
    present, fields = 0x0000082E, struct.pack("<BBHHbB", flags, rate, 2412, 0x00A0, -40, 1)
    if when is not None:
        present, fields = present | 1, struct.pack("<Q", when) + fields
    return struct.pack("<BBHI", 0, 0, 8 + len(fields), present) + fields + frame + (check if flags & 0x10 else b"")


def header(control, flags, *addresses, sequence=1):
    return bytes([control, flags, 44, 0]) + b"".join(addresses) + struct.pack("<H", sequence << 4)


def management(subtype, body, target=EVERYBODY, source=ACCESS_POINT, flags=0):
    return header(subtype << 4, flags, target, source, ACCESS_POINT) + body


def element(number, body):
    return bytes([number, len(body)]) + body


NAME = element(0, b"genshark")
RATES = element(1, bytes.fromhex("82848b960c121824"))
SECURITY = element(48, bytes.fromhex("0100000fac040100000fac040100000fac020c00"))
BEACON = struct.pack("<QHH", 1234567, 100, 0x0431) + NAME + RATES + element(3, b"\x05") + element(5, bytes.fromhex("00020000")) + \
    element(42, b"\x00") + element(50, bytes.fromhex("3048606c")) + SECURITY


def data(payload, flags=1, control=0x08, more=b""):
    addresses = (ACCESS_POINT, ALICE_MAC, BOB_MAC) if flags & 1 else (ALICE_MAC, ACCESS_POINT, BOB_MAC)
    return header(control, flags, *addresses, sequence=0x123) + more + payload


def llc(kind, payload):
    return b"\xaa\xaa\3\0\0\0" + struct.pack(">H", kind) + payload


def key(bits, contents=b"", nonce=b"\x11" * 32):
    body = struct.pack(">BHHQ", 2, bits, 16, 1) + nonce + bytes(16 + 8 + 8) + bytes(16) + struct.pack(">H", len(contents)) + contents
    return llc(0x888E, struct.pack(">BBH", 2, 3, len(body)) + body)


@capture("wireless-radiotap", link=RADIOTAP)
def behind_radiotap():
    yield radiotap(management(8, BEACON))
    yield radiotap(management(4, element(0, b"") + RATES, source=ALICE_MAC))
    yield radiotap(management(5, BEACON, target=ALICE_MAC), flags=0)
    yield radiotap(management(11, struct.pack("<HHH", 0, 1, 0), ACCESS_POINT, ALICE_MAC))
    yield radiotap(management(0, struct.pack("<HH", 0x0431, 5) + NAME + RATES + SECURITY, ACCESS_POINT, ALICE_MAC))
    yield radiotap(management(1, struct.pack("<HHH", 0x0431, 0, 0xC001) + RATES, ALICE_MAC))
    yield radiotap(management(12, struct.pack("<H", 3), ALICE_MAC, flags=8))
    yield radiotap(bytes.fromhex("d4000000") + ALICE_MAC, rate=22)
    yield radiotap(bytes.fromhex("c4002c00") + ALICE_MAC, rate=11)
    yield radiotap(bytes.fromhex("b4002c00") + ALICE_MAC + ACCESS_POINT)
    yield radiotap(bytes.fromhex("e4000000") + EVERYBODY + ACCESS_POINT)
    yield radiotap(data(llc(0x0800, ipv4(udp(b"hello")))), when=1_000_000)
    yield radiotap(data(llc(0x0800, ipv4(udp(b"hello"))), 2, 0x88, b"\x06\x00"), when=2_000_000)
    yield radiotap(data(bytes.fromhex("0100002002000000") + b"\xee" * 24, 0x41))
    yield radiotap(data(bytes.fromhex("0121012000000000") + b"\xee" * 24, 0x41))
    yield radiotap(data(bytes.fromhex("0a0b0c40") + b"\xee" * 24, 0x42))
    yield radiotap(data(b"", 0x11, 0x48))
    yield radiotap(data(key(0x008A), 2))
    yield radiotap(data(key(0x010A, SECURITY), 1))
    yield radiotap(data(key(0x13CA, b"\xee" * 56), 2))
    yield radiotap(data(key(0x030A, nonce=bytes(32)), 1))


def ppi(frame, *fields):
    fields = b"".join(struct.pack("<HH", kind, len(body)) + body for kind, body in fields)
    return struct.pack("<BBHI", 0, 0, 8 + len(fields), 105) + fields + frame


@capture("wireless-ppi", link=PPI)
def behind_ppi():
    common = struct.pack("<QHHHHBBbb", 1_000_000, 1, 22, 2412, 0x00A0, 0, 0, -40, -90)
    yield ppi(management(8, BEACON) + b"\x12\x34\x56\x78", (2, common))
    yield ppi(management(8, BEACON) + b"\x12\x34\x56\x78", (2, common), (3, struct.pack("<IIB3x", 6, 1, 0)))
    yield ppi(management(8, BEACON))


@capture("wireless-in-gre")
def in_gre():
    """What Aruba's access points send on in GRE: a frame of data, and several units of data in one."""
    snap = bytes.fromhex("aaaa030000000800")
    unit = snap + ipv4(udp(b"one", 40001, 40002))
    padded = unit + bytes(-(14 + len(unit)) % 4)
    aggregate = BOB_MAC + ALICE_MAC + u16(len(unit)) + padded + BOB_MAC + ALICE_MAC + u16(len(unit)) + unit
    for kind, body, qos in ((0x8200, unit, b"\0\0"), (0x8240, aggregate, b"\x80\0")):
        yield eth(ipv4(u16(0, kind) + header(0x88, 0x02, BOB_MAC, ACCESS_POINT, ALICE_MAC) + qos + body, 47))
