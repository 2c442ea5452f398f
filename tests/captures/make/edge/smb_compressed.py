"""SMB2 messages that are compressed (MS-SMB2, 2.2.42; MS-XCA): each algorithm, whole messages and their ends, chains, what can't be decompressed."""
from edge.http import Exchange
from edge.registry import capture
from edge.smb import READ, Client, direct, le

NONE, LZNT1, LZ77, HUFFMAN, PATTERN = range(5)
CHAINED = 1


def longest(data, at, window, most):
    """The longest match for what begins at a place: length and distance."""
    best = (0, 0)
    for distance in range(1, min(at, window) + 1):
        length = 0
        while length < most and data[at + length] == data[at + length - distance]:
            length += 1
        best = max(best, (length, -distance))
    return best[0], -best[1]


def tokens(data, window, at=0, end=None):
    """Bytes (distance None), and matches: length and distance."""
    end = len(data) if end is None else end
    while at < end:
        length, distance = longest(data, at, min(window, 300), end - at)
        if length < 3:
            yield data[at], None
            at += 1
        else:
            yield length, distance
            at += length


def lz77(data):
    out, place, bits, count, half = bytearray(4), 0, 0, 0, None
    for value, distance in tokens(data, 8192):
        if distance is None:
            out.append(value)
        else:
            length = value - 3
            out += le("H", (distance - 1) << 3 | min(length, 7))
            if length >= 7:
                rest = length - 7
                if half is None:
                    half = len(out)
                    out.append(min(rest, 15))
                else:
                    out[half] |= min(rest, 15) << 4
                    half = None
                if rest >= 15:
                    out += bytes([rest - 15]) if rest - 15 < 255 else b"\xff" + (le("H", length) if length < 65536 else bytes(2) + le("I", length))
        bits, count = bits << 1 | (distance is not None), count + 1
        if count == 32:
            out[place:place + 4] = le("I", bits)
            place, bits, count = len(out), 0, 0
            out += bytes(4)
    rest = 32 - count
    out[place:place + 4] = le("I", bits << rest | (1 << rest) - 1)
    return bytes(out)


class Bits:
    """Words of sixteen bits, the highest first; what is read as bytes lies behind those that the reader has taken by then."""

    def __init__(self):
        self.out, self.places, self.word, self.free = bytearray(4), [0, 2], 0, 16

    def write(self, count, value):
        for bit in range(count - 1, -1, -1):
            if self.free == 0:
                self.flush()
            self.word, self.free = self.word << 1 | value >> bit & 1, self.free - 1

    def flush(self):
        place = self.places.pop(0)
        self.out[place:place + 2] = le("H", self.word)
        self.places.append(len(self.out))
        self.out += bytes(2)
        self.word, self.free = 0, 16

    def end(self):
        self.word <<= self.free
        place = self.places[0]
        self.out[place:place + 2] = le("H", self.word)
        return bytes(self.out)


def huffman(data):
    """Blocks of 64 KiB; all symbols have nine bits, so that each is its own code."""
    out = b""
    for start in range(0, len(data), 65536):
        bits = Bits()
        for value, distance in tokens(data, 65535, start, min(start + 65536, len(data))):
            if distance is None:
                bits.write(9, value)
                continue
            length, high = value - 3, distance.bit_length() - 1
            bits.write(9, 256 + 16 * high + min(length, 15))
            if length >= 15:
                bits.out += bytes([length - 15]) if length - 15 < 255 else b"\xff" + le("H", length)
            bits.write(high, distance - (1 << high))
        if start + 65536 >= len(data):
            bits.write(9, 256)
        out += b"\x99" * 256 + bits.end()
    return out


def lznt1(data, plain=()):
    out = b""
    for number, start in enumerate(range(0, len(data), 4096)):
        chunk, body = data[start:start + 4096], bytearray()
        if number in plain:
            out += le("H", 0x3000 | len(chunk) - 1) + chunk
            continue
        at, count = 0, 8
        while at < len(chunk):
            if count == 8:
                flags, count = len(body), 0
                body.append(0)
            shift = 12
            while at > 16 << (12 - shift):
                shift -= 1
            length, distance = longest(chunk, at, at, min((1 << shift) + 2, len(chunk) - at))
            if length < 3:
                body.append(chunk[at])
                at += 1
            else:
                body[flags] |= 1 << count
                body += le("H", distance - 1 << shift | length - 3)
                at += length
            count += 1
        out += le("H", 0xB000 | len(body) - 1) + bytes(body)
    return out


