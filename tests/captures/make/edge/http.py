"""HTTP over TCP: messages in many segments, many messages in one, bodies of all kinds, what is none."""
from edge.dns import POINTER, answer, message, query
from edge.packets import ALICE, BOB, TCP, eth, ipv4, tcp, u16, udp
from edge.pcap import START, Frame
from edge.registry import capture

FIN, SYN, PSH, ACK = 1, 2, 8, 16
GET = b"GET /a HTTP/1.1\r\nHost: bob.example\r\n\r\n"


class Exchange:
    """A connection in which one side speaks after the other; each piece is a segment, a millisecond after the one before."""

    def __init__(self, port=40080, server=80):
        self.ports, self.next, self.now = {">": (port, server), "<": (server, port)}, {">": 1000, "<": 5000}, 0

    def say(self, way, data=b"", flags=PSH | ACK):
        other = "<" if way == ">" else ">"
        ends = (ALICE, BOB) if way == ">" else (BOB, ALICE)
        segment = tcp(data, *self.ports[way], sequence=self.next[way], acknowledgment=self.next[other] if flags & ACK else 0, flags=flags,
                      window=8192, source=ends[0], target=ends[1])
        self.next[way] += len(data) + (1 if flags & (SYN | FIN) else 0)
        self.now += 1
        return Frame(eth(ipv4(segment, TCP, source=ends[0], target=ends[1])), time=START * 10**9 + self.now * 10**6)

    def open(self):
        return [self.say(">", flags=SYN), self.say("<", flags=SYN | ACK), self.say(">", flags=ACK)]


def response(headers, body=b"", status=b"200 OK"):
    return b"HTTP/1.1 " + status + b"\r\n" + b"".join(it + b"\r\n" for it in headers) + b"\r\n" + body


def of_length(body, kind=b"text/plain"):
    return response([b"Content-Type: " + kind, b"Content-Length: %d" % len(body)], body)


CHUNKED = [b"Content-Type: text/plain", b"Transfer-Encoding: chunked"]


@capture("http-segments")
def segments():
    """Messages that end in later segments, in the middle of one, with the connection; several in one."""
    talk = Exchange()
    yield from talk.open()
    yield talk.say(">", GET[:20])
    yield talk.say(">", GET[20:] + GET + GET[:5])
    yield talk.say(">", GET[5:])
    yield talk.say("<", of_length(b"first\nsecond\r\nthird\n" * 3)[:60])
    yield talk.say("<", of_length(b"first\nsecond\r\nthird\n" * 3)[60:100])
    yield talk.say("<", of_length(b"first\nsecond\r\nthird\n" * 3)[100:] + of_length(b"all of it"))
    yield talk.say("<", response(CHUNKED, b"5\r\nhello\r\n6\r\n wor"))
    yield talk.say("<", b"ld\r\n0")
    yield talk.say("<", b"\r\n\r\n")
    yield talk.say("<", response(CHUNKED, b"5;name=value\r\nhello\r\n0\r\nX-Trailer: y\r\n\r\n"))
    yield talk.say(">", GET)
    yield talk.say("<", response([b"Content-Type: text/html"], b"until the\nend"))
    yield talk.say("<", b" of the connection\n")
    yield talk.say("<", flags=FIN | ACK)


@capture("http-until-end")
def until_end():
    """The last segment of a connection has data and ends a message."""
    talk = Exchange(40081)
    yield from talk.open()
    yield talk.say(">", GET)
    yield talk.say("<", response([b"Content-Type: text/css"], b"a { }\n"))
    yield talk.say("<", b"b { }\n", FIN | PSH | ACK)


