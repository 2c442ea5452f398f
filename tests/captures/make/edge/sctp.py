"""SCTP: associations, every kind of chunk, parameter and error cause, messages in pieces, what it carries, and packets that are cut or false."""
from edge.packets import ALICE, ALICE6, BOB, BOB6, IPV6, UDP, eth, icmp, ICMP, ip4, ip6, ipv4, ipv6, u8, u16, u32, udp
from edge.pcap import RAW, Frame
from edge.registry import capture

SCTP = 132
DATA, INIT, INIT_ACK, SACK, HEARTBEAT, HEARTBEAT_ACK, ABORT, SHUTDOWN, SHUTDOWN_ACK, ERROR, COOKIE_ECHO, COOKIE_ACK, ECNE, CWR, COMPLETE, AUTH, NR_SACK = range(17)
I_DATA, ASCONF_ACK, PKTDROP, RE_CONFIG, PAD, FORWARD_TSN, ASCONF, I_FORWARD_TSN = 64, 128, 129, 130, 132, 192, 193, 194
END, BEGIN, UNORDERED, IMMEDIATE = 1, 2, 4, 8
WHOLE = BEGIN | END
ALICE_TAG, BOB_TAG = 0xA11CE001, 0xB0B00001
ALICE_PORT, BOB_PORT = 40400, 40500


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def padded(data):
    return data + bytes(-len(data) % 4)


def chunk(kind, body=b"", flags=0, length=None):
    return padded(u8(kind, flags) + u16(4 + len(body) if length is None else length) + body)


def parameter(kind, body=b"", length=None):
    return padded(u16(kind, 4 + len(body) if length is None else length) + body)


cause = parameter


def packet(*chunks, source_port=ALICE_PORT, target_port=BOB_PORT, tag=BOB_TAG, check=None):
    head = u16(source_port, target_port) + u32(tag)
    body = b"".join(chunks)
    return head + (crc32c(head + bytes(4) + body).to_bytes(4, "little") if check is None else u32(check)) + body


def to_bob(*chunks, **how):
    return eth(ipv4(packet(*chunks, **how), SCTP))


def to_alice(*chunks, **how):
    how = {"source_port": BOB_PORT, "target_port": ALICE_PORT, "tag": ALICE_TAG} | how
    return eth(ipv4(packet(*chunks, **how), SCTP, source=BOB, target=ALICE))


def data(tsn, payload=b"hello", stream=0, number=0, ppid=0, flags=WHOLE, length=None):
    return chunk(DATA, u32(tsn & 0xFFFFFFFF) + u16(stream, number) + u32(ppid) + payload, flags, length)


def i_data(tsn, payload=b"hello", stream=0, message=0, last=0, flags=WHOLE, length=None):
    return chunk(I_DATA, u32(tsn) + u16(stream, 0) + u32(message, last) + payload, flags, length)


def init(kind=INIT, tag=ALICE_TAG, tsn=1000, parameters=b"", window=106496):
    return chunk(kind, u32(tag, window) + u16(10, 20) + u32(tsn) + parameters)


def sack(tsn, gaps=(), duplicates=(), window=106496, flags=0):
    return chunk(SACK, u32(tsn & 0xFFFFFFFF, window) + u16(len(gaps), len(duplicates)) + b"".join(u16(*it) for it in gaps) + u32(*duplicates), flags)


def nr_sack(tsn, gaps=(), nr_gaps=(), duplicates=(), window=106496, flags=0, reserved=0):
    return chunk(NR_SACK, u32(tsn, window) + u16(len(gaps), len(nr_gaps), len(duplicates), reserved) + b"".join(u16(*it) for it in (*gaps, *nr_gaps)) + u32(*duplicates), flags)


def adding(kind, correlation, address):
    return parameter(kind, u32(correlation) + address)


IPV4_ADDRESS, IPV6_ADDRESS = parameter(5, ALICE), parameter(6, ALICE6)


