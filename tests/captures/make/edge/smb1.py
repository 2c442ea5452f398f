"""SMB 1 (MS-CIFS, MS-SMB) over NBSS and NetBIOS datagrams: sessions, shares, files, transactions, pipes, mailslots."""
from edge.dcerpc import BIND, BIND_ACK, MINE, NDR, items, pdu, results
from edge.http import Exchange
from edge.nbns import name
from edge.packets import eth, ip4, ipv4, u8, u16, u32, udp
from edge.registry import capture
from edge.smb import TIME, direct, le, wide

CLOSE, TRANS, ECHO, READ, WRITE, TRANS2, LEAVE, NEGOTIATE, SETUP, LOGOFF, TREE, NT_TRANS, CREATE = 0x04, 0x25, 0x2B, 0x2E, 0x2F, 0x32, 0x71, 0x72, 0x73, 0x74, 0x75, 0xA0, 0xA2
UNICODE, NT_STATUS, EXTENDED = 0x8000, 0x4000, 0x0800
NO_FILE, ACCESS = 0xC000000F, 0x1F01FF
NOTHING = le("BBH", 0xFF, 0, 0)


class Client:
    """Requests with growing numbers, and the responses to them."""

    def __init__(self, flags=UNICODE | NT_STATUS):
        self.number, self.flags = 0, flags

    def message(self, command, body, *, response=False, status=0, tree=7, flags=None):
        self.number += not response
        flags = self.flags if flags is None else flags
        return b"\xffSMB" + le("BIBHH8sHHHHH", command, status, 0x88 if response else 8, flags, 0, bytes(8), 0, tree, 31, 5, self.number) + body