@capture("http-bodies")
def bodies():
    """Requests and responses with bodies, and those that have none whatever their headers say."""
    talk = Exchange(40082)
    yield from talk.open()
    yield talk.say(">", b"HEAD /a HTTP/1.1\r\nHost: bob.example\r\n\r\n")
    yield talk.say("<", response([b"Content-Length: 100"]))
    yield talk.say(">", b"POST /form?x=1&y&&z=%41 HTTP/1.1\r\nHost: bob.example\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        b"Content-Length: 22\r\n\r\nname=A+B&text=%41%20b&c")
    yield talk.say("<", response([b"Content-Length: 5"], status=b"304 Not Modified"))
    yield talk.say(">", GET)
    yield talk.say("<", response([], status=b"100 Continue"))
    yield talk.say("<", response([b"Content-Length: 3"], b"abc"))
    yield talk.say("<", of_length(b"abc", b"font/woff"))
    yield talk.say("<", of_length(b"abc", b"application/octet-stream"))
    yield talk.say("<", of_length(b"caf\xc3\xa9\r\0zero\n\ttab", b"TEXT/HTML; charset=utf-8"))
    yield talk.say("<", response([b"Content-Length: 0"], status=b"418 I'm a teapot"))
    yield talk.say("<", response([b"Content-Length: 0"], status=b"299"))
    yield talk.say(">", b"NOTIFY /events HTTP/1.1\r\nHost: bob.example\r\n\r\n")


@capture("http-headers")
def headers():
    """Start lines and headers, odd ones too."""
    talk = Exchange(40083)
    yield from talk.open()
    yield talk.say(">", b"GET http://bob.example/y?#z HTTP/1.1\r\nHost: bob.example:80\r\nX y: 1\r\nAuthorization: Basic dXNlcjpwYXNz\r\n"
                        b"Proxy-Authorization: Basic !!!\r\nCookie: a=b;c=d; e \r\nCookie:\r\n:nameless\r\nUSER-AGENT:x\r\nX-Forwarded-For:\t 1 \r\n\r\n")
    yield talk.say("<", b"HTTP/1.0 404\r\nSet-Cookie: q=1; path=/\r\nContent-Length: abc\r\nContent-Length: 0002\r\n\r\nab")
    yield talk.say(">", b"OPTIONS * HTTP/1.1\nHost: bob.example\n\n")
    yield talk.say(">", b"GET  /b  HTTP/1.1 \r\n\r\n")
    yield talk.say(">", b"GET\r\n\r\n")
    yield talk.say(">", b"GET /a HTTP/1.1\r\nHost: bob.example\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
    yield talk.say(">", b"\r\nGET /a\r\n\r\n")
    yield talk.say("<", b"HTTP/2.0 20\r\nServer: caf\xc3\xa9\r\nContent-Length: 0\r\n\r\n")
    yield talk.say(">", b"no request\r\n")
    yield talk.say(">", b"\x01\x02\x03\r\n")


@capture("http-none")
def none():
    """What is not HTTP on its port."""
    talk = Exchange(40084)
    yield from talk.open()
    yield talk.say(">", b"hello bob\r\nhow are you\r\n")
    yield talk.say("<", b"\x00\x01\x02no line")
    yield talk.say("<", b" yet")
    yield talk.say("<", b"\r\n")


@capture("http-objects")
def objects():
    """Bodies whose requests have all kinds of names, or none."""
    names = [b"/", b"/a/b.txt", b"/a/b.txt", b"/c?x=1&y=/z/w", b"/dir/", b"http://bob.example/", b"*", b"//", b"/a:c|d<e>f\"g\\h?i*j%20", b"/" + b"L" * 300 + b".html",
             b"/" + b"L" * 300 + b".html", b"/" + b"M" * 300, b"/.hidden", b"/.hidden", b"/a.tar.gz", b"/a.tar.gz", b"/tab\tx"]
    for index, uri in enumerate(names):
        talk = Exchange(40100 + index)
        yield from talk.open()
        yield talk.say(">", b"GET " + uri + b" HTTP/1.1\r\nHost: bob.example\r\n\r\n")
        yield talk.say("<", of_length(b"body %d" % index))
    for index, headers in enumerate([[b"Content-Type: text/css; q=1"], []]):
        yield Exchange(40200 + index).say("<", response([*headers, b"Content-Length: 7"], b"content"))
    talk = Exchange(40300)
    yield talk.say(">", b"POST /one HTTP/1.1\r\nHost: bob.example\r\nContent-Length: 3\r\n\r\na=b" + GET)
    yield talk.say("<", of_length(b"first") + of_length(b""))
    yield talk.say("<", of_length(b"second"))


def answers(pieces, port, server=80):
    """A connection in which one request is answered."""
    talk = Exchange(port, server)
    yield from talk.open()
    yield talk.say(">", GET)
    for piece in pieces:
        yield talk.say("<", piece)
    yield talk.say("<", flags=FIN | ACK)


@capture("http-odd-chunks")
def odd_chunks():
    """Lines of chunks that are no plain number, and what follows the last chunk."""
    lines = [b"\x0c5", b"\t5", b"+5", b"0x5", b"5 x", b"5x", b"x5", b"", b" ", b"\x0b5", b"\x005", b"g", b";5", b"\xa05", b"-0"]
    for index, line in enumerate(lines):
        yield from answers([response(CHUNKED, line + b"\r\nhello\r\n0\r\n\r\n")], 41000 + index)
    ends = [[b"0\r\nX-T: y\r\n", b"\r\n"], [b"0\r\n", b"\r\n"], [b"0\r\nX-T", b": y\r\n\r\n"], [b"0\r\nA: b\r\nX-T", b": y\r\n\r\n"], [b"0\n \n"], [b"0\r\nA: b\r\nC: d\r\n\r\n"]]
    for index, pieces in enumerate(ends):
        yield from answers([response(CHUNKED, b"5\r\nhello\r\n" + pieces[0]), *pieces[1:]], 41100 + index)


@capture("http-odd-headers")
def odd_headers():
    """Lines among the headers that are folded, have odd names, or are none."""
    lines = [b" Folded: x", b"\tFolded: x", b" folded without", b"no colon", b"A B: c", b"A\x01B: c", b"A\\B: c", b"A\x00B: c", b"A: c\x00d", b"@A: c", b"X: y\nZ: w", b"GET: x"]
    for index, line in enumerate(lines):
        yield from answers([response([b"X-Foo: bar", line, b"Content-Type: text/plain", b"Content-Length: 5"], b"hello")], 41000 + index)
    yield from answers([response([b"Content-Length: 2200000000"], b"hello")], 41100)


@capture("http-codings")
def codings():
    """Bodies that are compressed otherwise than their headers say, or compressed as a whole."""
    whole = bytes.fromhex("789ccb48cdc9c957c800910019910449")  # "hello hello", with zlib's header
    bare = whole[2:-4]
    packed = [(b"gzip", whole), (b"gzip", bare), (b"deflate", whole), (b"deflate", bare), (b"x-deflate", whole), (b"gzip", b"hello"), (b"zlib", whole)]
    for index, (coding, body) in enumerate(packed):
        yield from answers([response([b"Content-Type: text/plain", b"Content-Encoding: " + coding, b"Content-Length: %d" % len(body)], body)], 41000 + index)
    for index, coding in enumerate([b"gzip", b"compress", b"identity", b"other"]):
        yield from answers([response([b"Content-Type: text/plain", b"Transfer-Encoding: " + coding, b"Content-Length: 5"], b"hello")], 41100 + index)


@capture("http-tls-ports")
def tls_ports():
    """Plain text where TLS is expected."""
    for index, server in enumerate((443, 465, 993)):
        yield from answers([of_length(b"hello")], 41000 + index, server)
    talk = Exchange(41100, 443)
    yield from talk.open()
    yield talk.say(">", b"plain text\r\n")
    yield talk.say("<", b"ABC\x01\x02\x03\x04")
    # Its ports are not those of the connection before it
    yield eth(ipv4(udp(b"M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: \"ssdp:discover\"\r\n\r\n", 41200, 1900)))


@capture("http-tunnel-mail")
def tunnel_mail():
    """SMTP through a proxy."""
    talk = Exchange(41000, 3128)
    yield from talk.open()
    yield talk.say(">", b"CONNECT mail.example:25 HTTP/1.1\r\nHost: mail.example\r\n\r\n")
    yield talk.say("<", b"HTTP/1.1 200 Connection established\r\n\r\n")
    for way, line in (("<", b"220 mail.example ready"), (">", b"EHLO alice"), ("<", b"250 mail.example"), (">", b"QUIT"), ("<", b"221 bye")):
        yield talk.say(way, line + b"\r\n")


@capture("http-tunnel-dns")
def tunnel_dns():
    """DNS through proxies. What leads there, in one segment or over several, comes late in connections that may pass for others until then."""
    connect = b"CONNECT dns.example:53 HTTP/1.1\r\nHost: dns.example\r\n\r\n"
    for index, cuts in enumerate([[], [], [1], [3], [4], [6], [1, 2, 3], [2, 5], [1, 6]]):
        talk = Exchange(42000 + index, 3128 if index else 9999)
        yield from talk.open()
        if index == 0:
            yield talk.say("<", b"ready\r\n")
        if index % 2:
            yield talk.say(">", connect)
            yield talk.say("<", response([b"Content-Length: 0"], status=b"407 Proxy Authentication Required"))
        for start, end in zip([0, *cuts], [*cuts, len(connect)]):
            yield talk.say(">", connect[start:end])
        yield talk.say("<", b"HTTP/1.1 200 Connection established\r\n\r\n")
        asked = message(query("host%d.example" % index), flags=0x0100)
        told = message(query("host%d.example" % index), answer(POINTER, 1, BOB))
        yield talk.say(">", u16(len(asked)) + asked)
        yield talk.say("<", u16(len(told)) + told)


@capture("http-tunnel-late")
def tunnel_late():
    """A connection to a proxy on the ports of another one, with losses, repetitions and a second beginning before what leads to DNS; one begins before the tunnel, one behind it."""
    first, between, behind = Exchange(43000, 3128), Exchange(43001, 3128), Exchange(43002, 3128)
    yield from first.open()
    yield first.say(">", GET)
    yield first.say("<", of_length(b"over"))
    yield first.say(">", flags=FIN | ACK)
    talk = Exchange(43000, 3128)
    talk.next, talk.now = {">": 900_000, "<": 700_000}, 20
    yield from talk.open()
    yield talk.say(">", GET)
    parts = [of_length(b"in parts " * 40)[at:at + 100] for at in range(0, 500, 100)]
    said = [talk.say("<", part) for part in parts if part]
    yield said[0]
    yield from said[2:]
    yield talk.say(">", flags=ACK)
    yield said[1]
    yield said[-1]
    talk.next[">"] += 50
    yield talk.say(">", GET)
    between.now = 60
    yield from between.open()
    yield between.say(">", GET)
    talk.now = 70
    connect = b"CONNECT dns.example:53 HTTP/1.1\r\nHost: dns.example\r\n\r\n"
    yield talk.say(">", connect[:3])
    yield talk.say(">", connect[3:])
    yield talk.say("<", response([], status=b"200 Connection established"))
    asked = message(query("late.example"), flags=0x0100)
    yield talk.say(">", u16(len(asked)) + asked)
    behind.now = 90
    yield from behind.open()
    yield talk.say(">", u16(len(asked)) + asked)
    yield behind.say(">", GET)
    yield between.say("<", of_length(b"late"))


@capture("http-forms")
def forms():
    """Forms whose names and values hold what separates them, or are long."""
    bodies = [b"a&b=c", b"a&b", b"a=b&c", b"a=b&c&d=e", b"&a=b", b"a=b&", b"a=b=c&d", b"=x&y=", b"a=" + b"v" * 300 + b"&b=1", b"a=" + b"v" * 1200 + b"&b=1"]
    for index, body in enumerate(bodies):
        yield from answers([of_length(body, b"application/x-www-form-urlencoded")], 41000 + index)


@capture("http-unknown-methods")
def unknown_methods():
    """On a port of no protocol's: lines that name HTTP but begin no message, which show nothing."""
    for index, line in enumerate((b"REQ / HTTP/1.0", b"xHTTP/1.0", b"GET /HTTP/1.0", b"HTTP/1.", b"GET / HTTP/1.00", b"REQ / HTTP/2.0")):
        yield eth(ipv4(tcp(line + b"\r\n\r\n", 41000 + index, 40010), TCP))


@capture("http-odd-bytes")
def odd_bytes():
    """Headers of bytes that are no UTF-8, or were once: too long a form, surrogates, too high, five and six bytes, cut off."""
    odd = [bytes.fromhex(it) for it in (
        "c080", "c181", "c3a9", "e08080", "e09f8f", "e282ac", "eda080", "efbfbf", "f0808080", "f09f9880", "f4908080", "f7bfbfbf", "f888808080", "fbbfbfbfbf", "fc8480808080", "fdbfbfbfbfbf",
        "fe80", "ff", "80", "bfbf", "c0", "e282", "f09f98", "f8888080", "fdbf", "c341", "e28241", "f09f9841", "fa80a741", "fdd553", "fafd8a46", "c2c280", "e2c3a9")]
    talk = Exchange(41300)
    yield from talk.open()
    yield talk.say(">", b"GET /a HTTP/1.1\r\n" + b"".join(b"X-%d: a" % index + it + b"z\r\n" for index, it in enumerate(odd)) + b"Host: a\r\n\r\n")
    yield talk.say("<", response([b"X-%d: b" % index + it for index, it in enumerate(odd)] + [b"Content-Length: 0"]))
    # What begins no message
    for it in odd:
        yield talk.say("<", it + b"odd: " + it + b"\r\n")


@capture("http-broken-heads")
def broken_heads():
    """What is no header ends a head: how long the body is then, and whose bytes follow; values that hold more than they say."""
    for port, answer in enumerate((
            response([b"Content-Length: 18", b"Content-Encoding:\r deflate"], b"1234567\x01\x02"),
            response([b"Content-Length: 21", b"no header", b"X: y"], b"12345"),
            response([b"Transfer-Encoding: chunked\0", b"X: y"], b"3\r\nabc\r\n0\r\n\r\n"),
            response([b"Content-Encoding: deflate\0", b"Content-Length: 7"], bytes.fromhex("4b4c4a4e0400ff")),
            response([b"Content-Length: 9 9"], b"abcdefghi"),
            response([b"Transfer-Encoding: other", b"Content-Length:", b"Content-Length: x"], b"abc"),
            response([b"Content-Length: 3"], b"abc", status=b"102 wait"),
            response([b"Content-Type: image/gif", b"Content-Length: 3"], b"abc"),
            response([b"Content-Type: text/html", b"Content-Length: 50"], b"<?xml version='1.0'?><a b='long enough to be it'/>"),
            response([b"Content-Encoding: gzip", b"Content-Length: 24"], bytes.fromhex("1f8b08000000000000034b4c4a0600c2412435ff00000000"))), 40180):
        talk = Exchange(port)
        yield from talk.open()
        yield talk.say(">", GET)
        yield talk.say("<", answer)
        yield talk.say("<", flags=FIN | ACK)
    talk = Exchange(40200)
    yield from talk.open()
    yield talk.say(">", b"GET /b HTTP/1.1\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\nGET /c HTTP/1.1\r\n\r\n")
    yield talk.say("<", response([b"Upgrade: other"], status=b"101 Switching Protocols"))
    yield talk.say(">", b"no more of it")