def opening(source_port=ALICE_PORT, target_port=BOB_PORT, first=1000, second=5000):
    """The four packets that an association begins with."""
    ports = {"source_port": source_port, "target_port": target_port}
    back = {"source_port": target_port, "target_port": source_port}
    yield to_bob(init(tsn=first), tag=0, **ports)
    yield to_alice(init(INIT_ACK, BOB_TAG, second, parameter(7, b"cookie")), **back)
    yield to_bob(chunk(COOKIE_ECHO, b"cookie"), **ports)
    yield to_alice(chunk(COOKIE_ACK), **back)


@capture("sctp")
def associations():
    """Handshake, data both ways, selective acknowledgments, retransmissions, shutdown; the same ports again; an association that is joined late, and one whose numbers go over zero."""
    yield from opening()
    yield to_bob(data(1000, b"one"), data(1001, b"two two", stream=1))
    yield to_alice(sack(1001), data(5000, b"answer", flags=WHOLE | IMMEDIATE))
    yield to_bob(sack(5000))
    yield to_bob(data(1002, b"lost", number=1))
    yield to_bob(data(1003, b"next", number=2))
    yield to_alice(sack(1001, [(2, 2)]))
    yield to_bob(data(1002, b"lost", number=1))
    yield to_bob(data(1004, b"more", number=3, flags=WHOLE | UNORDERED))
    yield to_alice(sack(1004, duplicates=[1002]))
    yield to_bob(data(1004, b"more", number=3, flags=WHOLE | UNORDERED))
    for _ in range(4):
        yield to_bob(data(1005, b"again", number=4))
    yield to_alice(sack(1005, [(3, 5), (7, 9)], [1004, 1005], window=0))
    yield to_bob(chunk(HEARTBEAT, parameter(1, bytes(range(24)))))
    yield to_alice(chunk(HEARTBEAT_ACK, parameter(1, bytes(range(24)))))
    yield to_bob(chunk(SHUTDOWN, u32(5000)))
    yield to_alice(chunk(SHUTDOWN_ACK))
    yield to_bob(chunk(COMPLETE))
    yield from opening(first=70000, second=80000)
    yield to_bob(data(70000))
    yield to_alice(data(80003), sack(70000))
    yield to_bob(data(77777, b"late"), source_port=40401, tag=7)
    yield to_alice(sack(77777), target_port=40401, tag=8)
    yield to_bob(data(77776, b"earlier"), source_port=40401, tag=7)
    yield to_alice(data(900), target_port=40401, tag=8)
    yield to_alice(sack(500), target_port=40402, tag=9)
    yield to_bob(data(501), source_port=40402, tag=10)
    yield to_alice(sack(501), target_port=40402, tag=9)
    yield from opening(source_port=40403, first=0xFFFFFFFE)
    for tsn in range(-2, 2):
        yield to_bob(data(tsn), source_port=40403)
    yield to_alice(sack(1), target_port=40403)
    yield to_bob(init(), init(), tag=0)
    yield to_bob(chunk(ABORT, flags=1), data(5))


