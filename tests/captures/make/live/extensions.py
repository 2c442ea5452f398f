#!/usr/bin/env python3
"""Sends datagrams with IPv6 extension headers to bob: sticky options of RFC 3542, and by hand."""
import socket
import struct

BOB, VIA = "2001:db8:2::10", "2001:db8:1::1"
IPV6_HDRINCL = 36


def options(*items):
    """The body of an options header without its next-header byte, padded to 8 bytes."""
    body = b"".join(items)
    gap = -(2 + len(body)) % 8
    body += {0: b"", 1: b"\0"}.get(gap, b"\1" + bytes([gap - 2]) + bytes(gap - 2))
    return bytes([(2 + len(body)) // 8 - 1]) + body


ROUTER_ALERT = b"\x05\x02\0\0"
PAD1 = b"\0"
TUNNEL_LIMIT = b"\x04\x01\x07"
UNKNOWN_SKIPPED = b"\x1e\x04abcd"
UNKNOWN_REPORTED = b"\x9e\x02ab"


def sticky(text, *settings):
    """The kernel builds the headers from socket options."""
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as peer:
        for name, value in settings:
            peer.setsockopt(socket.IPPROTO_IPV6, name, b"\0" + value)
        peer.sendto(text, (BOB, 40001))


def by_hand(first, headers, payload):
    source, target = (socket.inet_pton(socket.AF_INET6, it) for it in ("2001:db8:1::10", BOB))
    packet = struct.pack("!IHBB", 0x60000000, len(headers) + len(payload), first, 64) + source + target
    with socket.socket(socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_RAW) as raw:
        raw.setsockopt(socket.IPPROTO_IPV6, IPV6_HDRINCL, 1)
        raw.sendto(packet + headers + payload, (BOB, 0))


def udp(payload):
    return struct.pack("!HHHH", 40400, 40001, 8 + len(payload), 0) + payload


hops = (socket.IPV6_HOPOPTS, options(ROUTER_ALERT, TUNNEL_LIMIT))
destination = (socket.IPV6_DSTOPTS, options(PAD1, UNKNOWN_SKIPPED))
segments = (socket.IPV6_RTHDR,
            bytes([4, 4, 1, 1, 0, 0, 0]) + b"".join(socket.inet_pton(socket.AF_INET6, it) for it in (BOB, VIA)))

sticky(b"hop-by-hop\n", hops)
sticky(b"destination\n", destination)
sticky(b"both\n", hops, destination)
sticky(b"segment routing\n", segments)
sticky(b"all of them\n", hops, segments, destination)
by_hand(60, b"\x11" + options(UNKNOWN_REPORTED), udp(b"an option to be reported\n"))
by_hand(253, b"", b"for experiments (RFC 3692)")
by_hand(59, b"", b"bytes after no next header")
by_hand(44, struct.pack("!BBHI", 17, 0, 0, 0xABCD), udp(b"an atomic fragment\n"))
by_hand(44, struct.pack("!BBHI", 17, 0, 1, 0xABCE), udp(b"cut unevenly\n"))
by_hand(44, struct.pack("!BBHI", 17, 0, 1, 0xABCF), udp(b"only a beginning"))
by_hand(43, bytes([17, 2, 0, 1, 0, 0, 0, 0]) + socket.inet_pton(socket.AF_INET6, VIA), udp(b"type 0 routing\n"))
by_hand(43, bytes([17, 0, 77, 0, 0, 0, 0, 0]), udp(b"an unknown routing type\n"))
