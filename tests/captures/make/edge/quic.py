"""QUIC: packets that begin connections, in pieces and in any order; what only their ends can read."""
import hashlib
import hmac

from edge.packets import ALICE, BOB, eth, ipv4, u16, u32, u8, udp
from edge.registry import capture
from edge.tls import client_hello, server_hello

VERSION1, VERSION2, DRAFT29, GOOGLE = 1, 0x6B3343CF, 0xFF00001D, 0x54303531
SALTS = {VERSION1: "38762cf7f55934b34d179ae6a4c80cadccbb7f0a", VERSION2: "0dede3def700a6db819381be6e269dcbf9bd2ed9",
         DRAFT29: "afbfec289993d24c9e9786f19c6111e04390a899", GOOGLE: "7a4edef4e7ccee5fa4506c19124fc8ccda6e033d"}
CLIENT, SERVER, CHOSEN = bytes.fromhex("c1c2c3c4"), bytes.fromhex("a0a1a2a3a4a5a6a7"), bytes.fromhex("5e5e5e5e5e")
SECOND, THIRD = bytes.fromhex("b1b1b1b1b1b1b1b1"), bytes.fromhex("b2b2b2b2b2b2b2b2b2b2")


def multiply(a, b, top=0x11B):
    product = 0
    while b:
        product ^= a if b & 1 else 0
        a, b = a << 1, b >> 1
        a ^= top if a & 0x100 else 0
    return product


def substitutions():
    box = []
    for value in range(256):
        inverse = next((it for it in range(256) if multiply(value, it) == 1), 0)
        turned = inverse
        for _ in range(4):
            inverse = (inverse << 1 | inverse >> 7) & 0xFF
            turned ^= inverse
        box.append(turned ^ 0x63)
    return box


BOX = substitutions()


def encipher(key, block):
    """One block of AES-128 (FIPS 197)."""
    words, constant = [list(key[it:it + 4]) for it in range(0, 16, 4)], 1
    for at in range(4, 44):
        word = list(words[-1])
        if at % 4 == 0:
            word = [BOX[it] for it in word[1:] + word[:1]]
            word[0] ^= constant
            constant = multiply(constant, 2)
        words.append([a ^ b for a, b in zip(words[at - 4], word)])
    keys = [sum(words[it:it + 4], []) for it in range(0, 44, 4)]
    state = [a ^ b for a, b in zip(block, keys[0])]
    for turn in range(1, 11):
        state = [BOX[state[(it + it % 4 * 4) % 16]] for it in range(16)]
        if turn < 10:
            columns = [state[it:it + 4] for it in range(0, 16, 4)]
            state = [multiply(c[i], 2) ^ multiply(c[(i + 1) % 4], 3) ^ c[(i + 2) % 4] ^ c[(i + 3) % 4] for c in columns for i in range(4)]
        state = [a ^ b for a, b in zip(state, keys[turn])]
    return bytes(state)


def hashed(subkey, data):
    """GHASH (NIST SP 800-38D, 6.4)."""
    factor, total = int.from_bytes(subkey, "big"), 0
    for at in range(0, len(data), 16):
        total ^= int.from_bytes(data[at:at + 16], "big")
        product, shifted = 0, factor
        for bit in range(127, -1, -1):
            product ^= shifted if total >> bit & 1 else 0
            shifted = shifted >> 1 ^ (0xE1 << 120 if shifted & 1 else 0)
        total = product
    return total.to_bytes(16, "big")