@capture("sctp-chunks")
def chunks():
    """All chunk types with their parameters and error causes."""
    everything = (IPV4_ADDRESS + IPV6_ADDRESS + parameter(9, u32(60000)) + parameter(11, b"alice.example\0") + parameter(12, u16(5, 6, 11))
                  + parameter(12, u16(6)) + parameter(12, u16(9)) + parameter(12) + parameter(0x8000) + parameter(0xC000) + parameter(0x8002, bytes(range(32)))
                  + parameter(0x8003, u8(0xC1, 0x80, 0)) + parameter(0x8003) + parameter(0x8003, u8(77)) + parameter(0x8004, u16(3, 1)) + parameter(0x8004, u16(0, 2, 9))
                  + parameter(0x8004) + parameter(0x8008, u8(0xC0, 0x82, 0xC1, 0x80, 0x0F, 0x40)) + parameter(0x8008) + parameter(0xC006, u32(0x1234)) + parameter(0x1234, b"unknown")
                  + parameter(0x4321) + parameter(0xFFFF, b"x") + parameter(8, parameter(0x1234, b"why")) + parameter(7) + parameter(1, b"heart") + parameter(0x8005, b"pad"))
    yield to_bob(init(parameters=everything), tag=0)
    yield to_alice(init(INIT_ACK, BOB_TAG, 5000, parameter(7, bytes(range(40))) + parameter(8, parameter(0x1234, b"why")) + everything))
    yield to_bob(init(parameters=parameter(12, u16(11))), tag=0)
    yield to_bob(chunk(COOKIE_ECHO, bytes(range(40)), flags=0x55))
    yield to_bob(sack(5000, [(2, 3), (5, 9)], [17, 18], flags=1), data(1000))
    yield to_bob(sack(5000, [(3, 2)]), sack(5000, [(5, 9), (2, 3)]), sack(5000, [(2, 500)]), sack(6, [(2, 102)]), sack(6, [(2, 101)]), sack(6, [(0, 0), (1, 1), (1, 2)], window=0))
    yield to_bob(nr_sack(5000, [(2, 3), (5, 9)], [(2, 2), (7, 8)], [17, 18], flags=1, reserved=3))
    yield to_bob(nr_sack(5000), nr_sack(5000, [(3, 2)], [(9, 2)]), nr_sack(5000, [(2, 500)], [(3, 400), (2, 3)]), nr_sack(5000, window=0))
    yield to_bob(chunk(HEARTBEAT, parameter(1, b"heartbeat")), chunk(HEARTBEAT), chunk(HEARTBEAT_ACK, parameter(1)), chunk(HEARTBEAT_ACK, parameter(9, u32(1))))
    yield to_bob(chunk(ABORT, cause(12, b"enough")), chunk(ABORT, flags=1), chunk(ABORT, flags=0xFF))
    yield to_bob(chunk(SHUTDOWN, u32(5000)), chunk(SHUTDOWN_ACK), chunk(COMPLETE), chunk(COMPLETE, flags=1), chunk(COOKIE_ACK), chunk(ECNE, u32(1001)), chunk(CWR, u32(1001)))
    causes = (cause(1, u16(7, 0)) + cause(2, u32(3) + u16(7, 5, 0x1234)) + cause(2, u32(1) + u16(7)) + cause(2, u32(0)) + cause(3, u32(1000)) + cause(4) + cause(5, parameter(11, b"nobody.example\0"))
              + cause(5, parameter(5, BOB)) + cause(6, chunk(99, b"what")) + cause(6, data(77)) + cause(7) + cause(8, parameter(0x1234, b"why") + parameter(0x4000)) + cause(9, u32(1000)) + cause(10)
              + cause(11, IPV4_ADDRESS + IPV6_ADDRESS) + cause(12, b"bye") + cause(12) + cause(13, b"violated") + cause(13) + cause(0xA0, adding(0xC002, 1, IPV4_ADDRESS))
              + cause(0xA1, adding(0xC001, 2, IPV6_ADDRESS)) + cause(0xA2, adding(0xC002, 3, IPV4_ADDRESS)) + cause(0xA3, b"illegal") + cause(0xA4, adding(0xC001, 4, IPV4_ADDRESS))
              + cause(0x105, u16(2, 0)) + cause(0x105, u16(9)) + cause(0x777, b"unknown!!") + cause(0x778))
    yield to_bob(chunk(ERROR, causes))
    yield to_alice(chunk(ABORT, causes))
    yield to_bob(chunk(ERROR), chunk(ERROR, cause(10), flags=0x80))
    yield to_bob(chunk(AUTH, u16(1, 1) + bytes(range(20))), chunk(AUTH, u16(2, 3) + bytes(range(32))), chunk(AUTH, u16(0, 9)), data(1001))
    yield to_bob(chunk(ASCONF, u32(17) + IPV4_ADDRESS + adding(0xC001, 1, IPV6_ADDRESS) + adding(0xC002, 2, IPV4_ADDRESS) + adding(0xC004, 3, IPV4_ADDRESS)))
    yield to_alice(chunk(ASCONF_ACK, u32(17) + parameter(0xC005, u32(1)) + parameter(0xC003, u32(2) + cause(0xA1, adding(0xC002, 2, IPV4_ADDRESS)))))
    yield to_bob(chunk(ASCONF, u32(18) + IPV6_ADDRESS), chunk(ASCONF, u32(18)), chunk(ASCONF_ACK, u32(18)))
    yield to_bob(chunk(RE_CONFIG, parameter(13, u32(1, 2, 1000) + u16(1, 2, 3)) + parameter(14, u32(3) + u16(4))))
    yield to_bob(chunk(RE_CONFIG, parameter(13, u32(1, 2, 1000)) + parameter(14, u32(3))), chunk(RE_CONFIG, parameter(15, u32(4))), chunk(RE_CONFIG))
    yield to_alice(chunk(RE_CONFIG, parameter(16, u32(1, 1)) + parameter(16, u32(1, 6, 5000, 1002)) + parameter(16, u32(1, 9))))
    yield to_bob(chunk(RE_CONFIG, parameter(17, u32(5) + u16(10, 0)) + parameter(18, u32(6) + u16(11, 1))))
    yield to_alice(chunk(PKTDROP, u32(1000, 2000) + u16(0, 0) + packet(data(1002)), flags=2), chunk(PKTDROP, u32(1000, 2000) + u16(100, 1) + packet(data(1002))[:20], flags=7))
    yield to_alice(chunk(PKTDROP, u32(1000, 2000) + u16(0, 0)))
    yield to_bob(chunk(PAD, bytes(13)), chunk(PAD), chunk(PAD, b"pad", flags=9))
    yield to_bob(chunk(FORWARD_TSN, u32(1003) + u16(1, 2, 3, 4)), chunk(FORWARD_TSN, u32(1003)))
    yield to_bob(chunk(I_FORWARD_TSN, u32(1004) + u16(1, 0) + u32(9) + u16(2, 1) + u32(10) + u16(3, 0xFFFF) + u32(11)), chunk(I_FORWARD_TSN, u32(1004)))
    yield to_bob(i_data(1005, b"interleaved", 3, 1, 53), i_data(1006, b"unordered", 3, 1, 53, flags=WHOLE | UNORDERED | IMMEDIATE))
    yield to_bob(data(1007, flags=0xFF), data(1008, flags=0), data(1009, flags=BEGIN), data(1010, flags=END), data(1011, b"", ppid=46), data(1012, b"abcd", ppid=0xDEADBEEF))
    yield to_bob(chunk(255, b"extension"), chunk(77, b"unknown"), chunk(0xC8, b"report"), chunk(0x48), chunk(0x88, b"skip", flags=3))


