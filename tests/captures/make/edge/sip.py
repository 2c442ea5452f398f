"""SIP and SDP (RFC 3261, 8866): start lines, headers and their parts, transactions, bodies; what is no message."""
from edge.http import Exchange
from edge.packets import ALICE, BOB, eth, ipv4, udp
from edge.registry import capture


def text(first, headers="", body=""):
    lines = [first] + [it for it in headers.split("\n") if it]
    return "".join(it + "\r\n" for it in lines).encode() + b"\r\n" + body.replace("\n", "\r\n").encode()


def send(message, answer=False, ports=(5060, 5060)):
    source, target = (BOB, ALICE) if answer else (ALICE, BOB)
    return eth(ipv4(udp(message, *ports, source=source, target=target), source=source, target=target))


def asked(method, call, sequence, more="", body=""):
    return text(f"{method} sip:bob@example.com SIP/2.0", f"Call-ID: {call}\nCSeq: {sequence} {method}\n{more}", body)


def answered(status, call, sequence, more="", body=""):
    return text(f"SIP/2.0 {status}", f"Call-ID: {call}\nCSeq: {sequence}\n{more}", body)


@capture("sip-headers")
def headers():
    """Headers and their parts, in long and in short."""
    yield send(asked("OPTIONS", "a@example.com", 1, """v: SIP/2.0/TCP [2001:db8::9]:5062;maddr=192.0.2.1;ttl=16;received=192.0.2.2;branch=z9hG4bKa,SIP/2.0/UDP host.example;rport;x=y
f: "Alice \\"A\\" A" <sip:alice@example.com;user=phone>;tag=1;x=y
To: Bob <sips:bob@example.com:5061;transport=tcp>;tag=2
m: <sip:alice@pc33>;q=0.7;expires=3600, "Mr" <mailto:a@b>;q=0.1
Contact: sip:joe@host.example:5070;transport=udp;q=1
Route: <sip:p1.example;lr>, <sip:p2.example:5070;lr;x=1>
Record-Route: <sip:me@p3.example;lr>,<sip:p4.example>
P-Asserted-Identity: "Al" <sip:al@example.com>, tel:+14085264000
Max-Forwards: 70
RAck: 776656 1 INVITE
RSeq: 988789
Reason: Q.850;cause=16;text="Terminated"
Subject: folded
Unknown: what
"""))
    yield send(answered("401 Unauthorized", "a@example.com", "1 OPTIONS", """From: sip:joe@example.com;tag=77
To: tel:+1-201;tag=5
WWW-Authenticate: Digest realm="a , b", domain="sip:c", qop="auth,auth-int", nonce="f84", opaque="", stale=FALSE, algorithm=MD5, foo=1
Authentication-Info: nextnonce="47", rspauth="aa", cnonce="c", nc=00000001, qop=auth
Content-Length: 0
"""), answer=True)


@capture("sip-transactions")
def transactions():
    """What is said again, and what answers it."""
    yield send(asked("INVITE", "b", 1))
    yield send(asked("INVITE", "b", 1))
    yield send(answered("100 Trying", "b", "1 INVITE"), answer=True)
    yield send(asked("CANCEL", "b", 1))
    yield send(answered("200 OK", "b", "1 CANCEL"), answer=True)
    yield send(answered("487 Terminated", "b", "1 INVITE"), answer=True)
    yield send(answered("487 Terminated", "b", "1 INVITE"), answer=True)
    yield send(asked("ACK", "b", 1))
    yield send(asked("BYE", "b", 2))
    yield send(answered("200 OK", "b", "2 BYE"), answer=True)
    for contacts in ("", "Contact: *\nExpires: 0\n", "Contact: <sip:a@b>, <sip:c@d>;expires=0\n"):
        yield send(asked("REGISTER", "c", 1 + len(contacts), contacts))
        yield send(answered("200 OK", "c", f"{1 + len(contacts)} REGISTER", contacts), answer=True)
    yield send(asked("SUBSCRIBE", "d", 1, "To: <sip:bob@example.com>;tag=1\n"))
    yield send(asked("PING", "e", 1), ports=(40444, 40445))
    yield send(b"hello\r\n")
    yield send(b"\r\n\r\n")


@capture("sip-bodies")
def bodies():
    """Bodies of known types and of others; descriptions of media."""
    yield send(asked("INVITE", "f", 1, "Content-Type: application/sdp\n", """v=0
o=joe 1 2 IN IP4 192.0.2.1
s=talk
i=info
u=http://example.com
e=joe@example.com
p=+1
c=IN IP4 224.2.36.42/127/3
b=CT:100
b=X-foo:3
t=1 2
r=7d 1h 0 25h
z=2882844526 -1h 2898848070 0
k=clear:abc
a=recvonly
a=type:test
m=audio 49170/2 RTP/AVP 0 8 96 101 abc
i=title
c=IN IP4 192.0.2.9
a=rtpmap:96 opus/48000/2
a=rtpmap:101 telephone-event/8000
a=fmtp:101 0-16
a=fmtp:96 useinbandfec=1;x=2; y=3
a=ptime:20
a=sendrecv
a=foo:
m=image 4000 udptl t38
a=T38FaxVersion:0
q=foo
"""))
    yield send(asked("MESSAGE", "g", 1, "Content-Type: text/plain\nContent-Length: 5\n", "hello"))
    yield send(asked("MESSAGE", "g", 2, "Content-Type: application/x-foo\nContent-Length: 5\n", "hello"))
    yield send(asked("MESSAGE", "g", 3, "Content-Length: abc\n"))


@capture("sip-streams")
def streams():
    """Messages in segments, and what is between them."""
    talk = Exchange(40506, 5060)
    yield from talk.open()
    message = asked("OPTIONS", "h", 1, "Content-Length: 4\n", "body")
    yield talk.say(">", message + message)
    yield talk.say(">", message[:30])
    yield talk.say(">", message[30:])
    yield talk.say(">", b"hello\r\n")
