#!/usr/bin/env python3
"""A wire of 10 ms between alice and bob (TAP devices `wire0`) that ill-treats chosen TCP segments.

wire.py PORT RULE...: a rule is drop:N, swap:N or repeat:N, for the Nth segment with data towards PORT.
"""
import fcntl
import heapq
import os
import select
import struct
import subprocess
import sys
import time

TUNSETIFF, IFF_TAP, IFF_NO_PI = 0x400454CA, 2, 0x1000
DELAY = 0.01


def open_tap(host, address):
    device = os.open("/dev/net/tun", os.O_RDWR)
    name = "gs-" + host
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH14x", name.encode(), IFF_TAP | IFF_NO_PI))
    for command in (f"ip link set {name} address {address}", f"ip link set {name} netns gs-{host}",
                    f"ip -n gs-{host} link set {name} name wire0"):
        subprocess.run(command.split(), check=True)
    return device


def has_data_for(frame, port):
    if frame[12:14] != b"\x08\0" or frame[23] != 6:
        return False
    start = 14 + (frame[14] & 15) * 4
    end = 14 + int.from_bytes(frame[16:18], "big")
    return (int.from_bytes(frame[start + 2:start + 4], "big") == port
            and end > start + (frame[start + 12] >> 4) * 4)


def main(port, rules):
    ends = [open_tap("alice", "00:00:5e:00:53:a1"), open_tap("bob", "00:00:5e:00:53:b1")]
    rules = {int(number): action for action, number in (rule.split(":") for rule in rules)}
    queue, segments, ticket = [], 0, 0
    while True:
        wait = max(0, queue[0][0] - time.monotonic()) if queue else None
        for source in select.select(ends, [], [], wait)[0]:
            try:
                frame = os.read(source, 65536)
            except OSError:
                continue
            delays = [DELAY]
            if has_data_for(frame, port):
                segments += 1
                delays = {"drop": [], "swap": [DELAY * 1.5], "repeat": [DELAY, DELAY * 1.2]}.get(rules.get(segments), delays)
            for delay in delays:
                ticket += 1
                heapq.heappush(queue, (time.monotonic() + delay, ticket, ends[source == ends[0]], frame))
        while queue and queue[0][0] <= time.monotonic():
            _, _, target, frame = heapq.heappop(queue)
            try:
                os.write(target, frame)
            except OSError:
                continue


main(int(sys.argv[1]), sys.argv[2:])
