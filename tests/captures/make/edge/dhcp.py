"""DHCP and BOOTP (RFC 951, 2131, 2132): every option with fitting and misfitting lengths, overload, relays."""
from edge.packets import ALICE_MAC, BROADCAST, eth, ip4, ipv4, u8, u16, u32, udp
from edge.registry import capture

COOKIE = bytes.fromhex("63825363")
END = b"\xff"
ROUTER, CLIENT = ip4("192.0.2.1"), ip4("192.0.2.130")


def option(code, value=b"", length=None):
    return u8(code, len(value) if length is None else length) + value


def kind(number):
    return option(53, u8(number))


def message(options=END, *, op=1, hardware=1, hardware_length=6, hops=0, flags=0, client=bytes(4), yours=bytes(4), server=bytes(4),
            relay=bytes(4), address=ALICE_MAC, name=b"", boot=b"", cookie=COOKIE):
    return (u8(op, hardware, hardware_length, hops) + u32(0x2A2A2A2A) + u16(1, flags) + client + yours + server + relay
            + address.ljust(16, b"\0") + name.ljust(64, b"\0") + boot.ljust(128, b"\0") + cookie + options)


def send(options=END, **how):
    reply = how.get("op") == 2
    datagram = udp(message(options, **how), *((67, 68) if reply else (68, 67)), check=0)
    return eth(ipv4(datagram, source=ROUTER if reply else bytes(4), target=b"\xff" * 4), target=BROADCAST)


@capture("dhcp-messages")
def messages():
    for number in [*range(0, 20), 255]:
        yield send(kind(number) + END, op=2 if number in (2, 5, 6, 9, 10, 11, 12, 13) else 1)
    yield send(kind(2) + option(54, ROUTER) + option(51, u32(3600)) + END, op=2, flags=0x8000, yours=CLIENT, server=ROUTER,
        relay=ip4("198.51.100.1"),
               name=b"boot.example.org", boot=b"pxelinux.0", hops=3)
    yield send(kind(3) + option(61, b"\1" + ALICE_MAC) + option(50, CLIENT) + END, flags=0x7FFF)
    yield send(cookie=b"", options=b"")
    yield send(cookie=b"\1\2\3\4", options=b"not DHCP")
    yield send(kind(1), op=0)
    yield send(kind(1), op=9)
    for hardware, size in [(1, 0), (1, 16), (1, 255), (6, 6), (32, 0), (0, 0), (255, 3)]:
        yield send(kind(1) + END, hardware=hardware, hardware_length=size)
    yield send(kind(1) + bytes(20) + END + bytes(40))
    yield send(kind(1) + END + b"after the end")
    yield send(kind(1) + kind(3) + END)
    yield send(END)
    yield send(b"")
    yield send(kind(1) + b"\x3d")
    yield send(kind(1) + option(12, b"alice", 200))
    yield send(option(53, b"") + END)
    yield send(option(53, b"\1\2") + END)


@capture("dhcp-overload")
def overload():
    """Options in the file and server name fields (RFC 2132), and options longer than 255 bytes (RFC 3396)."""
    inside = option(12, b"from-file") + END
    for where in [0, 1, 2, 3, 4]:
        yield send(kind(2) + option(52, u8(where)) + END, op=2, boot=inside, name=option(15, b"from-sname") + END)
    yield send(kind(2) + option(52, u8(3)) + END, op=2, boot=option(12, b"x", 200), name=b"\xff")
    yield send(kind(2) + option(52, b"") + END, op=2)
    yield send(kind(2) + option(15, b"long." * 51) + option(15, b"example") + END, op=2)
    yield send(kind(2) + option(121, u8(24, 192, 0)) + option(121, u8(2) + ROUTER) + END, op=2)


ADDRESS, ADDRESSES, TEXT, SECONDS = ROUTER, ROUTER + CLIENT, b"text", u32(3600)
VALUES = {
    1: ip4("255.255.255.0"), 2: u32(0xFFFFF1F0), 13: u16(12), 19: u8(1), 20: u8(0), 21: ADDRESSES, 22: u16(576), 23: u8(64),
    24: SECONDS, 25: u16(68, 576), 26: u16(1500), 27: u8(1), 28: ip4("192.0.2.255"), 29: u8(0), 30: u8(1), 31: u8(1), 32: ADDRESS,
    33: ADDRESSES, 34: u8(1), 35: SECONDS, 36: u8(0), 37: u8(64), 38: SECONDS, 39: u8(1), 46: u8(8), 50: CLIENT, 51: SECONDS,
    52: u8(0), 53: u8(1), 54: ADDRESS, 55: bytes([1, 3, 6, 15, 121, 250]), 57: u16(1500), 58: u32(1800), 59: u32(3150),
    61: b"\1" + ALICE_MAC, 63: u8(1, 4) + ADDRESS, 77: b"\3lab", 78: b"\1" + ADDRESS, 79: b"\0scope", 80: b"",
    81: u8(5, 255, 255) + b"\5alice\7example\0", 82: option(1, b"eth0") + option(2, b"remote"), 83: bytes(14), 85: ADDRESS,
    88: b"\3bcm\0", 89: ADDRESS, 90: u8(1, 1, 0) + bytes(8) + b"auth", 91: SECONDS, 92: ADDRESSES, 93: u16(0, 7),
    94: u8(1, 3, 16), 97: b"\0" + bytes(range(16)), 98: b"http://uap.example", 100: b"EST5EDT", 108: u32(300), 112: ADDRESS,
    113: b"tag", 114: b"https://portal.example", 116: u8(1), 117: u16(6, 44), 118: ADDRESS, 119: b"\7example\3org\0\3lab\xc0\0",
    120: b"\1" + ADDRESS, 121: u8(24, 203, 0, 113) + ROUTER + u8(0) + ROUTER, 122: option(1, ADDRESS), 123: bytes(16),
    124: u32(32473) + b"\4lab!", 125: u32(32473) + b"\6" + option(1, b"text"), 128: TEXT, 136: ADDRESS, 137: b"\4lost\7example\0",
    138: ADDRESS, 139: option(1, ADDRESS), 140: option(1, b"\3mos\0"), 141: b"\2ua\0", 142: ADDRESS, 145: u8(6),
    146: u8(1) + ADDRESSES, 150: ADDRESSES, 151: u8(0) + b"ok", 152: u32(1704067200), 153: u32(60), 154: u32(1704067200),
    155: u32(1704067200), 156: u8(1), 157: u8(1), 158: u8(4) + ADDRESS, 159: u8(0, 4) + u16(0), 160: b"https://portal.example",
    161: b"mud", 208: bytes.fromhex("f100747e"), 209: b"conf", 210: b"path/", 211: SECONDS, 212: u8(14, 32) + bytes(16) + ADDRESS,
    213: b"\3acc\0", 220: u8(1, 2, 3, 4), 221: u8(0) + TEXT, 249: u8(0) + ROUTER, 252: b"http://wpad.example/wpad.dat",
}
LISTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 41, 42, 44, 45, 48, 49, 65, 68, 69, 70, 71, 72, 73, 74, 75, 76}


