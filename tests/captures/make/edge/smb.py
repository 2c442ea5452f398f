"""SMB2 (MS-SMB2) over NBSS (RFC 1002): a session with each command, compounds, errors; NTLM without GSS-API; what is no message."""
import struct

from edge.http import Exchange
from edge.packets import u8, u16, u32
from edge.registry import capture

NEGOTIATE, SETUP, LOGOFF, TREE, LEAVE, CREATE, CLOSE, FLUSH, READ, WRITE, LOCK, IOCTL, CANCEL, ECHO, FIND, NOTIFY, GET, SET, BREAK = range(19)
MORE, PENDING, NO_FILE = 0xC0000016, 0x103, 0xC000000F
SESSION, SHARE = 0x400000000011, 5
FILE = struct.pack("<QQ", 0x1234, 0x5678)
RELATED = b"\xff" * 16
TIME = struct.pack("<Q", 132_000_000_000_000_000)


def le(form, *values):
    return struct.pack("<" + form, *values)


def wide(text):
    return text.encode("utf-16-le")


def direct(body):
    """A message without NetBIOS."""
    return b"\0" + u32(len(body))[1:] + body


class Client:
    """Requests with growing numbers, and the responses to them."""

    def __init__(self):
        self.number = 0

    def header(self, command, *, response=False, status=0, flags=0, session=SESSION, tree=SHARE, following=0, number=None):
        if number is None:
            self.number += not response
            number = self.number
        return b"\xfeSMB" + le("HHIHHIIQIIQ", 64, 1, status, command, 31, flags | response, following, number, 0xFEFF, tree, session) + bytes(16)

    def ask(self, command, body, **how):
        return self.header(command, **how) + body

    def answer(self, command, body, **how):
        return self.header(command, response=True, **how) + body

    def compound(self, *messages, response=False):
        parts = []
        for index, (command, body) in enumerate(messages):
            size = -(-(64 + len(body)) // 8) * 8
            last = index == len(messages) - 1
            number = self.number - len(messages) + index + 1 if response else None
            head = self.header(command, response=response, flags=4 if index else 0, following=0 if last else size, number=number)
            parts.append((head + body).ljust(0 if last else size, b"\0"))
        return b"".join(parts)


def context(kind, data):
    return le("HHI", kind, len(data), 0) + data


def contexts(*items):
    return b"".join(it.ljust(-(-len(it) // 8) * 8, b"\0") for it in items[:-1]) + items[-1]


def negotiate():
    dialects = le("5H", 0x202, 0x210, 0x300, 0x302, 0x311)
    more = contexts(context(1, le("HHH", 1, 4, 1) + b"salt"), context(2, le("HHH", 2, 2, 1)), context(3, le("HHIHH", 2, 0, 1, 2, 3)),
                    context(5, wide("bob")), context(6, le("I", 1)), context(7, le("HHIH", 1, 0, 0, 1)), context(8, le("HH", 1, 2)), context(0x100, bytes(8)))
    return le("HHHHI16sIHH", 36, 5, 1, 0, 0x7F, bytes(range(16)), 112, 8, 0) + dialects + bytes(2) + more


def negotiated():
    more = contexts(context(1, le("HHH", 1, 4, 1) + b"pepp"), context(2, le("HH", 1, 2)))
    return le("HHHH16sIIII", 65, 3, 0x311, 2, bytes(range(16, 32)), 0x2F, 1 << 20, 1 << 20, 1 << 20) + TIME + bytes(8) + le("HHI", 128, 0, 128) + more


def item(kind, data):
    return le("HH", kind, len(data)) + data


ITEMS = item(2, wide("DOMAIN")) + item(1, wide("BOB")) + item(4, wide("domain.example")) + item(3, wide("bob.domain.example")) + item(7, TIME) + item(0, b"")


def ntlm(kind, fields, head, flags_at, flags):
    """A message of NTLM: places in the head, texts behind it."""
    body, texts = head, b""
    for place, data in fields:
        start = len(head) + len(texts)
        body = body[:place] + le("HHI", len(data), len(data), start) + body[place + 8:]
        texts += data
    body = b"NTLMSSP\0" + le("I", kind) + body[12:]
    return body[:flags_at] + le("I", flags) + body[flags_at + 4:] + texts


VERSION = bytes([10, 0]) + le("H", 19041) + bytes(3) + b"\x0f"
HELLO = ntlm(1, [(16, b""), (24, b"")], bytes(32) + VERSION, 12, 0xE2088297)
CHALLENGE = ntlm(2, [(12, wide("DOMAIN")), (40, ITEMS)], bytes(24) + b"challeng" + bytes(16) + VERSION, 20, 0xE2898215)
PROOF = b"P" * 16 + b"\1\1" + bytes(6) + TIME + b"clientch" + bytes(4) + ITEMS + bytes(4)
PROVEN = ntlm(3, [(12, bytes(24)), (20, PROOF), (28, wide("DOMAIN")), (36, wide("alice")), (44, wide("ALICEPC")), (52, b"K" * 16)],
              bytes(64) + VERSION + b"M" * 16, 60, 0xE2888215)


def setup(blob):
    return le("HBBIIHHQ", 25, 0, 1, 1, 0, 88 if blob else 0, len(blob), 0) + blob


def set_up(blob):
    return le("HHHH", 9, 0, 72 if blob else 0, len(blob)) + blob


def create(path, more=b""):
    name = wide(path)
    place = 120 + -(-len(name) // 8) * 8
    body = le("HBBIQQIIIIIHHII", 57, 0, 0, 2, 0, 0, 0x120089, 0x10, 7, 1, 0x21, 120, len(name), place if more else 0, len(more))
    return body + (name.ljust(place - 120, b"\0") + more if more else name or b"\0")


def chained(*tags):
    parts = []
    for index, (tag, data) in enumerate(tags):
        size = 24 + -(-len(data) // 8) * 8
        parts.append(le("IHHHHI", 0 if index == len(tags) - 1 else size, 16, 4, 0, 24 if data else 0, len(data)) + tag + bytes(4) + data.ljust(size - 24, b"\0"))
    return b"".join(parts)


LEASE = bytes(range(16)) + le("IIQ", 7, 0, 0)


def created(more=b""):
    return le("HBBI", 89, 9, 0, 1) + TIME * 4 + le("QQII", 4096, 100, 0x20, 0) + FILE + le("II", 152 if more else 0, len(more)) + more


def error():
    return le("HBBI", 9, 0, 0, 0) + b"\0"


def blob(offset, data):
    return le("HHI", 9, offset, len(data)) + data


def entry(name, following=0):
    data = le("II", following, 0) + TIME * 4 + le("QQIIIBB24sHQ", 10, 16, 0x20, len(wide(name)), 0, 12, 0, wide("SHORT~") + bytes(12), 0, 7) + wide(name)
    return data.ljust(following or len(data), b"\0")


def close(file):
    return le("HHI", 24, 0, 0) + file


CLOSED = le("HHI", 60, 0, 0) + TIME * 4 + le("QQI", 4096, 100, 0x20)


def find(file, level=37, pattern="*"):
    return le("HBBI", 33, level, 1, 0) + file + le("HHI", 96, len(wide(pattern)), 65536) + wide(pattern)


def ioctl(function, data, file=b"\xff" * 16):
    return le("HHI", 57, 0, function) + file + le("8I", 120, len(data), 0, 120, 0, 4096, 1, 0) + data


def controlled(function, data, file=b"\xff" * 16):
    return le("HHI", 49, 0, function) + file + le("6I", 112, 0, 112, len(data), 0, 0) + data


def get(kind, level, file):
    return le("HBBIHHIII", 41, kind, level, 4096, 0, 0, 0, 0, 0) + file


def interfaces():
    ipv4 = le("IIII", 152, 2, 1, 4) + le("Q", 10**9) + le("H", 2) + u16(445) + bytes([192, 0, 2, 1])
    ipv6 = le("IIII", 0, 3, 3, 4) + le("Q", 25 * 10**6) + le("H", 23) + bytes(6) + bytes.fromhex("20010db8" + "00" * 11 + "01") + bytes(4)
    return ipv4.ljust(152, b"\0") + ipv6.ljust(152, b"\0")


@capture("smb2-session")
def session():
    """From the negotiation to the end, each command once at least."""
    talk, client = Exchange(40445, 445), Client()

    def both(command, request, response, **how):
        yield talk.say(">", direct(client.ask(command, request, **{key: value for key, value in how.items() if key != "status"})))
        yield talk.say("<", direct(client.answer(command, response, **how)))

    yield from talk.open()
    yield from both(NEGOTIATE, negotiate(), negotiated(), session=0, tree=0)
    yield talk.say(">", direct(client.ask(SETUP, setup(HELLO), session=0, tree=0)))
    yield talk.say("<", direct(client.answer(SETUP, set_up(CHALLENGE), status=MORE, tree=0)))
    yield from both(SETUP, setup(PROVEN), set_up(b""), tree=0)
    yield talk.say(">", direct(client.ask(TREE, le("HHHH", 9, 0, 72, 34) + wide("\\\\bob\\share\\files"), tree=0)))
    yield talk.say("<", direct(client.answer(TREE, le("HBBIII", 16, 1, 0, 0x8030, 0, 0x1F01FF))))
    yield from both(CREATE, create("folder", chained((b"DHnQ", bytes(16)), (b"MxAc", b""), (b"QFid", b""), (b"RqLs", LEASE))),
                    created(chained((b"MxAc", le("II", 0, 0x1F01FF)), (b"QFid", bytes(32)), (b"RqLs", LEASE + bytes(16) + le("HH", 1, 0)))))
    yield from both(FIND, find(FILE), blob(72, entry("a long name.txt", 144) + entry("b")))
    yield from both(FIND, find(FILE, 3), blob(72, entry("b")[:94] + wide("b")))
    yield from both(FIND, find(FILE), error(), status=NO_FILE)
    for kind, level, data in [(1, 5, le("QQIBBH", 4096, 100, 1, 0, 0, 0)), (1, 7, bytes(4)), (1, 18, TIME * 4 + le("IIQQIBBHQIIQIII", 0x20, 0, 16, 10, 1, 0, 0, 0, 7, 0, 0x120089, 0, 0x20, 0, 0)),
                              (1, 4, TIME * 4 + le("II", 0x20, 0)), (1, 6, le("Q", 7)), (1, 34, TIME * 4 + le("QQII", 16, 10, 0x20, 0)), (1, 22, le("IIQQ", 0, 14, 10, 16) + wide("::$DATA")),
                              (2, 1, TIME + le("II", 0xABCD, 10) + bytes(2) + wide("LABEL")), (2, 3, le("QQII", 1000, 500, 8, 512)), (2, 5, le("III", 0x6F, 255, 8) + wide("NTFS")), (1, 22, b"")]:
        yield from both(GET, get(kind, level, FILE), blob(72, data))
    yield from both(SET, le("HBBIHHI", 33, 1, 13, 1, 96, 0, 0) + FILE + b"\1", le("H", 2))
    yield from both(WRITE, le("HHIQ", 49, 112, 5, 0) + FILE + le("IIHHI", 0, 0, 0, 0, 1) + b"hello", le("HHIIHH", 17, 0, 5, 0, 0, 0))
    yield from both(READ, le("HBBIQ", 49, 80, 0, 5, 0) + FILE + le("IIIHH", 1, 0, 0, 0, 0) + b"\0", le("HBBIII", 17, 80, 0, 5, 0, 0) + b"hello")
    yield from both(LOCK, le("HHI", 48, 1, 0) + FILE + le("QQII", 0, 10, 0x12, 0), le("HH", 4, 0))
    yield from both(FLUSH, le("HHI", 24, 0, 0) + FILE, le("HH", 4, 0))
    yield from both(IOCTL, ioctl(0x60194, le("H", 4) + wide("\\bob\\share\0")), error(), status=0xC0000225)
    yield from both(IOCTL, ioctl(0x1401FC, b""), controlled(0x1401FC, interfaces()))
    yield from both(IOCTL, ioctl(0x110018, le("qIBB", -600000000, 10, 1, 0) + wide("pipe1")), controlled(0x110018, b""))
    yield from both(IOCTL, ioctl(0x11C017, b"to the pipe", FILE), controlled(0x11C017, b"from the pipe", FILE))
    yield talk.say(">", direct(client.ask(NOTIFY, le("HHI", 32, 1, 4096) + FILE + le("II", 0x17, 0))))
    yield talk.say("<", direct(client.answer(NOTIFY, error()[:8], status=PENDING, flags=2)))
    yield talk.say("<", direct(client.answer(NOTIFY, blob(72, le("III", 0, 1, 2) + wide("c")), flags=2)))
    yield talk.say(">", direct(client.ask(CANCEL, le("HH", 4, 0))))
    yield from both(ECHO, le("HH", 4, 0), le("HH", 4, 0))
    yield talk.say("<", direct(client.answer(BREAK, le("HHI16sIIIII", 44, 2, 1, bytes(range(16)), 7, 0, 0, 0, 0)[:44], number=2**64 - 1, session=0, tree=0)))
    yield from both(BREAK, le("HHI16sIQ", 36, 0, 0, bytes(range(16)), 0, 0), le("HHI16sIQ", 36, 0, 0, bytes(range(16)), 0, 0))
    yield talk.say("<", direct(client.answer(BREAK, le("HBBI", 24, 1, 0, 0) + FILE, number=2**64 - 1, session=0, tree=0)))
    yield from both(BREAK, le("HBBI", 24, 1, 0, 0) + FILE, le("HBBI", 24, 1, 0, 0) + FILE)
    yield from both(CLOSE, close(FILE), CLOSED)
    yield talk.say(">", direct(client.compound((CREATE, create("folder\\d")), (FIND, find(RELATED)), (CLOSE, close(RELATED)))))
    answer = direct(client.compound((CREATE, created()), (FIND, blob(72, entry("d"))), (CLOSE, CLOSED), response=True))
    yield talk.say("<", answer[:100])
    yield talk.say("<", answer[100:])
    yield talk.say(">", direct(b"\xfdSMB" + b"S" * 16 + b"N" * 16 + le("IHHQ", 20, 0, 1, SESSION) + b"E" * 20))
    yield from both(LEAVE, le("HH", 4, 0), le("HH", 4, 0))
    yield from both(LOGOFF, le("HH", 4, 0), le("HH", 4, 0), tree=0)


@capture("nbss-messages")
def messages():
    """Messages of each kind that need no names, one of many segments, several in one, and what is none."""
    talk = Exchange(40139, 139)
    yield from talk.open()
    yield talk.say("<", b"\x82\0\0\0")
    yield talk.say("<", b"\x83\0\0\1\x82")
    yield talk.say("<", b"\x84\0\0\6" + u8(192, 0, 2, 5) + u16(139))
    yield talk.say(">", b"\x85\0\0\0")
    yield talk.say(">", b"\0\0\0\5hello\0\0\0\6world!")
    yield talk.say(">", b"\0\0\0\x14in two")
    yield talk.say(">", b" segments both")
    yield talk.say(">", b"\x77\0\0\5hello")
