"""Conversations that each show a finding of sequence analysis."""
from edge.packets import ALICE, BOB, TCP, eth, ipv4, tcp, u8, u16, u32
from edge.pcap import START, Frame
from edge.registry import capture

FIN, SYN, RST, PSH, ACK = 1, 2, 4, 8, 16


class Talk:
    """Two ends that know their initial sequence numbers; times in milliseconds."""

    def __init__(self, port, client=1000, server=5000, start=0, to=40010):
        self.port, self.to, self.base, self.now = port, to, {">": client, "<": server}, start

    def say(self, way, sequence, acknowledgment, flags=ACK, data=b"", *, after=10, window=8192, options=b""):
        """Sequence numbers are relative to the initial ones, as tshark shows them."""
        other = "<" if way == ">" else ">"
        ports = (self.port, self.to) if way == ">" else (self.to, self.port)
        ends = (ALICE, BOB) if way == ">" else (BOB, ALICE)
        self.now += after
        acknowledgment = (self.base[other] + acknowledgment) & 0xFFFFFFFF if flags & ACK else 0
        segment = tcp(data, *ports, sequence=self.base[way] + sequence, acknowledgment=acknowledgment, flags=flags, window=window,
                      options=options, source=ends[0], target=ends[1])
        return Frame(eth(ipv4(segment, TCP, source=ends[0], target=ends[1])), time=START * 10**9 + self.now * 10**6)

    def open(self, options=b""):
        return [self.say(">", 0, 0, SYN, options=options), self.say("<", 0, 1, SYN | ACK, options=options), self.say(">", 1, 1)]


MSS = u8(2, 4) + u16(1460)
DATA = b"0123456789" * 10


@capture("tcp-analysis-loss")
def loss():
    talk = Talk(43000)
    yield from talk.open(MSS)
    yield talk.say(">", 1, 1, data=DATA)
    yield talk.say("<", 1, 101)
    yield talk.say(">", 301, 1, data=DATA)
    yield talk.say("<", 1, 101)
    yield talk.say(">", 401, 1, data=DATA)
    yield talk.say("<", 1, 101)
    yield talk.say("<", 1, 101)
    yield talk.say("<", 1, 101)
    yield talk.say(">", 101, 1, data=DATA)
    yield talk.say(">", 201, 1, data=DATA, after=1)
    yield talk.say("<", 1, 501)
    yield talk.say(">", 301, 1, data=DATA, after=300)
    yield talk.say("<", 1, 501)
    yield talk.say(">", 501, 1, data=DATA)
    yield talk.say(">", 501, 1, data=DATA, after=500)
    yield talk.say("<", 1, 701)
    yield talk.say("<", 101, 601, data=DATA)
    yield talk.say("<", 1, 601, data=DATA, after=1)
    yield talk.say(">", 601, 201)
    yield talk.say(">", 550, 201, data=DATA)
    yield talk.say(">", 650, 201, data=DATA[:10])


@capture("tcp-late-parts")
def late_parts():
    """Of requests that came in parts, parts come once more, out of order and not."""
    head = b"POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 200\r\n\r\n"
    first, second = head + DATA[:100 - len(head)], DATA
    third = bytes(200 - (100 - len(head)) - 100)
    for number, repeated in enumerate([second, second[50:], third, first + second, first]):
        talk = Talk(43020 + number, to=80)
        yield from talk.open(MSS)
        yield talk.say(">", 1, 1, data=first)
        yield talk.say(">", 101, 1, data=second)
        yield talk.say(">", 201, 1, data=third)
        at = 1 + (first + second + third).index(repeated)
        yield talk.say(">", at, 1, data=repeated, after=1)
        yield talk.say("<", 1, 201 + len(third))
        yield talk.say(">", at, 1, data=repeated, after=1)
        yield talk.say(">", 201 + len(third), 1, data=first)
        yield talk.say(">", 301 + len(third), 1, data=second)
        yield talk.say(">", at, 1, data=repeated, after=1)
    for number, repeated in enumerate([first, first + second, second]):
        talk = Talk(43030 + number, to=80)
        yield from talk.open(MSS)
        yield talk.say(">", 1, 1, data=first)
        yield talk.say(">", 101, 1, data=second)
        yield talk.say(">", 1 + (first + second).index(repeated), 1, data=repeated, after=1)
        yield talk.say(">", 201, 1, data=third)


@capture("tcp-late-heads")
def late_heads():
    """The heads of requests, whose size nobody knows yet: a part comes late, once more and longer, or as a keep-alive; a record ends where the next begins."""
    head = b"GET /late HTTP/1.1\r\nHost: a\r\nX-Name: value\r\n\r\n"
    talk = Talk(43040, to=80)
    yield from talk.open(MSS)
    for start, end in ((0, 10), (10, 20), (30, len(head)), (20, 30)):
        yield talk.say(">", 1 + start, 1, data=head[start:end], after=1)
    yield talk.say("<", 1, 1 + len(head))
    for number, size in enumerate([10, 30, len(head)]):
        talk = Talk(43041 + number, to=80)
        yield from talk.open(MSS)
        yield talk.say(">", 1, 1, data=head[:20])
        yield talk.say(">", 1, 1, data=head[:size], after=1)
        yield talk.say(">", 1 + max(20, size), 1, data=head[max(20, size):], after=1)
        yield talk.say("<", 1, 1 + len(head))
    talk = Talk(43044, to=80)
    yield from talk.open(MSS)
    yield talk.say(">", 1, 1, data=head[:20])
    yield talk.say("<", 1, 21)
    yield talk.say(">", 20, 1, data=head[19:20], after=60000)
    yield talk.say("<", 1, 21)
    yield talk.say(">", 21, 1, data=head[20:30])
    records = b"".join(u8(23) + u16(0x0303) + u16(60) + bytes(60) for _ in range(3))
    talk = Talk(43045, to=443)
    yield from talk.open(MSS)
    for start, end in ((0, 3), (3, 90), (90, 100), (100, len(records)), (0, 40)):
        yield talk.say(">", 1 + start if end != 40 else 1 + len(records), 1, data=records[start:end])


