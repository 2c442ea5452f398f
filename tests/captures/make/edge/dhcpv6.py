"""Configuration of hosts with IPv6: DHCPv6."""
from edge.packets import IPV6, eth, ip6, ipv6, u8, u16, u32, udp
from edge.registry import capture

SOLICIT, ADVERTISE, REQUEST, CONFIRM, RENEW, REBIND, REPLY, RELEASE, DECLINE, RECONFIGURE, INFORMATION, FORWARD, BACKWARD, QUERY, ANSWER = range(1, 16)
ONE, TWO, NAME = ip6("2001:db8::1"), ip6("2001:db8::2"), b"\x03abc\x07example\x03com\0"
BY_TIME, BY_ADDRESS = bytes.fromhex("000100011846499900005e005301"), bytes.fromhex("0003000100005e005301")
BY_VENDOR, BY_UUID = bytes.fromhex("000200007ed9aabbcc"), u16(4) + bytes(range(16))


def option(code, value=b"", length=None):
    return u16(code, len(value) if length is None else length) + value


def message(kind, *options):
    return u8(kind, 1, 2, 3) + b"".join(options)


def relay(kind, *options, hops=0):
    return u8(kind, hops) + ONE + TWO + b"".join(options)


def packet(payload):
    return eth(ipv6(udp(payload, 546, 547)), IPV6)


ELAPSED = option(8, u16(96))
ADDRESS = option(5, ONE + u32(100, 0xFFFFFFFF))
PREFIX = option(26, u32(100, 200) + u8(56) + ONE + option(67, u8(64, 1)))


@capture("dhcpv6")
def packets():
    yield packet(message(SOLICIT, option(1, BY_TIME), ELAPSED, option(6, u16(23, 24, 999)), option(3, u32(1, 2, 3)), option(14), option(39, u8(1) + b"\x05alice"), option(16, u32(40712) + u16(3) + b"abc")))
    yield packet(message(ADVERTISE, option(1, BY_ADDRESS), option(2, BY_VENDOR), option(3, u32(1, 2, 3) + ADDRESS + option(13, u16(0))), option(25, u32(1, 2, 0xFFFFFFFF) + PREFIX), option(7, u8(255))))
    yield packet(message(REQUEST, option(1, BY_UUID), option(4, u32(1) + ADDRESS), option(13, u16(5) + b"why"), option(15, u16(3) + b"abc" + u16(2) + b"de"), option(20)))
    yield packet(message(REPLY, option(12, ONE), option(22, ONE), option(23, ONE + TWO), option(24, NAME + NAME), option(21, NAME), option(27, ONE), option(28, ONE), option(29, NAME), option(30, NAME), option(31, TWO)))
    yield packet(message(REPLY, option(32, u32(3600)), option(33, NAME), option(34, ONE), option(38, b"subscriber"), option(40, ONE), option(41, b"CET-1"), option(42, b"Europe/Berlin"), option(52, ONE), option(64, NAME)))
    yield packet(message(REPLY, option(56, option(1, ONE) + option(2, TWO) + option(3, NAME)), option(103, b"http://portal.example"), option(112, b"https://mud.example"), option(17, u32(9) + option(1, b"abc") + option(2)), option(111, u16(94, 64))))
    yield packet(message(RECONFIGURE, option(19, u8(RENEW)), option(11, u8(3, 1, 0) + bytes(8) + u8(2) + bytes(16)), option(11, u8(2, 1, 0) + bytes(8) + b"realm" + u32(7) + bytes(16))))
    for kind in (SOLICIT, REPLY):
        for flags in range(5):
            yield packet(message(kind, option(39, u8(flags) + NAME)))
    yield packet(message(SOLICIT, option(39, u8(0)), option(39)))
    yield packet(message(REPLY, option(24, b"\0"), option(24, b"\x03com\0"), option(24, b"\x03abc"), option(24)))
    yield packet(relay(FORWARD, option(9, message(SOLICIT, option(1, BY_ADDRESS), ELAPSED)), option(18, b"eth0"), option(37, u32(9) + b"remote"), option(53, BY_ADDRESS)))
    yield packet(relay(FORWARD, option(9, relay(FORWARD, option(9, message(SOLICIT, ELAPSED)))), hops=1))
    yield packet(relay(BACKWARD, option(9, message(REPLY, ELAPSED)), option(135, u16(1234)), hops=3))
    yield packet(relay(FORWARD, option(9, relay(FORWARD, option(9, message(SOLICIT, ELAPSED)))), hops=3))
    yield packet(relay(FORWARD, hops=40))
    yield packet(message(QUERY, option(44, u8(1) + ONE + ADDRESS)))
    yield packet(message(ANSWER, option(45, ADDRESS + option(46, u32(5)) + option(47, ONE + b"relayed")), option(48, ONE + TWO)))
    for code, value in ((1, b"\0"), (2, b"\0\1"), (3, b"\0"), (4, b"\0"), (5, b"\0"), (7, b""), (8, b""), (9, b""), (11, b"\0"), (12, b"\0"), (16, b"\0"), (18, b""), (23, b"\0"), (37, b"\0"), (38, b""), (46, b"\0")):
        yield packet(message(RENEW, option(code, value), ELAPSED))
    yield packet(message(99, option(999, b"?")))
    yield packet(message(SOLICIT)[:3])
