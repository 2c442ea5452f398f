"""Builders of packets. Lengths and checksums are right unless a caller says otherwise."""
import socket
import struct

ALICE_MAC, BOB_MAC, BROADCAST = bytes.fromhex("00005e00530a"), bytes.fromhex("00005e00530b"), b"\xff" * 6
ALICE, BOB = socket.inet_aton("192.0.2.10"), socket.inet_aton("198.51.100.10")
ALICE6, BOB6 = (socket.inet_pton(socket.AF_INET6, it) for it in ("2001:db8:1::10", "2001:db8:2::10"))
IPV4, ARP, IPV6, VLAN = 0x0800, 0x0806, 0x86DD, 0x8100
ICMP, IGMP, IN_IPV4, TCP, UDP, IN_IPV6, ROUTING, FRAGMENT, ICMPV6, NOTHING, DESTINATION = 1, 2, 4, 6, 17, 41, 43, 44, 58, 59, 60


def u8(*values):
    return bytes(values)


def u16(*values):
    return struct.pack("!%dH" % len(values), *values)


def u32(*values):
    return struct.pack("!%dI" % len(values), *values)


def ip4(text):
    return socket.inet_aton(text)


def ip6(text):
    return socket.inet_pton(socket.AF_INET6, text)


def checksum(data):
    data += b"\0" * (len(data) % 2)
    total = sum(struct.unpack("!%dH" % (len(data) // 2), data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def eth(payload, kind=IPV4, source=ALICE_MAC, target=BOB_MAC):
    return target + source + u16(kind) + payload


def ipv4(payload, protocol=UDP, options=b"", *, source=ALICE, target=BOB, version=4, words=None, tos=0, total=None,
         identification=1, fragment=0x4000, ttl=64, check=None):
    options += bytes(-len(options) % 4)
    words = 5 + len(options) // 4 if words is None else words
    total = 20 + len(options) + len(payload) if total is None else total
    head = u8(version << 4 | words, tos) + u16(total, identification, fragment) + u8(ttl, protocol)
    check = checksum(head + b"\0\0" + source + target + options) if check is None else check
    return head + u16(check) + source + target + options + payload


def ipv6(payload, following=UDP, *, source=ALICE6, target=BOB6, version=6, traffic=0, flow=0, length=None, hops=64):
    return (u32(version << 28 | traffic << 20 | flow) + u16(len(payload) if length is None else length)
            + u8(following, hops) + source + target + payload)


def pseudo(protocol, length, source, target):
    """What transport checksums cover besides the segment (RFC 768, RFC 8200 section 8.1)."""
    if len(source) == 4:
        return source + target + u8(0, protocol) + u16(length)
    return source + target + u32(length, protocol)


def udp(payload, source_port=40400, target_port=40001, *, length=None, check=None, source=ALICE, target=BOB):
    length = 8 + len(payload) if length is None else length
    head = u16(source_port, target_port, length)
    if check is None:
        check = checksum(pseudo(UDP, 8 + len(payload), source, target) + head + b"\0\0" + payload) or 0xFFFF
    return head + u16(check) + payload


def tcp(payload=b"", source_port=40400, target_port=40010, *, sequence=1000, acknowledgment=2000, flags=0x18, window=8192,
        options=b"", offset=None, urgent=0, check=None, source=ALICE, target=BOB):
    options += bytes(-len(options) % 4)
    offset = 5 + len(options) // 4 if offset is None else offset
    head = u16(source_port, target_port) + u32(sequence & 0xFFFFFFFF, acknowledgment & 0xFFFFFFFF)
    head += u16(offset << 12 | flags, window)
    rest = u16(urgent) + options + payload
    if check is None:
        check = checksum(pseudo(TCP, len(head) + 2 + len(rest), source, target) + head + b"\0\0" + rest)
    return head + u16(check) + rest


def icmp(kind, code=0, rest=bytes(4), check=None):
    head = u8(kind, code)
    return head + u16(checksum(head + b"\0\0" + rest) if check is None else check) + rest


def icmpv6(kind, code=0, rest=bytes(4), check=None, source=ALICE6, target=BOB6):
    head = u8(kind, code)
    if check is None:
        check = checksum(pseudo(ICMPV6, 4 + len(rest), source, target) + head + b"\0\0" + rest)
    return head + u16(check) + rest


def over_udp(payload, source_port, target_port):
    """A whole frame from alice to bob."""
    return eth(ipv4(udp(payload, source_port, target_port)))


def over_icmpv6(kind, code=0, rest=bytes(4), **how):
    return eth(ipv6(icmpv6(kind, code, rest), ICMPV6, **how), IPV6)