@capture("sctp-fragments")
def fragments():
    """User messages in pieces: in order, out of order, twice, interleaved, unordered, in one packet; some that are never whole."""
    yield from opening()
    yield to_bob(data(1000, b"first ", flags=BEGIN))
    yield to_bob(data(1001, b"middle ", flags=0))
    yield to_bob(data(1002, b"last", flags=END))
    yield to_alice(sack(1002))
    yield to_bob(data(1003, b"begin ", 1, flags=BEGIN), data(1004, b"end", 1, flags=END))
    yield to_bob(data(1007, b"c", 2, flags=END))
    yield to_bob(data(1006, b"b", 2, flags=0))
    yield to_bob(data(1005, b"a", 2, flags=BEGIN))
    yield to_bob(data(1008, b"once ", 3, flags=BEGIN))
    yield to_bob(data(1008, b"once ", 3, flags=BEGIN))
    yield to_bob(data(1009, b"twice", 3, flags=END))
    yield to_bob(data(1009, b"twice", 3, flags=END))
    yield to_bob(data(1010, b"ordered ", 4, 1, flags=BEGIN))
    yield to_bob(data(1011, b"unordered ", 4, 1, flags=BEGIN | UNORDERED))
    yield to_bob(data(1012, b"end", 4, 1, flags=END | UNORDERED))
    yield to_bob(data(1013, b"gap", 4, 1, flags=END))
    yield to_bob(data(1014, b"p", 5, 1, flags=BEGIN))
    yield to_bob(data(1015, b"q", 5, 2, flags=BEGIN))
    yield to_bob(data(1016, b"r", 5, 1, flags=END))
    yield to_bob(data(1017, b"s", 5, 2, flags=END))
    yield to_bob(data(1019, b"never", 6, flags=0))
    yield to_bob(data(1021, b"never", 6, flags=END))
    yield to_bob(i_data(1022, b"i-first ", 1, 1, 53, flags=BEGIN))
    yield to_bob(i_data(1024, b"other ", 2, 1, 53, flags=BEGIN))
    yield to_bob(i_data(1023, b"i-middle ", 1, 1, 1, flags=0))
    yield to_bob(i_data(1025, b"done", 2, 1, 1, flags=END))
    yield to_bob(i_data(1026, b"i-last", 1, 1, 2, flags=END))
    yield to_bob(data(1027, b"x", 7, flags=BEGIN), data(1028, b"y", 7, flags=0), data(1029, b"z", 7, flags=END), data(1030, b"whole", 7, 1), sack(5000))
    yield to_alice(data(5000, b"back", flags=BEGIN))
    yield to_alice(data(5001, b"wards", flags=END))
    yield to_bob(data(1031, b"", 8, flags=BEGIN), data(1032, b"", 8, flags=END))
    yield Frame(to_bob(data(1033, b"cut" * 20, 9, flags=BEGIN))[:-20], 14 + 20 + 12 + 16 + 60)
    yield to_bob(data(1034, b"end", 9, flags=END))