def protect(key, nonce, header, plain):
    """AES-128-GCM."""
    stream = b"".join(encipher(key, nonce + u32(it + 2)) for it in range((len(plain) + 15) // 16))
    secret = bytes(a ^ b for a, b in zip(plain, stream))
    whole = b"".join(it + bytes(-len(it) % 16) for it in (header, secret)) + u32(0, len(header) * 8, 0, len(secret) * 8)
    tag = hashed(encipher(key, bytes(16)), whole)
    return secret + bytes(a ^ b for a, b in zip(tag, encipher(key, nonce + u32(1))))


def expand(secret, label, size):
    name = b"tls13 " + label
    return hmac.digest(secret, u16(size) + u8(len(name)) + name + b"\0\1", hashlib.sha256)[:size]


def number(value):
    return u8(value) if value < 64 else u16(0x4000 | value)


def long(kind, version, target, source):
    return u8(0xC0 | kind << 4) + u32(version) + u8(len(target)) + target + u8(len(source)) + source


def initial(frames, count, *, by_server=False, target=SERVER, source=CLIENT, keyed=SERVER, version=VERSION1, token=b"", size=2):
    secret = expand(hmac.digest(bytes.fromhex(SALTS[version]), keyed, hashlib.sha256), b"server in" if by_server else b"client in", 32)
    prefix = b"quicv2 " if version == VERSION2 else b"quic "
    key, nonce, cover = expand(secret, prefix + b"key", 16), expand(secret, prefix + b"iv", 12), expand(secret, prefix + b"hp", 16)
    head = bytearray(long(1 if version == VERSION2 else 0, version, target, source) + number(len(token)) + token + number(size + len(frames) + 16))
    head[0] |= size - 1
    place = len(head)
    head += count.to_bytes(size, "big")
    packet = bytearray(head + protect(key, (int.from_bytes(nonce, "big") ^ count).to_bytes(12, "big"), bytes(head), frames))
    mask = encipher(cover, packet[place + 4:place + 20])
    packet[0] ^= mask[0] & 15
    for at in range(size):
        packet[place + at] ^= mask[1 + at]
    return bytes(packet)


def crypto(offset, data):
    return u8(6) + number(offset) + number(len(data)) + data


def hello():
    parameters = b"".join(number(kind) + number(len(value)) + value for kind, value in (
        (1, number(30)), (4, number(1000)), (8, number(10)), (15, CLIENT), (32, number(1200)), (27, b"x"), (17, u32(VERSION1, VERSION1, DRAFT29)), (12, b"")))
    return client_hello(u16(57, len(parameters)) + parameters)


def send(packet, by_server=False, port=40443):
    ends = (BOB, ALICE) if by_server else (ALICE, BOB)
    ports = (443, port) if by_server else (port, 443)
    return eth(ipv4(udp(packet, *ports, source=ends[0], target=ends[1]), source=ends[0], target=ends[1]))


def handshake(target, source, by_server=False):
    return long(2, VERSION1, target, source) + number(20) + bytes(range(20))


@capture("quic-initial")
def initials():
    """A client's hello in one piece, a server's in the same datagram as what can't be read; acknowledgments, padding, the end."""
    yield send(initial(crypto(0, hello()) + bytes(900), 0))
    yield send(initial(u8(2, 0, 5, 0, 0) + crypto(0, server_hello()), 0, by_server=True, target=CLIENT, source=CHOSEN) + handshake(CLIENT, CHOSEN), True)
    yield send(initial(u8(2, 0, 5, 0, 0) + bytes(20), 1, target=CHOSEN) + handshake(CHOSEN, CLIENT) + u8(0x40) + CHOSEN + bytes(range(40)))
    yield send(u8(0x60) + CLIENT + bytes(range(50)), True)
    yield send(u8(0x40) + CHOSEN + bytes(range(50)))
    yield send(initial(u8(3, 4, 5, 1, 0, 0, 1, 3, 2, 1) + u8(1) + u8(0x1C, 10, 6, 3) + b"end", 2, target=CHOSEN, size=1))
    yield send(u8(0x40) + b"other" + bytes(range(50)))
    yield send(initial(crypto(0, hello()), 0, keyed=CLIENT), port=40444)


@capture("quic-google")
def google():
    """Google's version with TLS: packets of IETF's shape that hold Google's frames, and its tags among the parameters."""
    tags = b"none" + bytes([1, 0, 0, 0]) + b"IRTT" + bytes([4, 0, 0, 0]) + bytes([9, 0, 0, 0])
    parameters = u16(0x4751, len(tags)) + tags + u16(1, 1) + number(30)
    whole = client_hello(u16(0xFFA5, len(parameters) + 2, len(parameters)) + parameters)
    piece = u8(8) + number(0) + u16(0x4000 | len(whole)) + whole
    yield send(initial(piece + bytes(700), 0, version=GOOGLE), port=40447)
    answer = server_hello()
    yield send(initial(u8(0x40, 1, 0, 0, 1, 0) + u8(8) + number(0) + u16(0x4000 | len(answer)) + answer + bytes(300), 0, by_server=True, target=CLIENT, source=CHOSEN, version=GOOGLE), True, port=40447)
    yield send(initial(u8(7) + u8(2, 0, 0, 0, 16, 0, 3) + b"end", 1, target=CHOSEN, version=GOOGLE), port=40447)


@capture("quic-pieces")
def pieces():
    """A client's hello in pieces that come in any order, twice, and over the bounds of others; in several packets; in version 2."""
    whole = hello()
    yield send(initial(crypto(20, whole[20:30]) + bytes(3) + crypto(0, whole[:4]) + u8(1) + crypto(30, whole[30:]) + crypto(4, whole[4:20]) + bytes(700), 1))
    yield send(initial(crypto(0, whole[:10]) + bytes(700), 2))
    yield send(initial(crypto(0, whole[:25]) + bytes(700), 0, version=VERSION2, target=SECOND, keyed=SECOND), port=40445)
    yield send(initial(crypto(25, whole[25:]) + bytes(700), 1, version=VERSION2, target=SECOND, keyed=SECOND), port=40445)
    yield send(initial(crypto(10, whole[10:]) + bytes(700), 0, version=DRAFT29, size=4, target=THIRD, keyed=THIRD), port=40446)
    yield send(initial(crypto(0, whole[:10]) + bytes(700), 1, version=DRAFT29, size=4, target=THIRD, keyed=THIRD), port=40446)


@capture("quic-retry")
def retry():
    """What comes before a connection: other versions, a token, whatever proves it; datagrams that end in something else."""
    yield send(initial(crypto(0, hello()[:100]) + bytes(100), 0) + bytes(60))
    yield send(u8(0x8A) + u32(0) + u8(4) + CLIENT + u8(8) + SERVER + u32(VERSION1, DRAFT29, 0x1A2A3A4A), True)
    yield send(long(3, VERSION1, CLIENT, CHOSEN) + b"token" + bytes(16), True)
    yield send(initial(crypto(0, hello()), 1, target=CHOSEN, keyed=CHOSEN, token=b"token"))
    yield send(long(1, VERSION1, CHOSEN, CLIENT) + number(30) + bytes(30))
    yield send(handshake(b"nobody", CLIENT))
