"""SSH: both versions, the ways to exchange keys, keys of all kinds, what is encrypted by known and unknown ciphers, packets in several segments."""
from edge.http import Exchange
from edge.packets import u8, u16, u32
from edge.registry import capture

PORT = 22
IGNORE, DEBUG, INIT, NEW_KEYS, REQUEST, REPLY = 2, 4, 20, 21, 30, 31
COOKIE, KEY = bytes(range(16)), bytes(range(1, 33))


def text(value):
    value = value.encode() if isinstance(value, str) else value
    return u32(len(value)) + value


def packet(code, content=b""):
    size = 8 - (6 + len(content)) % 8
    size += 8 if size < 4 else 0
    return u32(2 + len(content) + size) + u8(size, code) + content + bytes(size)


def init(method="curve25519-sha256", cipher="3des-cbc", mac="hmac-sha1", compression="none"):
    lists = (method, "ssh-ed25519,ssh-rsa", cipher, cipher, mac, mac, compression, compression, "", "")
    return packet(INIT, COOKIE + b"".join(text(it) for it in lists) + u8(0) + u32(0))


def blob(kind, *parts):
    return text(text(kind) + b"".join(text(it) for it in parts))


ED25519, ED25519_SIGNATURE = blob("ssh-ed25519", KEY), blob("ssh-ed25519", bytes(64))


def talk(port, client=init(), server=None):
    exchange = Exchange(port, PORT)
    yield from exchange.open()
    yield exchange.say(">", b"SSH-2.0-client\r\n")
    yield exchange.say("<", b"SSH-2.0-server with a comment\r\n" + (server or client))
    yield exchange.say(">", client)
    return exchange


@capture("ssh")
def exchanges():
    say = (yield from talk(42001)).say
    yield say(">", packet(REQUEST, text(KEY)))
    yield say("<", packet(REPLY, ED25519 + text(KEY) + ED25519_SIGNATURE) + packet(NEW_KEYS))
    yield say(">", packet(NEW_KEYS) + bytes(range(60)))
    yield say("<", bytes(range(100)))
    say = (yield from talk(42002, init("x,diffie-hellman-group14-sha256", "a,chacha20-poly1305@openssh.com"), init("diffie-hellman-group14-sha256", "chacha20-poly1305@openssh.com,a"))).say
    yield say(">", packet(REQUEST, text(KEY * 4)))
    yield say("<", packet(REPLY, blob("ssh-rsa", b"\1\0\1", KEY) + text(KEY * 4) + blob("rsa-sha2-512", KEY)))
    yield say("<", packet(NEW_KEYS) + bytes(range(60)))
    say = (yield from talk(42003, init("diffie-hellman-group-exchange-sha1"))).say
    yield say(">", packet(34, u32(1024, 2048, 8192)))
    yield say("<", packet(REPLY, text(KEY) + text(b"\2")))
    yield say(">", packet(32, text(KEY)))
    yield say("<", packet(33, blob("ssh-dss", b"\1", b"\2", b"\3", b"\4") + text(KEY) + blob("ssh-dss", bytes(40))) + packet(NEW_KEYS))
    yield say(">", packet(NEW_KEYS))
    yield say(">", bytes(range(60)))


@capture("ssh-odd")
def odd():
    say = (yield from talk(42011)).say
    hello = packet(REQUEST, text(KEY))
    yield say(">", packet(IGNORE, text("nothing")) + hello[:3])
    yield say(">", hello[3:])
    answer = packet(REPLY, blob("ecdsa-sha2-nistp256", "nistp256", bytes(65)) + text(KEY) + blob("ecdsa-sha2-nistp256", bytes(70)))
    yield say("<", packet(DEBUG, u8(1) + text("debug") + text("en")) + answer[:100])
    yield say("<", answer[100:])
    yield say(">", packet(REQUEST, u32(0)))
    yield say(">", packet(REQUEST, u32(2000) + bytes(8)))
    yield say(">", u32(12) + u8(20, REQUEST) + bytes(10))
    say = (yield from talk(42012, init(mac="hmac-sha2-512-etm@openssh.com"))).say
    yield say("<", packet(REPLY, ED25519 + text(KEY) + ED25519_SIGNATURE) + packet(NEW_KEYS))
    yield say("<", bytes(range(100)))
    exchange = Exchange(42013, PORT)
    yield from exchange.open()
    yield exchange.say(">", b"GET / HTTP/1.0\r\n")
    yield exchange.say("<", b"SSH-1.99-server\n")
    yield exchange.say(">", b"SSH-1.5-client\n")
    yield exchange.say("<", u32(9) + bytes(7) + u8(2) + bytes(8))
    yield exchange.say(">", u32(9) + bytes(7) + u8(3) + bytes(8))
    yield exchange.say(">", u32(9) + bytes(7) + bytes(9))