PACK = {NONE: lambda data: data, LZ77: lz77, HUFFMAN: huffman, LZNT1: lznt1}


def packed(message, algorithm, plain=0, size=None, data=None):
    data = PACK[algorithm](message[plain:]) if data is None else data
    return b"\xfcSMB" + le("IHHI", len(message) - plain if size is None else size, algorithm, 0, plain) + message[:plain] + data


def part(algorithm, data, flags=0, size=None, packed=None):
    """A piece of a chain; the length covers the size that stands before what is compressed by words."""
    if algorithm in (LZ77, LZNT1, HUFFMAN):
        data = le("I", len(data) if size is None else size) + (PACK[algorithm](data) if packed is None else packed)
    return le("HHI", algorithm, flags, len(data)) + data


def pattern(byte, count):
    return part(PATTERN, le("BBHI", byte, 0, 0, count))


def chain(size, *parts):
    return b"\xfcSMB" + le("I", size) + parts[0][:2] + le("H", CHAINED) + parts[0][4:] + b"".join(parts[1:])


@capture("smb2-compressed")
def compressed():
    """Answers to reads, each compressed in another way."""
    talk, client = Exchange(40445, 445), Client()
    text = b"".join(b"line %d of the file, the same but for its number\n" % number for number in range(40))
    long = b"x" * 60_000 + text

    def answer(data):
        return client.answer(READ, le("HBBIII", 17, 80, 0, len(data), 0, 0) + data)

    yield from talk.open()
    for algorithm in (NONE, LZ77, HUFFMAN, LZNT1):
        yield talk.say("<", direct(packed(answer(text), algorithm)))
        yield talk.say("<", direct(packed(answer(text), algorithm, plain=80)))
    yield talk.say("<", direct(packed(answer(b"y" * 5000), LZNT1, data=lznt1(answer(b"y" * 5000), plain=[0]))))
    for algorithm in (LZ77, HUFFMAN, LZNT1):
        # tshark decompresses no match beyond 64 KiB, and no more than one block of the codes.
        yield talk.say("<", direct(packed(answer(long), algorithm)))
        yield talk.say("<", direct(packed(answer(text), algorithm, size=100)))
        yield talk.say("<", direct(packed(answer(text), algorithm, size=100_000)))
        yield talk.say("<", direct(packed(answer(text), algorithm, data=PACK[algorithm](answer(text))[:-40])))
        yield talk.say("<", direct(packed(answer(text), algorithm, data=b"")))
        yield talk.say("<", direct(packed(answer(text), algorithm, data=b"\xff" * 300)))
    yield talk.say("<", direct(packed(answer(text), NONE, data=b"hello")))
    yield talk.say("<", direct(packed(answer(text), PATTERN, data=le("BBHI", 0x7A, 0, 0, 50))))
    yield talk.say("<", direct(packed(answer(text), LZ77, plain=5000, size=10, data=b"")))
    yield talk.say("<", direct(packed(answer(text), 9, data=b"hello")))
    message = answer(b"z" * 900 + text)
    head, tail = message[:80], message[980:]
    for algorithm in (LZ77, HUFFMAN, LZNT1):
        yield talk.say("<", direct(chain(len(message), part(NONE, head), pattern(0x7A, 900), part(algorithm, tail))))
        yield talk.say("<", direct(chain(len(message), part(algorithm, message))))
        yield talk.say("<", direct(chain(len(message), part(NONE, head), part(algorithm, tail, packed=b"\xff" * 40))))
        yield talk.say("<", direct(chain(len(message), part(NONE, head), part(algorithm, tail, size=7))))
    yield talk.say("<", direct(chain(len(message), part(NONE, message))))
    yield talk.say("<", direct(chain(len(message), part(NONE, head), part(9, tail))))
    yield talk.say("<", direct(chain(len(message), part(NONE, head), pattern(0x7A, 2**31), part(NONE, tail))))
    yield talk.say("<", direct(chain(len(message), part(NONE, head), part(PATTERN, b"\1\2"), part(NONE, tail))))
    yield talk.say("<", direct(chain(len(message), part(NONE, head), part(NONE, tail)[:40])))
    yield talk.say("<", direct(chain(len(message), part(NONE, head)) + b"\0\0\0"))
    yield talk.say("<", direct(packed(answer(text), LZ77)[:14]))
