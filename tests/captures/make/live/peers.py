#!/usr/bin/env python3
"""Two ends of a TCP connection: peers.py serve|call SCENE ADDRESS PORT, or peers.py self."""
import socket
import struct
import sys
import threading
import time

TCP_MD5SIG = 14
TEXT = b"".join(b"line %03d of a text that nobody needs to keep\n" % n for n in range(500))


def family_of(address):
    return socket.AF_INET6 if ":" in address else socket.AF_INET


def md5_key(end, peer):
    """Signs with RFC 2385; the structure is that of tcp_md5sig in linux/tcp.h."""
    storage = struct.pack("=HH4s", socket.AF_INET, 0, socket.inet_aton(peer)).ljust(128, b"\0")
    key = b"example key"
    end.setsockopt(socket.IPPROTO_TCP, TCP_MD5SIG, storage + struct.pack("=BBHI", 0, 0, len(key), 0) + key.ljust(80, b"\0"))


def read_all(end):
    while end.recv(65536):
        pass


def serve_chat(end):
    while text := end.recv(1000):
        end.sendall(text.upper())


def call_chat(end):
    for text in [b"hello bob\n", b"how are you?\n", b"so long\n"]:
        end.sendall(text)
        end.recv(1000)
        time.sleep(0.05)


def serve_half_close(end):
    read_all(end)
    for line in range(3):
        end.sendall(b"answer %d after your FIN\n" % line)
        time.sleep(0.1)


def call_half_close(end):
    end.sendall(b"that is all from me\n")
    end.shutdown(socket.SHUT_WR)
    read_all(end)


def serve_reset(end):
    end.recv(100)
    end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def call_reset(end):
    end.sendall(b"please slam the door\n")
    time.sleep(0.3)
    try:
        end.sendall(b"too late\n")
    except OSError:
        pass


def call_urgent(end):
    end.sendall(b"calm")
    time.sleep(0.05)
    end.send(b"urgent!", socket.MSG_OOB)
    time.sleep(0.05)
    end.sendall(b"calm again\n")


def call_keepalive(end):
    end.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 1)
    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, 1)
    end.sendall(b"wake me\n")
    time.sleep(3.3)


def serve_stall(end):
    time.sleep(1.2)
    read_all(end)


def call_bulk(end, size=4000):
    end.sendall(TEXT[:size])
    end.shutdown(socket.SHUT_WR)
    read_all(end)


def call_flood(end):
    call_bulk(end, 20480)


def call_stall(end):
    call_bulk(end, 6000)


def call_streams(end):
    more = [socket.create_connection(end.getpeername()[:2]) for _ in range(2)]
    for turn in range(2):
        for number, stream in enumerate([end] + more):
            stream.sendall(b"stream %d, turn %d\n" % (number, turn))
            stream.recv(100)
    for stream in reversed(more):
        stream.close()


def connect_to_itself():
    """A simultaneous open: one socket calls its own port."""
    with socket.socket() as end:
        end.bind(("127.0.0.1", 40011))
        end.connect(("127.0.0.1", 40011))
        end.sendall(b"talking to myself\n")
        end.recv(100)


SCENES = {
    "chat": (serve_chat, call_chat, 1), "half-close": (serve_half_close, call_half_close, 1),
    "reset": (serve_reset, call_reset, 1), "urgent": (read_all, call_urgent, 1),
    "keepalive": (read_all, call_keepalive, 1), "stall": (serve_stall, call_stall, 1),
    "bulk": (read_all, call_bulk, 1), "flood": (read_all, call_flood, 1), "streams": (serve_chat, call_streams, 3),
    "fast-open": (serve_chat, lambda end: None, 2), "md5": (serve_chat, call_chat, 1),
}


def serve_one_end(serve_one, end):
    with end:
        serve_one(end)


def serve(scene, address, port):
    serve_one, _, connections = SCENES[scene]
    with socket.socket(family_of(address)) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if scene == "stall":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        if scene == "fast-open":
            listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_FASTOPEN, 5)
        if scene == "md5":
            md5_key(listener, "192.0.2.10")
        listener.bind((address, port))
        listener.listen(5)
        listener.settimeout(20)
        for _ in range(connections):
            threading.Thread(target=serve_one_end, args=(serve_one, listener.accept()[0])).start()


def call(scene, address, port):
    call_one = SCENES[scene][1]
    for number in range(2 if scene == "fast-open" else 1):
        with socket.socket(family_of(address)) as end:
            if scene == "md5":
                md5_key(end, address)
            if scene == "fast-open":
                end.sendto(b"early\n", socket.MSG_FASTOPEN, (address, port))
                end.recv(100)
            else:
                end.connect((address, port))
            call_one(end)


if sys.argv[1] == "self":
    connect_to_itself()
else:
    {"serve": serve, "call": call}[sys.argv[1]](sys.argv[2], sys.argv[3], int(sys.argv[4]))