def value_of(code):
    return VALUES.get(code, ADDRESSES if code in LISTS else TEXT)


@capture("dhcp-options")
def options():
    """Sixteen codes a message, each with a value that fits."""
    for first in range(0, 256, 16):
        body = b"".join(option(code, value_of(code)) for code in range(max(first, 1), min(first + 16, 255)) if code != 53)
        yield send(kind(5) + body + END, op=2)


@capture("dhcp-options-misfit")
def misfits():
    """The same with values too short, too long, and empty."""
    for first in range(0, 256, 16):
        codes = [it for it in range(max(first, 1), min(first + 16, 255)) if it not in (52, 53)]
        yield send(kind(5) + b"".join(option(code, value_of(code)[:-1]) for code in codes) + END, op=2)
        yield send(kind(5) + b"".join(option(code, value_of(code) + b"\x2a") for code in codes) + END, op=2)
        yield send(kind(5) + b"".join(option(code) for code in codes) + END, op=2)


@capture("dhcp-suboptions")
def suboptions():
    agent = [(1, b"\0\4\0\1\2\3"), (2, b"\0\6" + ALICE_MAC), (4, u32(1)), (5, ROUTER), (6, b"subscriber"), (7, b"\1\4radi"),
        (8, bytes(12)), (9, u32(32473) + b"\3abc"), (10, u8(0x80)),
             (11, ROUTER), (12, bytes(8)), (13, b"x"), (150, bytes(2)), (151, b"\0vpn"), (152, b""), (99, b"unknown")]
    for code, value in agent:
        yield send(kind(1) + option(82, option(code, value)) + END, relay=ROUTER)
    yield send(kind(1) + option(82, b"".join(option(*it) for it in agent[:6])) + END, relay=ROUTER)
    yield send(kind(1) + option(82, option(1, b"ab", 90)) + END)
    yield send(kind(1) + option(82, b"\1") + END)
    yield send(kind(1) + option(60, b"PXEClient:Arch:00000:UNDI:002001")
        + option(43, option(6, u8(8)) + option(8, u16(0) + u8(1) + ROUTER)
                                                                                  + option(9, u16(0) + b"\4boot")
                                                                                  + option(10, b"\5menu!") + END) + END)
    yield send(kind(1) + option(60, b"docsis3.0:\x05\x04\x01\x01") + END)
    yield send(kind(1) + option(60, b"MSFT 5.0") + option(43, option(1, u32(1)) + END) + END)
    yield send(kind(1) + option(43, option(1, b"x", 90)) + END)
    yield send(kind(1) + option(43, b"\1\2ab\xff\0\0") + END)
    for value in [b"\0", b"\1" + ALICE_MAC, b"\0alice", b"\xff" + u32(1) + u16(1, 1) + u32(1) + ALICE_MAC, b"\xff" + u32(1)
        + u16(2) + u32(32473) + b"id", b"\xff" + u32(1) + u16(3, 1) + ALICE_MAC,
                  b"\xff" + u32(1) + u16(4) + bytes(range(16)), b"\xff" + u32(1) + u16(9) + b"?", b"\xff\0"]:
        yield send(kind(1) + option(61, value) + END)
    for value in [b"\xc0\0", b"\7exam", b"\3lab\xc0\x09", b"\0", b"\7example\xc0\4"]:
        yield send(kind(5) + option(119, value) + END, op=2)
    for value in [u8(33) + bytes(9), u8(32) + bytes(8), u8(24, 1, 2), u8(0, 1), u8(8, 10) + ROUTER + u8(25, 192, 0, 2, 128)
        + ROUTER]:
        yield send(kind(5) + option(121, value) + END, op=2)
    for value in [u32(32473) + b"\x20ab", u32(32473), u32(1) + b"\0" + u32(2) + b"\1x", b"\0"]:
        yield send(kind(5) + option(125, value) + END, op=2)
        yield send(kind(1) + option(124, value) + END)
    for value in [u8(0, 0, 0) + b"alice", u8(4, 0, 0) + b"\5alice", u8(0xFF, 1, 2) + b"\5alice\0", u8(4)]:
        yield send(kind(1) + option(81, value) + END)
