"""What devices of Cisco tell their neighbors: CDP."""
from edge.packets import ALICE_MAC, eth, ip4, ip6, u8, u16, u32
from edge.registry import capture

NEIGHBORS, SNAP = bytes.fromhex("01000ccccccc"), bytes.fromhex("aaaa0300000c2000")
DEVICE, ADDRESSES, PORT, CAPABILITIES, SOFTWARE, PLATFORM, PREFIXES, HELLO, DOMAIN, NATIVE, DUPLEX = range(1, 12)
VOICE, QUERY, POWER, MTU, TRUST, COS, NAME, OBJECT, MANAGEMENT, LOCATION, EXTERNAL, REQUESTED, AVAILABLE = range(14, 27)
ENERGY, SPARE, BSSID, SSID = 29, 31, 0x1000, 0x1002
IP, CLNP, IN_IPV6, IN_IPV4 = b"\xcc", b"\x81", bytes.fromhex("aaaa0300000086dd"), bytes.fromhex("aaaa030000000800")


def element(kind, value=b"", length=None):
    return u16(kind, len(value) + 4 if length is None else length) + value


def address(kind, protocol, value):
    return u8(kind, len(protocol)) + protocol + u16(len(value)) + value


def addresses(*values, count=None):
    return u32(len(values) if count is None else count) + b"".join(values)


def total(data):
    """The checksum: an odd last byte is the low half of a word, one above 127 negative, less one."""
    words = [int.from_bytes(data[at:at + 2], "big") for at in range(0, len(data) & ~1, 2)]
    if len(data) % 2:
        words.append(data[-1] if data[-1] < 128 else (0xFF00 | data[-1]) - 1)
    value = sum(words)
    while value >> 16:
        value = (value & 0xFFFF) + (value >> 16)
    return ~value & 0xFFFF


def cdp(*elements, version=2, ttl=180, check=None):
    body = b"".join(elements)
    check = total(u8(version, ttl, 0, 0) + body) if check is None else check
    payload = SNAP + u8(version, ttl) + u16(check) + body
    return eth(payload, len(payload), source=ALICE_MAC, target=NEIGHBORS)


def energy(*parts, count=None, size=None):
    table = b"".join(parts)
    head = bytes(range(20)) + u32(3, 4) + b"model".ljust(16, b"\0") + u16(7) + b"V01" + b"serial".ljust(11, b"\0") + bytes(range(8))
    return element(ENERGY, head + u16(len(table) if size is None else size, len(parts) if count is None else count) + table)


def part(kind, value):
    return u32(kind, len(value) + 8) + value


CLUSTER = bytes.fromhex("00000c0112") + ip4("192.0.2.1") + ip4("255.255.255.255") + bytes.fromhex("010221ff00005e00530100005e005302ff0005")
FOUR, SIX = address(1, IP, ip4("192.0.2.1")), address(2, IN_IPV6, ip6("2001:db8::1"))


@capture("cdp")
def packets():
    yield cdp(element(DEVICE, b"alice"), element(SOFTWARE, b"One line\nAnother\r\n\nThe last"), element(PLATFORM, b"a router"),
              element(ADDRESSES, addresses(FOUR, SIX)), element(PORT, b"Ethernet0"), element(CAPABILITIES, u32(0x29)),
              element(HELLO, CLUSTER), element(DOMAIN, b"domain"), element(NATIVE, u16(1)), element(DUPLEX, u8(1)),
              element(VOICE, bytes.fromhex("010064")), element(TRUST, u8(0)), element(COS, u8(7)), element(MANAGEMENT, addresses(FOUR)),
              element(AVAILABLE, u16(0, 1) + u32(0, 0xFFFFFFFF)))
    yield cdp(element(DEVICE, b"bob"), element(PREFIXES, ip4("192.0.2.1")), element(NAME, b"name"), element(OBJECT, bytes.fromhex("06082b06010401")),
              element(MTU, u32(1500)), element(POWER, u16(6300)), element(LOCATION, b"\0here"), element(EXTERNAL, b"data"),
              element(REQUESTED, u16(1, 2) + u32(15400)), element(SPARE, u8(5)), element(BSSID, b"00:00"), element(SSID), element(0x77, b"?"), version=1)
    yield cdp(element(PREFIXES, ip4("192.0.2.0") + u8(24) + ip4("198.51.100.0") + u8(25)), element(QUERY, u8(1, 0)), element(DUPLEX, u8(0)),
              element(HELLO, bytes.fromhex("00000c0113") + b"what"))
    yield cdp(element(ADDRESSES, addresses(address(1, IP, b"abc"), address(1, CLNP, b"clnp"), address(2, IN_IPV4, b"four"), address(9, b"qq", b"zz"), address(1, b"", b""))))
    yield cdp(element(ADDRESSES, addresses(FOUR, count=3)), element(ADDRESSES, addresses(FOUR[:-2], count=1)), element(ADDRESSES, addresses(FOUR[:4], count=1)))
    yield cdp(energy(part(7, b"role\0"), part(8, b"domain\0"), part(9, b"name\0"), part(0x17, u16(1, 43440) + ip4("192.0.2.1") + u16(5) + ip4("192.0.2.2")), part(0x55, b"?")))
    yield cdp(energy(part(7, b"a"), count=3), energy(part(7, b"a"), part(8, b"b"), count=1))
    yield cdp(element(DEVICE, b"ab\x85"))
    yield cdp(element(DEVICE, b"odd"), element(NAME, b"ab\0c"), check=0x1234)
    yield cdp(element(DEVICE, b"first"), element(PORT, b"Eth", length=0), element(DEVICE, b"last"))
    yield cdp(element(DEVICE, b"first"), element(PORT, b"Eth", length=20))
    yield cdp(element(DEVICE, b"first"), b"\0\1\0")
