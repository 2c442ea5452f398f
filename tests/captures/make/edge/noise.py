"""What WireGuard's handshake is made of: X25519 (RFC 7748), ChaCha20-Poly1305 (RFC 8439), BLAKE2s, and Noise_IKpsk2 of them."""
import hashlib
import hmac
import struct

PRIME = 2**255 - 19
NAME, IDENTIFIER, MAC1 = b"Noise_IKpsk2_25519_ChaChaPoly_BLAKE2s", b"WireGuard v1 zx2c4 Jason@zx2c4.com", b"mac1----"
BASE = bytes([9]) + bytes(31)


def x25519(scalar, point=BASE):
    k = int.from_bytes(scalar, "little") & ~7 & (1 << 254) - 1 | 1 << 254
    u = int.from_bytes(point, "little") & (1 << 255) - 1
    x2, z2, x3, z3, swap = 1, 0, u, 1, 0
    for bit in range(254, -1, -1):
        if swap ^ k >> bit & 1:
            x2, z2, x3, z3 = x3, z3, x2, z2
        swap = k >> bit & 1
        a, b, c, d = x2 + z2, x2 - z2, x3 + z3, x3 - z3
        da, cb = d * a, c * b
        x3, z3 = (da + cb)**2 % PRIME, u * (da - cb)**2 % PRIME
        aa, bb = a * a, b * b
        x2, z2 = aa * bb % PRIME, (aa - bb) * (aa + 121665 * (aa - bb)) % PRIME
    if swap:
        x2, z2 = x3, z3
    return (x2 * pow(z2, PRIME - 2, PRIME) % PRIME).to_bytes(32, "little")


def quarter(s, a, b, c, d):
    for x, y, z, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
        s[x] = s[x] + s[y] & 0xFFFFFFFF
        mixed = s[z] ^ s[x]
        s[z] = (mixed << turn | mixed >> 32 - turn) & 0xFFFFFFFF


def chacha20(key, counter, nonce):
    start = [0x61707865, 0x3320646E, 0x79622D32, 0x6B206574, *struct.unpack("<8I", key), counter, *struct.unpack("<3I", nonce)]
    s = list(start)
    for _ in range(10):
        for at in range(4):
            quarter(s, at, 4 + at, 8 + at, 12 + at)
        for at in range(4):
            quarter(s, at, 4 + (at + 1) % 4, 8 + (at + 2) % 4, 12 + (at + 3) % 4)
    return struct.pack("<16I", *(x + y & 0xFFFFFFFF for x, y in zip(s, start)))


def poly1305(key, message):
    r, s, total = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF, int.from_bytes(key[16:32], "little"), 0
    for at in range(0, len(message), 16):
        total = (total + int.from_bytes(message[at:at + 16] + b"\1", "little")) * r % (2**130 - 5)
    return (total + s & (1 << 128) - 1).to_bytes(16, "little")


def seal(key, counter, plain, known=b""):
    nonce = bytes(4) + struct.pack("<Q", counter)
    stream = b"".join(chacha20(key, 1 + block, nonce) for block in range((len(plain) + 63) // 64))
    secret = bytes(a ^ b for a, b in zip(plain, stream))
    fill = lambda part: part + bytes(-len(part) % 16)
    return secret + poly1305(chacha20(key, 0, nonce), fill(known) + fill(secret) + struct.pack("<QQ", len(known), len(secret)))


def digest(*parts):
    return hashlib.blake2s(b"".join(parts)).digest()


def mac(key, message):
    return hashlib.blake2s(message, key=key, digest_size=16).digest()


def derive(key, message, count):
    """HKDF with HMAC of BLAKE2s."""
    first = lambda k, m: hmac.new(k, m, hashlib.blake2s).digest()
    secret, out = first(key, message), [b""]
    for number in range(1, count + 1):
        out.append(first(secret, out[-1] + bytes([number])))
    return out[1:]


class Key:
    """A private key, made of a name, and its public key."""

    def __init__(self, name):
        self.private = hashlib.sha256(name.encode()).digest()
        self.public = x25519(self.private)


class Handshake:
    """One handshake, seen from both sides."""

    def __init__(self, static, ephemeral, peer, peer_ephemeral, shared=bytes(32)):
        self.static, self.ephemeral, self.peer, self.peer_ephemeral, self.shared = static, ephemeral, peer, peer_ephemeral, shared

    def mix(self, data):
        self.hash = digest(self.hash, data)

    def initiation(self, sender, time, mac2=bytes(16)):
        chain = digest(NAME)
        self.hash = digest(digest(chain, IDENTIFIER), self.peer.public)
        self.mix(self.ephemeral.public)
        chain, = derive(chain, self.ephemeral.public, 1)
        chain, key = derive(chain, x25519(self.ephemeral.private, self.peer.public), 2)
        static = seal(key, 0, self.static.public, self.hash)
        self.mix(static)
        self.chain, key = derive(chain, x25519(self.static.private, self.peer.public), 2)
        stamp = seal(key, 0, time, self.hash)
        self.mix(stamp)
        message = struct.pack("<BxxxI", 1, sender) + self.ephemeral.public + static + stamp
        return message + mac(digest(MAC1, self.peer.public), message) + mac2

    def response(self, sender, receiver, mac2=bytes(16)):
        public = self.peer_ephemeral.public
        chain, = derive(self.chain, public, 1)
        self.mix(public)
        chain, = derive(chain, x25519(self.peer_ephemeral.private, self.ephemeral.public), 1)
        chain, = derive(chain, x25519(self.peer_ephemeral.private, self.static.public), 1)
        chain, temporary, key = derive(chain, self.shared, 3)
        self.mix(temporary)
        empty = seal(key, 0, b"", self.hash)
        self.mix(empty)
        self.there, self.back = derive(chain, b"", 2)
        message = struct.pack("<BxxxII", 2, sender, receiver) + public + empty
        return message + mac(digest(MAC1, self.static.public), message) + mac2


def transport(key, receiver, counter, plain):
    return struct.pack("<BxxxIQ", 4, receiver, counter) + seal(key, counter, plain)


def cookie(receiver, nonce, secret):
    return struct.pack("<BxxxI", 3, receiver) + nonce + secret
