#!/usr/bin/env python3
"""A small LLMNR responder for the name `carol` and a sender that asks it (RFC 4795)."""
import select
import socket
import struct
import sys

PORT, GROUP4, GROUP6 = 5355, "224.0.0.252", "ff02::1:3"
A, AAAA, PTR, ANY = 1, 28, 12, 255
ADDRESSES = {A: socket.inet_aton("192.0.2.20"), AAAA: socket.inet_pton(socket.AF_INET6, "2001:db8:1::20")}
INTERFACE = socket.if_nametoindex("eth0")


def name(text):
    return b"".join(bytes([len(label)]) + label.encode() for label in text.split(".")) + b"\0"


def query(number, text, kind, flags=0):
    return struct.pack("!6H", number, flags, 1, 0, 0, 0) + name(text) + struct.pack("!HH", kind, 1)


def answer(question):
    if b"\5carol\0" not in question.lower():
        return None
    kind = struct.unpack_from("!H", question, len(question) - 4)[0]
    records = [it for it in ADDRESSES if kind in (it, ANY)]
    body = b"".join(struct.pack("!HHHIH", 0xC00C, it, 1, 30, len(ADDRESSES[it])) + ADDRESSES[it] for it in records)
    return struct.pack("!2sHHHHH", question[:2], 0x8000, 1, len(records), 0, 0) + question[12:] + body


def serve():
    four = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    four.bind(("", PORT))
    four.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP,
                    struct.pack("=4s4si", socket.inet_aton(GROUP4), bytes(4), INTERFACE))
    six = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
    six.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    six.bind(("::", PORT))
    six.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP,
                   socket.inet_pton(socket.AF_INET6, GROUP6) + struct.pack("=I", INTERFACE))
    stream = socket.create_server(("", PORT))
    while ready := select.select([four, six, stream], [], [], 4)[0]:
        for end in ready:
            if end is stream:
                with stream.accept()[0] as connection:
                    reply = answer(connection.recv(1000)[2:])
                    connection.sendall(struct.pack("!H", len(reply)) + reply)
                continue
            question, sender = end.recvfrom(1000)
            if reply := answer(question):
                end.sendto(reply, sender)


def ask():
    for number, (text, kind, flags) in enumerate([("carol", A, 0), ("CAROL", AAAA, 0x0100), ("carol", ANY, 0x0400),
                                                  ("nobody", A, 0), ("20.2.0.192.in-addr.arpa", PTR, 0)]):
        for family, group in [(socket.AF_INET, (GROUP4, PORT)), (socket.AF_INET6, (GROUP6, PORT, 0, INTERFACE))]:
            with socket.socket(family, socket.SOCK_DGRAM) as end:
                end.settimeout(0.3)
                end.sendto(query(0x4000 + number, text, kind, flags), group)
                try:
                    end.recv(1000)
                except TimeoutError:
                    pass
    with socket.create_connection(("192.0.2.20", PORT)) as end:
        question = query(0x5000, "carol", A)
        end.sendall(struct.pack("!H", len(question)) + question)
        end.recv(1000)


{"serve": serve, "ask": ask}[sys.argv[1]]()
