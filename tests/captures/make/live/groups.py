#!/usr/bin/env python3
"""Joins and leaves multicast groups: groups.py GROUP... [sources]. With `sources`, the last group is
joined for chosen sources, another is blocked in a group that is open to all (RFC 3678)."""
import socket
import struct
import sys
import time

MCAST_JOIN_GROUP, MCAST_BLOCK_SOURCE, MCAST_LEAVE_GROUP = 42, 43, 45
MCAST_JOIN_SOURCE_GROUP, MCAST_LEAVE_SOURCE_GROUP = 46, 47


def storage(address):
    if ":" in address:
        return struct.pack("=HHI16sI", socket.AF_INET6, 0, 0, socket.inet_pton(socket.AF_INET6, address), 0).ljust(128, b"\0")
    return struct.pack("=HH4s", socket.AF_INET, 0, socket.inet_aton(address)).ljust(128, b"\0")


def change(end, option, group, source=None):
    """Structures group_req and group_source_req of linux/in.h."""
    level = socket.IPPROTO_IPV6 if ":" in group else socket.IPPROTO_IP
    request = struct.pack("=I4x", socket.if_nametoindex("eth0")) + storage(group)
    end.setsockopt(level, option, request + (storage(source) if source else b""))
    time.sleep(1.3)


def main(arguments):
    by_source = arguments[-1] == "sources"
    groups = arguments[:-1] if by_source else arguments
    everyone, chosen = groups[0], groups[-1]
    six = ":" in everyone
    sources = ["2001:db8:2::10", "2001:db8:2::11"] if six else ["198.51.100.10", "198.51.100.11"]
    with socket.socket(socket.AF_INET6 if six else socket.AF_INET, socket.SOCK_DGRAM) as end:
        for group in groups[:-1] if by_source else groups:
            change(end, MCAST_JOIN_GROUP, group)
        if by_source:
            for source in sources:
                change(end, MCAST_JOIN_SOURCE_GROUP, chosen, source)
            change(end, MCAST_BLOCK_SOURCE, everyone, sources[0])
            change(end, MCAST_LEAVE_SOURCE_GROUP, chosen, sources[0])
        for group in groups:
            change(end, MCAST_LEAVE_GROUP, group)


main(sys.argv[1:])
