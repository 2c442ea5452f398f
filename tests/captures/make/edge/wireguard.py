"""WireGuard: handshakes, moves, cookies and data, with keys that the capture brings along, and without."""
import base64

from edge.noise import Handshake, Key, cookie, transport
from edge.packets import ALICE, ALICE6, BOB, BOB6, ICMP, checksum, eth, ip4, ipv4, ipv6, u16, u8, udp
from edge.pcap import Frame
from edge.pcapng import LITTLE, TICKS
from edge.registry import capture, file

SECRETS, KEY_LOG = 10, 0x57474B4C
TIME = bytes.fromhex("4000000065920080") + u16(0x075B, 0xCD15)
HOST, PEER, OTHER, PORT = ip4("10.9.0.1"), ip4("10.9.0.2"), ip4("203.0.113.9"), 51820
STATIC, PEER_STATIC, FIRST, FIRST_ANSWER, SECOND, SECOND_ANSWER = (Key(it) for it in ("alice", "bob", "one", "two", "three", "four"))
SHARED = bytes(range(32))


def there(message, source=ALICE, port=41000, target=BOB, target_port=PORT):
    return eth(ipv4(udp(message, port, target_port, source=source, target=target), source=source, target=target))


def back(message, source=BOB, port=PORT, target=ALICE, target_port=41000):
    return there(message, source, port, target, target_port)


def padded(packet):
    return packet + bytes(-len(packet) % 16)


def datagram(text=b"hello bob"):
    return ipv4(udp(text, source=HOST, target=PEER), source=HOST, target=PEER)


def echo(kind, source, target):
    head = u8(kind, 0)
    rest = u16(7, 1) + b"abcdefgh"
    return ipv4(head + u16(checksum(head + b"\0\0" + rest)) + rest, ICMP, source=source, target=target)


def line(name, key):
    return b"%s = %s\n" % (name.encode(), base64.b64encode(key))


def secrets(text):
    return LITTLE.block(SECRETS, LITTLE.pack("II", KEY_LOG, len(text)) + text)


def pcapng(items):
    """Packets, and blocks of secrets between them: tuples of lines."""
    out, number = LITTLE.section() + LITTLE.interface(), 0
    for item in items:
        out += secrets(b"".join(item)) if isinstance(item, tuple) else LITTLE.enhanced(item, ticks=TICKS + 1000 * number)
        number += not isinstance(item, tuple)
    return out


INITIATOR = (line("LOCAL_STATIC_PRIVATE_KEY", STATIC.private), line("REMOTE_STATIC_PUBLIC_KEY", PEER_STATIC.public),
             line("LOCAL_EPHEMERAL_PRIVATE_KEY", FIRST.private))


def begin(first=FIRST, answer=FIRST_ANSWER, shared=bytes(32), number=0x1111):
    handshake = Handshake(STATIC, first, PEER_STATIC, answer, shared)
    return handshake, handshake.initiation(number, TIME), handshake.response(number + 0x1111, number)


@file("wireguard-keys.pcapng")
def keys():
    """What both sides send, deciphered: by the initiator's keys, then with a key shared before by the responder's, told in between."""
    one, initiation, response = begin()
    two, initiation2, response2 = begin(SECOND, SECOND_ANSWER, SHARED, 0x5555)
    send, answer = (lambda n, it: there(transport(one.there, 0x2222, n, it))), (lambda n, it: back(transport(one.back, 0x1111, n, it)))
    broken = transport(one.there, 0x2222, 9, padded(datagram()))[:-1] + b"x"
    return pcapng([
        INITIATOR, there(initiation), back(response), send(0, b""), send(1, padded(echo(8, HOST, PEER))), answer(0, padded(echo(0, PEER, HOST))),
        send(2, padded(datagram())), send(3, padded(ipv6(udp(b"hello", source=ALICE6, target=BOB6)))), send(4, bytes(16)), send(5, b"\x75" + bytes(15)),
        send(6, b"\x45"), there(broken), there(transport(one.there, 0x2222, 10, b"")[:-1] + b"x"), answer(1, padded(datagram(b"longer" * 40))),
        there(initiation2),
        (b"a line that is none\n", line("LOCAL_STATIC_PRIVATE_KEY", PEER_STATIC.private), line("  LOCAL_EPHEMERAL_PRIVATE_KEY", SECOND_ANSWER.private),
         line("PRESHARED_KEY", SHARED)),
        there(transport(one.there, 0x2222, 11, padded(datagram()))), there(initiation2), back(response2),
        there(transport(two.there, 0x6666, 0, padded(datagram()))), back(transport(two.back, 0x5555, 0, padded(datagram())))])


@file("wireguard-few-keys.pcapng")
def few_keys():
    """Keys that tell who sends, but not what; a handshake that does not fit its answer."""
    _, initiation, response = begin()
    _, initiation2, response2 = begin(SECOND, SECOND_ANSWER, SHARED, 0x5555)
    known, remote, ephemeral = INITIATOR
    return pcapng([
        there(initiation), (remote,), there(initiation), back(response), (ephemeral,), there(initiation), back(response), (known,),
        there(initiation[:60] + b"x" + initiation[61:]), there(initiation), back(response2[:8] + u8(0x11, 0x11, 0, 0) + response2[12:]),
        (line("LOCAL_EPHEMERAL_PRIVATE_KEY", SECOND.private),), there(initiation2), back(response2)])


@capture("wireguard-sessions")
def sessions():
    """To which session packets belong: its sides move, its numbers are used again, a cookie comes first."""
    one, initiation, response = begin()
    send, answer = (lambda n, *at: there(transport(one.there, 0x2222, n, datagram()), *at)), (lambda n, *at: back(transport(one.back, 0x1111, n, datagram()), *at))
    ask = cookie(0x1111, bytes(range(24)), bytes(range(32)))
    return [back(response), answer(0), there(initiation), back(ask), back(response), there(initiation), back(response, BOB, PORT, ALICE, 41001), back(response),
            send(0), answer(0), send(1, ALICE, 41001), answer(1), answer(2, BOB, PORT, ALICE, 41001), send(2, OTHER), answer(3, BOB, PORT, OTHER),
            answer(4, OTHER, 5, OTHER), send(3), send(4, ALICE, 41000, OTHER, 5), there(initiation), answer(5), back(response)]


@capture("wireguard-odd")
def odd():
    """What is taken for WireGuard on any port: sizes, bytes that should be zeros, conversations that began with a handshake, packets that are cut."""
    _, initiation, response = begin()
    ask, data = cookie(0x1111, bytes(24), bytes(32)), transport(SHARED, 0x2222, 7, datagram())
    stray = lambda message: message[:1] + b"\1\2\3" + message[4:]
    out = [there(it, ALICE, 42000 + n) for n, it in enumerate((ask, ask + b"x", stray(ask), data, data[:32], data[:31], stray(data), response[:-1]))]
    out += [there(it, ALICE, 43000) for it in (stray(data), stray(initiation), stray(data), stray(ask), initiation + b"x")]
    out += [there(it, ALICE, 44000) for it in (stray(response), stray(data), b"\5" + data[1:])]
    for message, sizes in ((initiation, (6, 131, 132, 147)), (response, (4, 75, 76, 91)), (ask, (6, 8, 20, 63)), (data, (4, 8, 16, 31, 32, 40))):
        whole = there(message, ALICE, 45000)
        out += [Frame(whole[:42 + size], len(whole)) for size in sizes]
    return out
