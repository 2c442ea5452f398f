#!/usr/bin/env python3
"""Rewrites a nanosecond pcap file of a little-endian machine as pcapng: annotate.py IN OUT."""
import struct
import sys

INTERFACE = {2: b"eth0", 3: b"the network card of alice", 9: b"\x09"}
SECTION = {1: b"alice gets an address, looks around, talks to bob, and leaves"}
COMMENT = {1: b"The first packet: is there a router?"}


def padded(data):
    return data + bytes(-len(data) % 4)


def options(values):
    return b"".join(struct.pack("<HH", code, len(value)) + padded(value) for code, value in values.items()) + bytes(4)


def block(kind, body):
    return struct.pack("<II", kind, len(body) + 12) + body + struct.pack("<I", len(body) + 12)


def main(source, target):
    with open(source, "rb") as file:
        data = file.read()
    magic, _, _, _, _, snaplen, link = struct.unpack_from("<IHHiIII", data)
    assert magic == 0xA1B23C4D
    out = [block(0x0A0D0D0A, struct.pack("<IHHq", 0x1A2B3C4D, 1, 0, -1) + options(SECTION)),
           block(1, struct.pack("<HHI", link, 0, snaplen) + options(INTERFACE))]
    at, number = 24, 0
    while at < len(data):
        seconds, nanoseconds, captured, length = struct.unpack_from("<IIII", data, at)
        number += 1
        time = seconds * 10**9 + nanoseconds
        frame = data[at + 16:at + 16 + captured]
        notes = options({1: COMMENT[number]}) if number in COMMENT else b""
        out.append(block(6, struct.pack("<IIIII", 0, time >> 32, time & 0xFFFFFFFF, captured, length) + padded(frame) + notes))
        at += 16 + captured
    with open(target, "wb") as file:
        file.write(b"".join(out))


main(*sys.argv[1:])
