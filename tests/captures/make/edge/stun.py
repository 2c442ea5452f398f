"""STUN: attributes of all kinds, transactions, channels, over UDP and TCP; what is no message."""
import zlib

from edge.http import Exchange
from edge.packets import ALICE, BOB, eth, ipv4, u8, u16, u32, udp
from edge.registry import capture

COOKIE, PORT = u32(0x2112A442), 3478
BINDING, ALLOCATE, SEND, BIND = 1, 3, 0x16, 9
RESPONSE, ERROR = 0x100, 0x110


def attribute(kind, value=b"", size=None):
    return u16(kind, len(value) if size is None else size) + value + bytes(-len(value) % 4)


def message(kind, content=b"", number=1):
    return u16(kind, len(content)) + COOKIE + u32(number) * 3 + content


def signed(kind, content, number=1):
    before = u16(kind, len(content) + 8) + COOKIE + u32(number) * 3 + content
    return before + attribute(0x8028, u32(zlib.crc32(before) ^ 0x5354554E))


def there(content, port=PORT):
    return eth(ipv4(udp(content, 43001, port)))


def back(content, port=PORT):
    return eth(ipv4(udp(content, port, 43001, source=BOB, target=ALICE), source=BOB, target=ALICE))


ADDRESS = u8(0, 1) + u16(4660) + bytes((192, 0, 2, 1))
ADDRESS6 = u8(0, 2) + u16(4660) + bytes(range(16))


@capture("stun")
def messages():
    yield there(message(BINDING))
    yield back(message(BINDING | RESPONSE, b"".join(attribute(it, ADDRESS) for it in (1, 2, 4, 5, 0xB, 0xE, 0x11, 0x12, 0x16, 0x20, 0x8020, 0x8023, 0x802B, 0x802C))))
    yield there(message(BINDING))
    yield back(message(BINDING | RESPONSE, attribute(1, ADDRESS6) + attribute(0x20, ADDRESS6) + attribute(0x20, u8(0, 3) + bytes(6))))
    yield there(signed(ALLOCATE, attribute(6, b"user") + attribute(0x14, b"realm") + attribute(0x15, b"nonce") + attribute(0x19, u8(17, 0, 0, 0)) + attribute(8, bytes(20)), 2))
    yield back(message(ALLOCATE | ERROR, attribute(9, u8(0, 0, 4, 1) + b"no") + attribute(0x8022, b"software") + attribute(0x8028, bytes(4)), 2))
    yield there(message(BIND, attribute(0xC, u16(0x4001, 0)) + attribute(0xD, u32(600)) + attribute(0x10, u32(64)), 3))
    yield there(u16(0x4001, 5) + b"hello")
    yield there(u16(0x4001, 5) + b"hello" + bytes(3))
    yield there(message(SEND, attribute(0x13, b"data!"), 4))
    yield there(message(BINDING, attribute(3, u32(6)) + attribute(0x17, u8(2, 0, 0, 0)) + attribute(0x18, u8(0x80)) + attribute(0x22, bytes(8)) + attribute(0x24, u32(5))
                        + attribute(0x25) + attribute(0x26, bytes(3)) + attribute(0x8004, u8(3, 1, 0, 0)) + attribute(0x802A, bytes(8)) + attribute(0x8002, u16(2, 0, 1, 0)), 5))
    yield there(message(BINDING, attribute(0x8008, u32(2)) + attribute(0x8070, u32(1)) + attribute(0x8050, bytes(24)) + attribute(0x8054, b"abc") + attribute(0x8055, u16(1, 1))
                        + attribute(0x8056, u16(0, 1)) + attribute(0x8057, bytes(16)) + attribute(0x8058, bytes(16)) + attribute(0x805D, bytes(12)) + attribute(0x8060, bytes(12))
                        + attribute(0x8068, u8(1, 2, 1, 0)) + attribute(0x8095, bytes(8)) + attribute(0xC057, u16(1, 10)), 6))


@capture("stun-odd")
def odd():
    yield there(message(BINDING, attribute(0x7000, b"what")), 40001)
    yield there(u16(0x4001, 5) + b"hello", 40001)
    yield there(u16(0x4001, 6) + b"short")
    yield there(message(BINDING, attribute(0x24, u32(5), size=40), 11))
    yield there(message(BINDING, attribute(9, u8(0, 0, 4)) + attribute(8, bytes(5)) + attribute(0x20, u8(0)) + attribute(0x8028, bytes(2)), 12))
    yield there(message(BINDING, attribute(0x24, u32(5)) + b"\0", 13))
    yield there(message(BINDING, attribute(0x8057, bytes(4)), 14))
    yield there(message(BINDING, attribute(0x1D, b"x"), 15))
    old = u32(0x01020304) * 4
    yield there(u16(BINDING, 16) + old + attribute(3, u32(4)) + attribute(6, b"user"))
    content = attribute(1, ADDRESS) + attribute(0x8020, ADDRESS) + attribute(0x8020, ADDRESS6) + attribute(0x8022, b"name") + attribute(9, u8(0, 0, 4, 0) + b"what")
    yield back(u16(BINDING | RESPONSE, len(content)) + old + content)
    talk = Exchange(43011, PORT)
    yield from talk.open()
    first, second = message(BINDING, attribute(6, b"user"), 21), message(BINDING | RESPONSE, attribute(0x20, ADDRESS), 21)
    yield talk.say(">", first[:10])
    yield talk.say(">", first[10:])
    yield talk.say(">", u16(0x4001, 5) + b"hello" + bytes(3))
    yield talk.say("<", second)
    talk = Exchange(43012, 40002)
    yield from talk.open()
    yield talk.say(">", u16(len(first)) + first)
    yield talk.say("<", u16(len(second)) + second)