@capture("tcp-analysis-window")
def windows():
    talk = Talk(43001)
    yield from talk.open(MSS)
    yield talk.say("<", 1, 1, window=200)
    yield talk.say(">", 1, 1, data=DATA)
    yield talk.say(">", 101, 1, data=DATA)
    yield talk.say("<", 1, 201, window=0)
    yield talk.say(">", 201, 1, data=b"x", after=500)
    yield talk.say("<", 1, 201, window=0)
    yield talk.say(">", 200, 1, after=500)
    yield talk.say("<", 1, 201, window=0)
    yield talk.say("<", 1, 201, window=4000)
    yield talk.say("<", 1, 201, window=8000)
    yield talk.say(">", 201, 1, data=DATA)
    yield talk.say("<", 1, 301)
    yield talk.say(">", 300, 1, after=60000)
    yield talk.say("<", 1, 301)
    yield talk.say(">", 300, 1, data=b"9", after=60000)
    yield talk.say("<", 1, 301)
    yield talk.say(">", 301, 1, FIN | ACK)
    yield talk.say("<", 1, 302, FIN | ACK)
    yield talk.say(">", 302, 2)


@capture("tcp-analysis-ports-reused")
def reused():
    for client, start in [(1000, 0), (900000, 1000), (1000, 2000)]:
        talk = Talk(43002, client, client + 7, start)
        yield from talk.open()
        yield talk.say(">", 1, 1, PSH | ACK, b"again")
        yield talk.say("<", 1, 6, RST | ACK)
    talk = Talk(43002, 1000, 1007, 4000)
    yield talk.say(">", 0, 0, SYN)
    yield talk.say(">", 0, 0, SYN, after=1000)
    yield talk.say("<", 0, 1, SYN | ACK)
    yield talk.say("<", 0, 1, SYN | ACK, after=1000)
    yield talk.say(">", 1, 1)


@capture("tcp-analysis-wrap")
def wrap():
    talk = Talk(43003, 0xFFFFFF80, 0xFFFFFFFE)
    yield from talk.open(MSS + u8(1, 3, 3, 14))
    for part in range(4):
        yield talk.say(">", 1 + 100 * part, 1 + part, data=DATA)
        yield talk.say("<", 1 + part, 101 + 100 * part, data=b"k")
    yield talk.say(">", 101, 5, data=DATA, after=400)
    yield talk.say("<", 5, 401, options=u8(1, 1, 5, 10) + u32(0xFFFFFF80 + 101 & 0xFFFFFFFF, 0xFFFFFF80 + 201 & 0xFFFFFFFF))


@capture("tcp-analysis-midstream")
def midstream():
    talk = Talk(43004)
    yield talk.say("<", 100, 50, PSH | ACK, b"no handshake seen")
    yield talk.say(">", 50, 117)
    yield talk.say(">", 50, 117, data=b"x" * 20)
    yield talk.say("<", 117, 70, FIN | ACK)
    yield talk.say(">", 70, 118, FIN | ACK)
    yield talk.say("<", 118, 71)
    yield talk.say("<", 118, 71, RST)
    yield talk.say(">", 71, 118, data=b"after the end")
    half = Talk(43005, start=100)
    yield half.say("<", 0, 1, SYN | ACK)
    yield half.say(">", 1, 1, data=b"only the answer to SYN was seen")
    yield half.say("<", 1, 33, window=100)


@capture("tcp-analysis-syn-again")
def syn_again():
    """A SYN comes once more behind segments of which some are missing; what follows is what was sent, and what was missing."""
    again = "SYN"
    ways = [[(1, 17), (33, 45), (45, 56), again, (1, 17), (17, 33), (33, 45)], [(1, 17), (33, 45), again, (1, 10), (10, 20), (20, 33), (33, 45), again, (17, 33)],
            [(1, 17), (33, 45), (60, 80), again, (1, 10), (44, 46), (50, 60), (60, 80)], [(1, 17), (33, 45), (17, 25), again, (1, 17), (25, 33)],
            [(10, 20), (20, 30), again, (1, 5), (10, 20)], [(1, 17), (33, 45), 45, again, (1, 10), (17, 33), (33, 45)], [(1, 17), (17, 33), again, (1, 17), (17, 33)],
            [(1, 17), (33, 45), again, (44, 45), (16, 17), (17, 33)]]
    for number, way in enumerate(ways):
        for after in (1, 50):
            talk = Talk(46000 + 2 * number + (after > 1))
            yield from talk.open()
            for step in way:
                if step == again:
                    yield talk.say(">", 0, 0, SYN, after=after)
                elif isinstance(step, int):
                    yield talk.say("<", 1, step, after=after)
                else:
                    yield talk.say(">", step[0], 1, data=DATA[:step[1] - step[0]], after=after)
