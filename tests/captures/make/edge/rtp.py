"""RTP (RFC 3550) in a call that SIP sets up: streams that lose, repeat and turn round packets, silence, what stands in headers."""
from struct import pack

from edge.packets import ALICE, BOB, eth, ipv4, udp
from edge.registry import capture
from edge.sip import asked, send

OFFER = """v=0
o=alice 1 1 IN IP4 192.0.2.10
s=-
c=IN IP4 192.0.2.10
t=0 0
m=audio 40000 RTP/AVP 0 8 13 110 111 112
a=rtpmap:111 x-sound/48000/2
"""


def sound(number, timestamp, payload_type=0, ssrc=0x1234, marker=0, first=0x80, more=b"", answer=False, payload=bytes(20)):
    source, target = (BOB, ALICE) if answer else (ALICE, BOB)
    ports = (41000, 40000) if answer else (40000, 41000)
    data = pack("!BBHII", first, payload_type | marker << 7, number & 0xffff, timestamp & 0xffffffff, ssrc) + more + payload
    return eth(ipv4(udp(data, *ports, source=source, target=target), source=source, target=target))


@capture("rtp")
def rtp():
    """A call with streams in both directions, and what is no RTP."""
    yield send(asked("INVITE", "a", 1, "Content-Type: application/sdp\n", OFFER))
    # Numbers begin again, one lacks, one comes twice, two change places.
    for number in (65533, 65534, 65535, 65536, 65538, 65539, 65539, 65541, 65540, 65542):
        yield sound(number, (number - 65533) * 8)
    # Talk, silence, talk.
    for i, (payload_type, marker) in enumerate([(8, 1), (8, 0), (8, 0), (13, 0), (13, 0), (8, 1), (8, 0), (8, 0)]):
        yield sound(i, i * 8, payload_type, 0x5678, marker, answer=True)
    # A clock of its own, and events among them; the last is before the first.
    for i, payload_type in enumerate([112, 112, 110, 110, 112, 0]):
        yield sound(i, 1000 + i * 48, payload_type, 0x9abc)
    yield sound(6, 10, 112, 0x9abc)
    yield sound(1, 1, 111, 0xdef0)
    # Sources, an extension, padding, another version, a short one.
    yield sound(1, 1, ssrc=1, first=0x82, more=pack("!II", 2, 3))
    yield sound(2, 2, ssrc=1, first=0x90, more=pack("!HH", 0xbede, 1) + b"\x10\xff\x00\x00")
    yield sound(3, 3, ssrc=1, first=0xa0, payload=b"data\x00\x00\x03")
    yield sound(4, 4, ssrc=1, first=0x40)
    yield sound(5, 5, ssrc=1, first=0xa0, payload=b"")