QUESTION = bytes.fromhex("1234010000010000000000000377777707" "6578616d706c6503636f6d0000010001")


@capture("sctp-payloads")
def payloads():
    """What it carries, told by identifiers and by ports; over UDP, over IPv6, in errors."""
    yield to_bob(data(1, QUESTION), target_port=53)
    yield to_bob(data(1, QUESTION), source_port=53)
    yield to_bob(data(2, QUESTION, ppid=46), data(3, QUESTION), target_port=53)
    yield to_bob(sack(4), data(4, QUESTION), target_port=53)
    yield to_bob(data(5, QUESTION[:9], flags=BEGIN), target_port=53)
    yield to_bob(data(6, QUESTION[9:], flags=END), data(7, QUESTION), chunk(PAD, b"pad"), target_port=53)
    yield to_bob(data(8, b"GET / HTTP/1.1\r\nHost: a.example\r\n\r\n"), target_port=80)
    yield to_bob(data(9, b"GET / HTTP/1.1\r\nHost: a.", flags=BEGIN), target_port=80)
    yield to_bob(data(10, b"example\r\n\r\n", flags=END), target_port=80)
    yield to_bob(data(11, b"SSH-2.0-test\r\n"), target_port=22)
    yield to_bob(data(12, b"SSH-2.0-test\r\n", ppid=45))
    yield to_bob(data(13, bytes.fromhex("16feff00000000000000000001" "00"), ppid=47))
    yield to_bob(data(14, bytes.fromhex("16feff0000000000000000000100"), ppid=66))
    yield to_bob(data(15, b"abcdef", ppid=51), data(16, b"\0", ppid=56), data(17, b"12345678", ppid=53))
    yield to_bob(i_data(18, QUESTION, message=1), target_port=53)
    yield eth(ipv4(udp(packet(data(19), data(20)), 9899, 9899), UDP))
    yield eth(ipv4(udp(packet(init()), 40000, 9899), UDP))
    yield eth(ipv6(packet(init(), tag=0), SCTP), IPV6)
    yield eth(ipv6(packet(data(1000, QUESTION), target_port=53), SCTP, source=BOB6, target=ALICE6), IPV6)
    yield eth(ipv4(icmp(3, 1, bytes(4) + ipv4(packet(data(21)), SCTP)), ICMP))
    yield eth(ipv4(icmp(3, 1, bytes(4) + ipv4(packet(data(21)), SCTP)[:28]), ICMP))
    yield eth(ipv4(packet(data(22, bytes(100)))[:64], SCTP, fragment=0x2000, identification=9))
    yield eth(ipv4(packet(data(22, bytes(100)))[64:], SCTP, fragment=8, identification=9))