def body(words=b"", data=b""):
    return u8(len(words) // 2) + words + le("H", len(data)) + data


def texts(*items):
    return b"".join(wide(it) + bytes(2) for it in items)


def created(extended=False):
    words = NOTHING + le("BHI", 0, 0x4001, 1) + TIME * 4 + le("IQQHHB", 0x20, 4096, 100, 0, 0x5FF, 0)
    return body(words + bytes(16)) if extended else body(words)


def create(path):
    return body(NOTHING + le("BHIIIQIIIIIB", 0, 2 * len(path), 6, 0, 0x12019F, 0, 0x80, 3, 1, 0x40, 2, 3), b"\0" + texts(path))


def trans(setup, data, transaction, *, parameters=b""):
    head = 32 + 1 + 28 + len(setup) + 2
    start = head + len(transaction)
    return body(le("HHHHBBHIHHHHHBB", len(parameters), len(data), 0, 4096, 0, 0, 0, 0, 0, len(parameters), start, len(data), start + len(parameters), len(setup) // 2, 0) + setup,
                transaction + parameters + data)


def transferred(data, parameters=b"", pad=b"\0"):
    start = 32 + 1 + 20 + 2 + len(pad)
    return body(le("HHHHHHHHHBB", len(parameters), len(data), 0, len(parameters), start, 0, len(data), start + len(parameters), 0, 0, 0), pad + parameters + data)


def trans2(command, parameters):
    start = 32 + 1 + 30 + 2 + 3
    return body(le("HHHHBBHIHHHHHBB", len(parameters), 0, 10, 4096, 0, 0, 0, 90061001, 0, len(parameters), start, 0, start + len(parameters), 1, 0) + le("H", command),
                bytes(3) + parameters)


def found(label, following=0):
    data = le("II", following, 0) + TIME * 4 + le("QQIIIBB", 100, 4096, 0x20, 2 * len(label), 0, 0, 0) + bytes(24) + wide(label)
    return data.ljust(following or len(data), b"\0")


@capture("smb1-session")
def session():
    """A session with a share, a file, a pipe's call, searches, what a file and its system are, errors, and a chain."""
    talk, client = Exchange(40446, 445), Client()

    def both(command, request, response, *, status=0, asked=7):
        yield talk.say(">", direct(client.message(command, request, tree=asked)))
        yield talk.say("<", direct(client.message(command, response, response=True, status=status)))

    yield from talk.open()
    yield from both(NEGOTIATE, body(data=b"\2LANMAN1.0\0\2NT LM 0.12\0"),
                    body(le("HBHHIIII", 1, 3, 50, 1, 16644, 65536, 0x1234, 0x80F3FD) + TIME + le("hB", -60, 8), b"12345678" + texts("GROUP", "BOB")), asked=0)
    yield from both(SETUP, body(NOTHING + le("HHHIHHII", 4356, 10, 0, 0, 1, 4, 0, 0xD4), b"\0pass" + texts("alice", "GROUP", "Unix", "Client")),
                    body(NOTHING + le("H", 1), b"\0" + texts("Unix", "Server", "GROUP")), asked=0)
    yield from both(TREE, body(NOTHING + le("HH", 8, 1), b"\0" + texts("\\\\BOB\\FILES") + b"?????\0"), body(NOTHING + le("HII", 5, ACCESS, 0), b"A:\0" + texts("NTFS")), asked=0xFFFF)
    yield from both(CREATE, create("\\a file.txt"), created())
    yield from both(WRITE, body(NOTHING + le("HIIHHHHHI", 0x4001, 16, 0, 1, 0, 0, 5, 64, 0), b"\0hello"), body(NOTHING + le("HHHH", 5, 0xFFFF, 0, 0)))
    yield from both(READ, body(NOTHING + le("HIHHIHI", 0x4001, 16, 5, 5, 0, 5, 0)), body(NOTHING + le("HHHHHIHI", 0xFFFF, 0, 0, 5, 60, 0, 0, 0), b"\0hello"))
    yield from both(CLOSE, body(le("HI", 0x4001, 1700000000)), body())
    yield from both(CREATE, create("\\none"), body(), status=NO_FILE)
    yield from both(CREATE, create("\\pipe"), created())
    ask, answer = pdu(BIND, 1, items((MINE, 1, [NDR]))), pdu(BIND_ACK, 1, results(b"pipe\0", (0, 0, NDR, 2)))
    yield from both(TRANS, trans(le("HH", 0x26, 0x4001), ask, b"\0" + texts("\\PIPE\\")), transferred(answer))
    yield from both(TRANS2, trans2(1, le("HHHHI", 0x16, 10, 7, 260, 0) + texts("\\*")), transferred(found("a", 96) + found("second.txt"), le("HHHHH", 1, 2, 1, 0, 96)))
    yield from both(TRANS2, trans2(3, le("H", 0x103)), transferred(le("QQII", 1000, 500, 8, 512)))
    yield from both(TRANS2, trans2(3, le("H", 0x105)), transferred(le("III", 0x6F, 255, 8) + wide("NTFS")))
    yield from both(TRANS2, trans2(5, le("HI", 0x101, 0) + texts("\\a file.txt")), transferred(TIME * 4 + le("II", 0x20, 0), bytes(2) + bytes(2), b"\0"))
    yield from both(TRANS2, trans2(5, le("HI", 0x102, 0) + texts("\\none")), body(), status=NO_FILE)
    yield from both(ECHO, body(le("H", 1), b"again"), body(le("H", 1), b"again"))
    yield from both(LEAVE, body(), body())
    chain = body(le("BBH", LOGOFF, 0, 39))
    yield talk.say(">", direct(client.message(LOGOFF, chain + body(NOTHING))))


@capture("smb1-datagrams")
def datagrams():
    """Hosts and groups that tell of themselves, elections, a mailslot of another name, text that names no host."""
    def datagram(data, slot=b"\\MAILSLOT\\BROWSE\0", flags=0x0A, source="ALICE", kind=17):
        start = 32 + 1 + 34 + 2 + len(slot)
        words = le("HHHHBBHIHHHHHBBHHH", 0, len(data), 0, 0, 0, 0, 0, 1000, 0, 0, 0, len(data), start, 3, 0, 1, 1, 2)
        message = b"\xffSMB" + bytes([TRANS]) + bytes(27) + body(words, slot + data)
        names = name(source) + name("GROUP", 0x1D)
        return eth(ipv4(udp(u8(kind, flags) + u16(0x8001) + ip4("192.0.2.1") + u16(138, len(names) + len(message), 0) + names + message, 138, 138)))

    host = le("BBI", 1, 3, 720000) + b"ALICE".ljust(16, b"\0") + le("BBIBBH", 6, 1, 0x11003, 15, 1, 0xAA55)
    yield datagram(host + b"a host\0")
    yield datagram(b"\x0f" + host[1:] + b"\0")
    yield datagram(le("BBI", 12, 0, 60000) + b"GROUP".ljust(16, b"\0") + le("BBII", 3, 10, 0x80001000, 0xAA55) + b"ALICE\0")
    yield datagram(b"\2\0ALICE\0")
    yield datagram(le("BBIII", 8, 1, 0x10010F20, 90061001, 0) + b"ALICE\0")
    yield datagram(b"other", b"\\MAILSLOT\\OTHER\0", kind=16)
