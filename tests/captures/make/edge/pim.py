"""PIM, version 2 (RFC 7761): Hello messages."""
from edge.packets import checksum, eth, ip4, ipv4, u16
from edge.registry import capture

PIM = 103


@capture("pim-hello")
def hello():
    """Options with and without what their length promises, and of another length than their kind's."""
    for options in ("0001 0002 ffff 0014 0004 00000005", "0001 0002 0000", "0001 0002 00", "0002 0004 01020304 0013 0004 00000001 0015 0004 01020000", "0014 0004 0000",
                    "0014 0000", "0002 0006 010203040506", "0015 0002 0105 0001 0002 0069", "0063 0004 01020304"):
        body = b"\x20\0" + b"\0\0" + bytes.fromhex(options)
        yield eth(ipv4(body[:2] + u16(checksum(body)) + body[4:], PIM, ttl=1, target=ip4("224.0.0.13")), target=bytes.fromhex("01005e00000d"))
