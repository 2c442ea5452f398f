"""BER (X.690): values of ASN.1's types as bytes."""
from edge.packets import u8, u16


def value(tag, content=b"", size=None):
    """A value; `size` is what its length claims, if that is not the truth."""
    size = len(content) if size is None else size
    length = u8(size) if size < 0x80 else u8(0x81, size) if size < 0x100 else u8(0x82) + u16(size)
    return u8(tag) + length + content


def sequence(*values):
    return value(0x30, b"".join(values))


def set_of(*values):
    return value(0x31, b"".join(values))


def integer(number):
    return value(2, number.to_bytes(max(1, (number.bit_length() + 8) // 8), "big", signed=True))


def octets(content=b""):
    return value(4, content)


def bits(content, padding=0):
    return value(3, u8(padding) + content)


def boolean(truth):
    return value(1, u8(0xFF if truth else 0))


NULL = value(5)


def oid(text):
    arcs = [int(it) for it in text.split(".")]
    return value(6, b"".join(base128(it) for it in [arcs[0] * 40 + arcs[1], *arcs[2:]]))


def base128(number):
    digits = [number & 0x7F]
    while number >= 0x80:
        number >>= 7
        digits.insert(0, number & 0x7F | 0x80)
    return bytes(digits)


def explicit(tag, *values):
    return value(0xA0 | tag, b"".join(values))


def implicit(tag, content=b""):
    return value(0x80 | tag, content)
