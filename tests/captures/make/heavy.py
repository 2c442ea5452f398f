#!/usr/bin/env python3
"""Writes captures that ask for state, or for work: heavy.py NAME COUNT FILE. Without arguments: their names, and what COUNT counts."""
import gzip
import struct
import sys

sys.dont_write_bytecode = True

from edge.pcap import header
from edge.packets import ALICE, ALICE_MAC, BOB, BOB_MAC, u8, u16, u32
from edge.smb import Client, direct, le
from edge.tls import client_hello, key_exchange, message, record, server_hello

MADE = {}
SYN, ACK, PUSH, SYN_ACK, FIN_ACK = 0x02, 0x10, 0x18, 0x12, 0x11
SEGMENT = 1400
LINK = BOB_MAC + ALICE_MAC + b"\x08\x00"


def made(of):
    """Names a capture by its function; its doc says what is counted."""
    MADE[of.__name__.replace("_", "-")] = of
    return of


def ip(payload, source=ALICE, target=BOB, protocol=6, identification=0, fragment=0):
    return LINK + struct.pack("!BBHHHBBH", 0x45, 0, 20 + len(payload), identification & 0xFFFF, fragment, 64, protocol, 0) + source + target + payload


def tcp(source, target, sequence, acknowledgment, flags, payload=b""):
    return struct.pack("!HHIIHHHH", source, target, sequence & 0xFFFFFFFF, acknowledgment & 0xFFFFFFFF, 5 << 12 | flags, 8192, 0, 0) + payload


def udp(source, target, payload):
    return struct.pack("!HHHH", source, target, 8 + len(payload), 0) + payload