@capture("sctp-cut")
def cut():
    """Packets that end too soon, lengths that are false, padding that lacks or is too much."""
    whole = packet(init(parameters=IPV4_ADDRESS + parameter(12, u16(5)) + parameter(7, b"cookie!")), tag=0)
    for length in (0, 2, 4, 8, 11, 12, 13, 14, 15, 16, 20, 24, 28, 31, 32, 33, 34, 36, 39, 40, 42, 44, 46, 48, 52, 55):
        yield eth(ipv4(whole[:length], SCTP))
    framed = eth(ipv4(whole, SCTP))
    for length in (8, 12, 14, 16, 20, 32, 34, 37, 44, 50):
        yield Frame(framed[:34 + length], len(framed))
    for length in (0, 1, 3, 4, 5, 8, 15, 16, 17, 21, 22, 30, 0xFFFF):
        yield to_bob(data(1000, length=length), chunk(COOKIE_ACK))
    for kind in (INIT, INIT_ACK, SACK, HEARTBEAT, HEARTBEAT_ACK, ABORT, SHUTDOWN, ERROR, COOKIE_ECHO, ECNE, CWR, AUTH, NR_SACK, I_DATA, ASCONF_ACK, PKTDROP, RE_CONFIG, FORWARD_TSN, ASCONF, I_FORWARD_TSN, 77):
        for size in (0, 1, 2, 3, 4, 6, 8, 12):
            yield to_bob(chunk(kind, bytes(size)))
        yield to_bob(chunk(kind, length=2), chunk(COOKIE_ACK))
        yield to_bob(chunk(kind, length=30), chunk(COOKIE_ACK))
    for kind in (1, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 0x8000, 0x8002, 0x8003, 0x8004, 0x8008, 0xC000, 0xC001, 0xC002, 0xC003, 0xC004, 0xC005, 0xC006, 0x1234):
        for size in (0, 1, 2, 3, 5, 7, 9):
            yield to_bob(init(parameters=parameter(kind, bytes(size)) + IPV4_ADDRESS), tag=0)
        for length in (0, 3, 40):
            yield to_bob(init(parameters=parameter(kind, bytes(8), length) + IPV4_ADDRESS), tag=0)
    for kind in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0xA0, 0xA3, 0x105, 0x777):
        for size in (0, 1, 2, 3, 5, 6):
            yield to_bob(chunk(ERROR, cause(kind, bytes(size)) + cause(10)))
        for length in (0, 3, 40):
            yield to_bob(chunk(ERROR, cause(kind, bytes(8), length) + cause(10)))
    yield to_bob(chunk(SACK, u32(1, 2) + u16(3, 4)), chunk(SACK, u32(1, 2) + u16(1, 0) + u16(2, 3) + b"more"), chunk(COOKIE_ACK))
    yield to_bob(chunk(SACK, u32(1, 2) + u16(0xFFFF, 0xFFFF) + bytes(40)))
    yield to_bob(chunk(NR_SACK, u32(1, 2) + u16(0xFFFF, 0, 0xFFFF, 0) + bytes(40)))
    yield to_bob(init(parameters=u16(12, 6, 5)))
    yield to_bob(u8(INIT, 0) + u16(26) + u32(1, 2, 3, 4) + u16(12, 6, 5) + b"\0\0")
    yield to_bob(u8(INIT, 0) + u16(28) + u32(1, 2, 3, 4) + u16(12, 6, 5) + b"\x11\x22")
    yield to_bob(u8(DATA, 3) + u16(17) + u32(1, 2, 0) + b"a\1\2\3", chunk(COOKIE_ACK))
    yield to_bob(u8(DATA, 3) + u16(17) + u32(1, 2, 0) + b"a\1\2")
    yield to_bob(u8(DATA, 3) + u16(17) + u32(1, 2, 0) + b"a")
    yield to_bob(chunk(ERROR, u16(12, 5) + b"a"))
    yield to_bob(chunk(COOKIE_ACK), b"\1")
    yield to_bob(chunk(COOKIE_ACK), b"\1\2\0")
    yield to_bob(chunk(COOKIE_ACK), bytes(8))
    yield to_bob(chunk(COOKIE_ACK), check=0)
