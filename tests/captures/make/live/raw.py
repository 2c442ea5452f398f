#!/usr/bin/env python3
"""Sends one packet that no common program sends, so that a kernel answers it."""
import socket
import struct
import sys


def checksum(data):
    data += b"\0" * (len(data) % 2)
    total = sum(struct.unpack("!%dH" % (len(data) // 2), data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def icmp(kind, code, rest):
    body = struct.pack("!BBH", kind, code, 0) + rest
    return body[:2] + struct.pack("!H", checksum(body)) + body[4:]


def send_icmp(target, message):
    with socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP) as raw:
        raw.sendto(message, (target, 0))


def send_ip(target, protocol, payload, options=b"", identification=0x1234, fragment=0):
    """The kernel fills in the source address and the header checksum (ip(7), IP_HDRINCL)."""
    length = 20 + len(options) + len(payload)
    header = struct.pack("!BBHHHBBH4s4s", 0x40 | 5 + len(options) // 4, 0, length, identification,
                         fragment, 64, protocol, 0, b"\0" * 4, socket.inet_aton(target))
    with socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW) as raw:
        raw.sendto(header + options + payload, (target, 0))


def udp(payload, length=None):
    """A datagram to the unused port 40404 without a checksum."""
    return struct.pack("!HHHH", 40400, 40404, length or 8 + len(payload), 0) + payload


def interface_name_query():
    """Extended echo request (RFC 8335) that asks about the interface called eth0."""
    extension = struct.pack("!HBB", 8, 3, 1) + b"eth0"
    structure = struct.pack("!BBH", 0x20, 0, 0) + extension
    structure = structure[:2] + struct.pack("!H", checksum(structure)) + extension
    return icmp(42, 0, struct.pack("!HBB", 0x2A2A, 1, 1) + structure)


PACKETS = {
    "timestamp": lambda to: send_icmp(to, icmp(13, 0, struct.pack("!HHIII", 77, 1, 43200000, 0, 0))),
    "address-mask": lambda to: send_icmp(to, icmp(17, 0, struct.pack("!HHI", 77, 2, 0))),
    "information": lambda to: send_icmp(to, icmp(15, 0, struct.pack("!HH", 77, 3))),
    "probe": lambda to: send_icmp(to, interface_name_query()),
    "bad-type": lambda to: send_icmp(to, icmp(99, 7, b"an unassigned type")),
    "protocol-253": lambda to: send_ip(to, 253, b"for experiments (RFC 3692)"),
    "lone-fragment": lambda to: send_ip(to, 17, udp(b"first half of 48", 56), fragment=0x2000),
    # Loose source route: to the router first, then to the target
    "source-route": lambda to: send_ip("192.0.2.1", 1, icmp(8, 0, struct.pack("!HH", 77, 4) + b"by way of the router"),
                                       options=b"\x83\x07\x04" + socket.inet_aton(to) + b"\0"),
    # Record route whose pointer (3) lies before the first slot (4)
    "bad-option": lambda to: send_ip(to, 17, udp(b"record route"), options=b"\x07\x07\x03\0\0\0\0\0"),
}

PACKETS[sys.argv[1]](sys.argv[2])