def ends(number):
    """The client of a flow: an address and a port of its own."""
    return u32(0x0A000000 + number // 50_000), 10_000 + number % 50_000


class Talk:
    """A connection to one port of bob's."""

    def __init__(self, number, port):
        self.client, self.source, self.port, self.next = *ends(number), port, [1000, 5000]

    def ask(self, payload=b"", flags=PUSH):
        out = ip(tcp(self.source, self.port, self.next[0], self.next[1], flags, payload), self.client)
        self.next[0] += len(payload) + (flags & 3 > 0)
        return out

    def answer(self, payload=b"", flags=PUSH):
        out = ip(tcp(self.port, self.source, self.next[1], self.next[0], flags, payload), BOB, self.client)
        self.next[1] += len(payload) + (flags & 3 > 0)
        return out

    def send(self, stream, size=SEGMENT):
        """A long answer, in segments."""
        for at in range(0, len(stream), size):
            yield self.answer(stream[at:at + size])


@made
def flows(count):
    """TCP connections, one behind the other, of four packets each."""
    for number in range(count):
        talk = Talk(number, 9000)
        yield talk.ask(flags=SYN)
        yield talk.answer(flags=SYN_ACK)
        yield talk.ask(b"hello")
        yield talk.answer(flags=FIN_ACK)


@made
def mixed_flows(count):
    """TCP connections, all open at the same time, of four packets each."""
    for step in range(4):
        for number in range(count):
            talk = Talk(number, 9000)
            if step == 0:
                yield talk.ask(flags=SYN)
                continue
            talk.next = [1001, 5000 + (step > 1)]
            yield talk.answer(flags=SYN_ACK) if step == 1 else talk.ask(b"hello") if step == 2 else talk.answer(flags=FIN_ACK)


@made
def udp_flows(count):
    """UDP conversations of one packet."""
    for number in range(count):
        client, port = ends(number)
        yield ip(udp(port, 9000, b"hello"), client, protocol=17)


@made
def half_open(count):
    """Connections of a SYN and nothing else."""
    for number in range(count):
        yield Talk(number, 80).ask(flags=SYN)


@made
def fragments(count):
    """IPv4 fragments of datagrams that are never complete: overlapping, at the greatest offsets, in thousands of pieces."""
    for number in range(count):
        kind, place = number % 4, number // 4
        if kind == 0:
            yield ip(b"F" * 1400, identification=place, fragment=0x2000 | 1, protocol=17, source=ends(place)[0])
        elif kind == 1:
            yield ip(b"O" * 1400, identification=7, fragment=0x2000 | (place * 7 % 100 + 1), protocol=17)
        elif kind == 2:
            yield ip(b"E" * 1400, identification=place % 5000, fragment=0x2000 | 8191, protocol=17, target=ALICE)
        else:
            yield ip(b"P" * 8, identification=place // 8000, fragment=0x2000 | (8191 - place % 8000), protocol=17, source=BOB)


@made
def segments(count):
    """TCP segments of messages that are never complete: overlapping, backwards, around the end of the sequence numbers."""
    begun, first = b"\x16\x03\x03\x40\x00\x01\x00\x3f\xfc" + bytes(100), 2**32 - 2000
    for number in range(count):
        client, port = ends(number % 20_000)
        step = number // 20_000
        if step == 0:
            yield ip(tcp(port, 443, first, 1, PUSH, begun), client)
        else:
            yield ip(tcp(port, 443, first + (number * 1009) % 16000, 1, PUSH, bytes([number & 255]) * 700), client)


@made
def http_requests(count):
    """Requests, with their responses, of one connection."""
    talk = Talk(0, 80)
    for number in range(count):
        yield talk.ask(b"GET /%d HTTP/1.1\r\nHost: example.com\r\n\r\n" % number)
        yield talk.answer(b"HTTP/1.1 204 No Content\r\n\r\n")


@made
def http_connections(count):
    """Connections of a request each."""
    for number in range(count):
        talk = Talk(number, 80)
        yield talk.ask(b"GET /%d HTTP/1.1\r\nHost: example.com\r\n\r\n" % number)
        yield talk.answer(b"HTTP/1.1 204 No Content\r\n\r\n")


@made
def dns_queries(count):
    """Queries that nobody answers, of 16 clients."""
    for number in range(count):
        question = u16(number & 0xFFFF, 0x100, 1, 0, 0, 0) + b"\x04q%03d\x07example\x03com\0" % (number % 1000) + u16(1, 1)
        yield ip(udp(20_000 + number // 65_536 % 16, 53, question), protocol=17)


@made
def snmp_requests(count):
    """Requests that nobody answers, of one client."""
    for number in range(count):
        identifier = u8(2, 4) + u32(number & 0x7FFFFFFF)
        binding = bytes.fromhex("300c300a06062b0601020101" + "0500")
        pdu = identifier + bytes.fromhex("020100020100") + binding
        body = bytes.fromhex("020101" + "04067075626c6963") + u8(0xA0, len(pdu)) + pdu
        yield ip(udp(30_000, 161, u8(0x30, len(body)) + body), protocol=17)


@made
def smb_files(count):
    """Files that are opened and never closed, of one connection."""
    talk, client = Talk(0, 445), Client()
    for number in range(count):
        name = ("file%d" % number).encode("utf-16-le")
        yield talk.ask(direct(client.ask(5, le("HBBIQQIIIIIHHII", 57, 0, 0, 2, 0, 0, 1, 0, 7, 1, 0, 120, len(name), 0, 0) + name)))
        yield talk.answer(direct(client.answer(5, le("HBBI", 89, 0, 0, 1) + bytes(32) + le("QQIIQQII", 0, 0, 0, 0, number, 1, 0, 0))))


@made
def tls_handshakes(count):
    """Connections of a handshake each."""
    hello = u16(0x0000, 16) + u16(14) + u8(0) + u16(11) + b"example.com"
    for number in range(count):
        talk = Talk(number, 443)
        yield talk.ask(record(22, client_hello(hello)))
        yield talk.answer(record(22, server_hello() + message(14, b"")))
        yield talk.ask(record(22, key_exchange(48)) + record(20, b"\1") + record(22, b"F" * 40))
        yield talk.answer(record(20, b"\1") + record(22, b"F" * 40))


@made
def echo_requests(count):
    """ICMP echo requests that nobody answers."""
    for number in range(count):
        yield ip(struct.pack("!BBHHH", 8, 0, 0, number >> 16, number & 0xFFFF) + b"ping", protocol=1)


@made
def mail(count):
    """SMTP connections that send a mail and don't end it."""
    for number in range(count):
        talk = Talk(number, 25)
        yield talk.answer(b"220 example.com\r\n")
        yield talk.ask(b"DATA\r\n")
        yield talk.ask(b"Subject: %d\r\n\r\nhello\r\n" % number)


@made
def transfers(count):
    """FTP connections that agree on a transfer that never comes."""
    for number in range(count):
        talk = Talk(number, 21)
        yield talk.ask(b"PORT 10,0,0,1,%d,%d\r\n" % (number >> 8 & 255, number & 255))
        yield talk.answer(b"227 Entering Passive Mode (10,%d,%d,%d,19,137)\r\n" % (number >> 16 & 255, number >> 8 & 255, number & 255))


@made
def addresses(count):
    """ARP announcements, each of another station."""
    for number in range(count):
        station = b"\2\0" + u32(number)
        yield b"\xff" * 6 + station + u16(0x0806, 1, 0x0800) + u8(6, 4) + u16(2) + station + u32(0x0A000000 + number) + b"\xff" * 6 + u32(0x0A000000 + number)


def response(body, kind="text/plain", coding=""):
    head = "HTTP/1.1 200 OK\r\nContent-Type: %s\r\n%sContent-Length: %d\r\n\r\n" % (kind, coding, len(body))
    return Talk(0, 80).send(head.encode() + body, 60_000)


@made
def one_byte_chunks(count):
    """Chunks of a body, of one byte each."""
    return Talk(0, 80).send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1\r\nx\r\n" * count + b"0\r\n\r\n")


@made
def many_chunks(count):
    """Chunks of a body, of 1,000 bytes each."""
    return Talk(0, 80).send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + (b"3e8\r\n" + b"x" * 1000 + b"\r\n") * count + b"0\r\n\r\n")


@made
def long_header(count):
    """Bytes of a header's value."""
    return Talk(0, 80).send(b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * count + b"\r\n\r\n")


@made
def many_headers(count):
    """Header lines of a response."""
    return Talk(0, 80).send(b"HTTP/1.1 200 OK\r\n" + b"X-Short: 1\r\n" * count + b"\r\n")


@made
def head_byte_by_byte(count):
    """Bytes of a head, each in a segment of its own."""
    return Talk(0, 80).send(b"HTTP/1.1 200 OK\r\nX-Long: " + b"x: 1\r\n" * (count // 6), 1)


@made
def gzip_bomb(count):
    """Millions of zeros in a body."""
    return response(gzip.compress(bytes(count * 1_000_000), mtime=0), coding="Content-Encoding: gzip\r\n")


@made
def json_arrays(count):
    """Arrays in each other."""
    return response(b"[" * count, "application/json")


@made
def json_objects(count):
    """Objects one behind the other."""
    return response(b'{"a":{"b":[1,2]}}' * count, "application/json")


@made
def json_members(count):
    """Members of an object."""
    return response(b"{" + b",".join(b'"key%d":%d' % (it, it) for it in range(count)) + b"}", "application/json")


@made
def xml_tags(count):
    """Tags in each other."""
    return response(b"<a>" * count, "text/xml")


@made
def xml_starts(count):
    """Beginnings of comments that don't end."""
    return response(b"<!--" * count, "text/xml")


@made
def xml_quotes(count):
    """Beginnings of tags whose attributes don't end."""
    return response(b"<a b='" + b'<a b="c" d=' * count, "text/xml")


@made
def xml_data(count):
    """Beginnings of character data and of declarations that don't end."""
    return response(b"<![CDATA[<?xml<!" * count, "text/xml")


@made
def boundaries(count):
    """Parts of a body."""
    return response(b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" * count + b"--b--\r\n", "multipart/mixed; boundary=b")


@made
def nested_parts(count):
    """Bodies of parts in each other."""
    body = b"x"
    for depth in range(count):
        body = b"--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n" % (depth, depth - 1) + body + b"\r\n--b%d--\r\n" % depth
    return response(body, "multipart/mixed; boundary=b%d" % (count - 1))


@made
def text_lines(count):
    """Lines of a text."""
    return response(b"\n" * count)


@made
def form_items(count):
    """Items of a form."""
    return response(b"a=b&" * count, "application/x-www-form-urlencoded")


@made
def dns_pointers(count):
    """Names of a message over TCP that each point to the one before."""
    question = u16(1, 0x8400, 0, min(count, 3500), 0, 0)
    names, at = b"", 12
    for number in range(min(count, 3500)):
        name = b"\x01a" + (u16(0xC000 | at) if number and at < 0x4000 else b"\0")
        at = 12 + len(names)
        names += name + u16(1, 1) + u32(0) + u16(4) + bytes(4)
    return Talk(0, 53).send(u16(len(question + names)) + question + names)


@made
def ber_indefinite(count):
    """SNMP messages of indefinite lengths in each other."""
    for number in range(count):
        yield ip(udp(30_000, 161, b"\x30\x80" * 700), protocol=17)


@made
def ber_sequences(count):
    """SNMP messages of hundreds of sequences in each other."""
    body = b""
    for depth in range(300):
        body = b"\x30" + (u8(len(body)) if len(body) < 128 else b"\x82" + u16(len(body))) + body
    for number in range(count):
        yield ip(udp(30_000, 161, body), protocol=17)


@made
def websocket_bytes(count):
    """WebSocket frames without a payload."""
    talk = Talk(0, 80)
    yield talk.ask(b"GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n\r\n")
    yield talk.answer(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: x\r\n\r\n")
    yield from talk.send(b"\x81\0" * count, 60_000)


@made
def mail_lines(count):
    """Lines of one mail over SMTP."""
    talk = Talk(0, 25)
    yield talk.answer(b"220 example.com\r\n")
    yield talk.ask(b"DATA\r\n")
    yield talk.answer(b"354 go\r\n")
    mail = b"Subject: x\r\n" * count + b"\r\n" + b"x\r\n" * count
    for at in range(0, len(mail), SEGMENT):
        yield talk.ask(mail[at:at + SEGMENT])
    yield talk.ask(b"\r\n.\r\n")


@made
def tls_records(count):
    """Records of a byte of a handshake message each."""
    hello = message(11, bytes(3) + bytes(count))
    return Talk(0, 443).send(b"".join(record(22, hello[at:at + 1]) for at in range(len(hello))))


@made
def tunnels(count):
    """IPv4 packets of thousands of headers in each other."""
    inner = b""
    for _ in range(3000):
        inner = struct.pack("!BBHHHBBH", 0x45, 0, 20 + len(inner), 0, 0, 64, 4, 0) + ALICE + BOB + inner
    for _ in range(count):
        yield LINK + inner


@made
def tags(count):
    """Frames of thousands of VLAN tags."""
    for _ in range(count):
        yield LINK[:12] + u16(0x8100, 1) * 16000


@made
def one_way(count):
    """Segments of one connection whose acknowledgments nobody captured."""
    talk = Talk(0, 9000)
    for number in range(count):
        yield talk.ask(b"x" * 20)


@made
def late_acknowledgments(count):
    """Segments of which the oldest is acknowledged, one by one, while 9,000 wait."""
    talk = Talk(0, 9000)
    for number in range(count):
        yield talk.ask(b"xx")
        if number >= 9000:
            yield ip(tcp(9000, talk.source, 5000, 1002 + 2 * (number - 9000), ACK), BOB, talk.client)


def main(name=None, count=None, path=None):
    if path is None:
        for each, of in MADE.items():
            print("%-22s %s" % (each, of.__doc__))
        return
    with open(path, "wb", 1 << 20) as file:
        file.write(header())
        for number, frame in enumerate(MADE[name](int(count))):
            file.write(struct.pack("<IIII", 1_704_067_200 + number // 1_000_000, number % 1_000_000, len(frame), len(frame)))
            file.write(frame)


main(*sys.argv[1:])
