"""Mail over SMTP and POP: commands, responses, messages in pieces and with parts."""
from edge.http import ACK, FIN, PSH, Exchange
from edge.registry import capture

MAIL = b"From: Alice <alice@alice.example>\r\nTo: bob@bob.example\r\nSubject: one\r\n\r\nHello\r\n"
END = b".\r\n"


def session(port, *turns, server=25):
    """What the client (>) and the server (<) say in turn, each a segment."""
    talk = Exchange(port, server)
    yield from talk.open()
    for turn in turns:
        yield talk.say(chr(turn[0]), turn[1:])
    yield talk.say(">", flags=FIN | ACK)


@capture("smtp-lines")
def lines():
    """Commands and responses, whole and in parts, one and several in a segment, odd ones too."""
    yield from session(
        50001,
        b"<220 bob.example ESMTP\r\n", b">EHLO alice.example\r\n", b"<250-bob.example\r\n250-SIZE 1000\r\n250-AUTH PLAIN LOGIN\r\n250 HELP\r\n",
        b">noop\r\n", b"<250 OK\r\n", b">VRF", b">Y bob\r\n", b"<252 \r\n", b">HELP\r\nRSET\r\nNO", b">OP\r\n", b"<214-one\r\n", b"<214-two\r\n214 three\r\n",
        b"<250\r\n250-OK\r\n221 Bye\r\n", b"<999 what\r\nabc\r\n12\r\n\r\n", b">\r\n", b">X\r\n", b">QUITTING now\r\n", b">a b c\n", b">lone\r", b">next\r\n",
        b"<250-a\r\n251-b\r\n250 c\r\n", b"<500-x\r\nnoise\r\n500 y\r\n", b"<250-a\r\n25\r\n2500\r\n251\r\n250b\r\n", b"<220 caf\xc3\xa9 \x01\t\\ \"x\"\r\n", b">MAIL FROM:<caf\xe9@alice.example> SIZE=10\r\n",
        b"<421 no", b"< more\r\n", b">EXPN list\r\nSTARTTLS\r\n", b"<502 none\r\n", b">NOOP\r\n")


@capture("smtp-login")
def login():
    """AUTH in its ways."""
    yield from session(
        50002, b"<220 bob.example\r\n", b">EHLO a\r\n", b"<250 AUTH LOGIN PLAIN\r\n",
        b">AUTH LOGIN\r\n", b"<334 VXNlcm5hbWU6\r\n", b">YWxpY2U=\r\n", b"<334 UGFzc3dvcmQ6\r\n", b">c2VjcmV0\r\n", b"<535 no\r\n",
        b">AUTH LOGIN YWxpY2U=\r\n", b"<334 UGFzc3dvcmQ6\r\n", b">c2VjcmV0\r\n", b"<235 yes\r\n",
        b">AUTH PLAIN AGFsaWNlAHNlY3JldA==\r\n", b"<235 yes\r\n",
        b">AUTH PLAIN\r\n", b"<334 \r\n", b">AGFsaWNlAHNlY3JldA==\r\n", b"<235 yes\r\n",
        b">auth login\r\n", b"<334 VXNlcm5hbWU6\r\n", b">*\r\n", b"<501 cancelled\r\n", b">AUTH CRAM-MD5\r\n", b"<334 PDE+\r\n", b">YWJj\r\n", b"<235 ok\r\n",
        b">AUTH NTLM TlRMTVNTUAABAAAAB4IIAAAAAAAAAAAAAAAAAAAAAAA=\r\n", b"<334 ok\r\n", b">QUIT\r\n")


@capture("smtp-data")
def data():
    """Messages in one segment and in many, behind commands and before them."""
    yield from session(
        50003, b">DATA\r\n", b"<354 go on\r\n", b">" + MAIL, b">" + MAIL[:30], b">" + MAIL[30:], b">" + END, b"<250 taken\r\n",
        b">DATA\r\n" + MAIL, b">" + END + b"QUIT\r\n", b"<250 taken\r\n221 Bye\r\n",
        b">DATA\r\n" + MAIL + END + b"RSET\r\n", b">MAIL FROM:<a@b>\r\nDATA\r\n" + MAIL + END + b"DATA\r\n" + MAIL + END + b"NOOP\r\n",
        b">data\r\n", b">" + MAIL + b"..dotted\r\n\r\n.\r\n", b">DATA\r\n", b">.\r\n", b">DATA\r\n", b">\r\n.\r\n", b">DATA\r\n", b">" + MAIL + b".", b">\r\n",
        b">DATA\r\n", b">no head\r\nat all\r\n.\r\nVRFY", b"> bob\r\n", b">DATA\r\n", b">a long line that does not end", b"> here either", b"> but here\r\n", b">.\r\n",
        b">DATAX\r\n", b">" + END, b">DATA\r\n", b">x", b">" + END, b">QUIT\r\n")


@capture("smtp-chunks")
def chunks():
    """BDAT, with its data behind it and in segments of their own (RFC 3030)."""
    size = len(MAIL)
    yield from session(
        50004, b">BDAT %d LAST\r\n" % size, b">" + MAIL, b"<250 taken\r\n", b">BDAT %d LAST\r\n" % size + MAIL, b"<250 taken\r\n",
        b">BDAT 20\r\n", b">" + MAIL[:20], b"<250 go on\r\n", b">BDAT %d LAST\r\n" % (size - 20), b">" + MAIL[20:], b"<250 taken\r\n",
        b">BDAT 30\r\n" + MAIL[:30] + b"BDAT %d LAST\r\n" % (size - 30) + MAIL[30:] + b"QUIT\r\n",
        b">BDAT 20\r\n" + MAIL[:20], b">BDAT 0 LAST\r\n", b"<250 taken\r\n", b">bdat 10\r\n", b">12345", b">67890", b">BDAT 5 last\r\n", b">abc\r\nNOOP\r\n", b">QUIT\r\n")


def mails(port, *texts):
    """Each text is a mail, in one segment."""
    return session(port, *(turn for text in texts for turn in (b">DATA\r\n", b">" + text, b">" + END)))


@capture("mail-headers")
def headers():
    """Headers with fields of their own and others, addresses, folded and odd ones; where the body begins."""
    names = ["Autosubmitted", "Bcc", "Cc", "Comments", "Content-Id", "Date", "DELIVERED-TO", "From", "Keywords", "Lines", "Message-ID", "Received", "reply-to",
             "Resent-From", "Resent-Sender", "Resent-To", "Return-Path", "Sender", "Subject", "Thread-Index", "To", "User-Agent", "X-Mailer", "X-Original-To", "X-Other"]
    yield from mails(
        50005, "".join(name + ": a value, b <c@d>\r\n" for name in names).encode() + b"\r\nbody\r\n",
        b"from:  x@y , z@w\r\nTO:a <b@c>,,d\r\ncc:\r\nbcc: \r\nSUBJECT:\tt\r\nSender : foo\r\nreply-to: Joe Q. Public <j@x> (c), <k@l>,\"m\"<n@o>\r\n"
        b"Resent-To: undisclosed:;\r\nTo: a <b\r\nTo: a> b <\r\nTo: x <y@z> t <u@v>\r\nTo: >a<b>\r\nTo:   <a@b>\r\nTo: a  <b>\r\n\r\nx\r\n\r\ny\n\nz\rw\tq\r\n",
        b"Subject: a\r\n b\r\n\tc\r\nX: y\r\n  z\r\n\r\n", b"Subject: a\nFrom: b\r\nX: y\n\r\nbody\r\n",
        b"Subject: caf\xe9 caf\xc3\xa9\r\nX-\xe9: \xe9\x01\r\nFrom: \xe9 <\xe9@x>\r\n\r\ncaf\xe9 caf\xc3\xa9\x01\\\r\n",
        b"Subject: x\r\nno colon\r\n\r\nbody: with colon\r\n", b"no colon\r\n\r\nbody\r\n", b": empty\r\n\r\nbody\r\n", b"a:\r\n\r\nbody\r\n", b"a:    \r\n\r\nb\r\n",
        b"a: b\r\n \r\nc: d\r\n\r\nbody\r\n", b"a: b\r\n", b"\r\nbody\r\n", b"Subject: " + b"x" * 300 + b"\r\nTo: " + b"y" * 300 + b"\r\n\r\n" + b"z" * 300 + b"\r\n")


@capture("mail-bodies")
def bodies():
    """What the Content-Type makes of a body."""
    yield from mails(
        50006, *(b"Content-Type: " + kind + b"\r\n\r\nbody\r\n" for kind in (
            b"text/plain", b"text/plain;", b"text/plain; ", b"TEXT/HTML; a=b; charset=x", b"application/x-foo; a=b", b"application/octet-stream; a=b",
            b"text / plain ; b=x", b"multipart/mixed", b"multipart/mixed; boundary=x", b"multipart/foo; boundary=x")),
        b"Content-Type:text/plain ; b=x\r\n\r\nbody\r\n", b"Content-Type: text/html; charset=x\r\n\r\n",
        b"Content-Type: message/rfc822; b=x\r\n\r\nSubject: inner\r\n\r\nbody\r\n",
        b"Content-Type: text/plain; a=b\r\nContent-Type: text/html; c=d\r\n\r\nbody\r\n")


def parts(body, kind=b"multipart/mixed; boundary=x"):
    return b"Content-Type: " + kind + b"\r\n\r\n" + body


@capture("mail-parts")
def multipart():
    """Bodies of several parts."""
    part = b"Content-Type: text/plain\r\n\r\nhello\r\n"
    yield from mails(
        50007, parts(b"--x\r\n" + part + b"--x--\r\n"), parts(b"pre\r\nam\r\n--x\r\n" + part + b"--x\r\n" + part + b"--x--\r\ntrailer\r\nmore\r\n"),
        parts(b"\r\n--x \t\r\n" + part + b"--x  \r\n" + part + b"--x-- \r\n"), parts(b"--x\r\nhello\r\nworld\r\n--x\r\n\r\nno head\r\n--x\r\n--x--\r\n"),
        parts(b"--x\r\n" + part + b"--x\r\n" + part), parts(b"--x\r\n" + part + b"--xy\r\n--x--\r\n"),
        parts(b"--x\r\nContent-Type: text/plain;  charset = \"a b\" ; name=\"c\\\"d; e\"  (comment here)  \r\nContent-Disposition:  attachment ;\r\n"
              b"\tfilename=\"foo bar.txt\"\r\nX-Foo: bar baz\r\n folded\r\ncontent-id:<a@b>\r\nContent-Description: some thing\r\n\r\nhello\r\n--x--\r\n"),
        parts(b"--x\r\nContent-Type: application/octet-stream\r\n\r\nhello\r\n--x\r\nContent-Type: image/foo\r\n\r\nhello\r\n--x--\r\n"),
        parts(b"--x\r\nContent-Transfer-Encoding: base64\r\nContent-Type: text/plain\r\n\r\nSGVs\r\n--x\r\nContent-Encoding: gzip\r\nContent-Language: de\r\n"
              b"Content-Length: 3\r\n\r\nabc\r\n--x--\r\n"),
        parts(b"--x\r\nContent-Type: multipart/alternative; boundary=\"y z\"\r\n\r\n--y z\r\n" + part + b"--y z--\r\n\r\n--x--\r\n"),
        parts(b"--x\r\n" + part + b"--x--\r\n", b"multipart/related; boundary = \"x\"; type=a"), parts(b"--x\r\n" + part + b"--x--\r\n", b"multipart/report; BOUNDARY=x;"),
        parts(b"--x\r\nContent-Type:\r\n\r\nfoo\r\n--x\r\nContent-Type: message/rfc822\r\n\r\nSubject: q\r\n\r\nfoo\r\n--x--\r\n"))


@capture("pop")
def pop():
    """Commands, replies, and mails whose length is told or not."""
    size = len(MAIL)
    yield from session(
        50008, b"<+OK hi\r\n", b">USER a\r\nPASS b\r\n", b">  x y\r\n", b">\r\n", b">LI", b">ST\r\n", b"<+OK\r\n1 2\r\n2 3\r\n.\r\n", b"<-ERR no\r\n", b"<+OKAY x\r\n",
        b"<+ok x\r\n", b"<+O", b"<K x\r\n", b"<+OK  two  x \r\n", b"<+OK x\r\npart", b">NOOP  a  b\r\n", b">caf\xe9 \xe9\x01\r\n",
        b">RETR 1\r\n", b"<+OK %d octets\r\n" % size, b"<" + MAIL, b"<" + END, b">RETR 1\r\n", b"<+OK %d octets\r\n" % size, b"<" + MAIL[:10], b"<" + MAIL[10:],
        b"<" + END, b">TOP 1 0\r\n", b"<+OK %d\r\n" % size + MAIL[:20], b"<" + MAIL[20:] + END, b"<" + MAIL, b">retr 1\r\n", b"<+OK message\r\n", b"<" + MAIL,
        b">RETR 1\r\n", b"<+OK 9999 octets\r\n", b"<" + MAIL, b"<-ERR\r\n", b">QUIT\r\n", server=110)


@capture("starttls")
def starttls():
    """Connections that go on as TLS (RFC 2595, RFC 3207, RFC 4217), and one that does not."""
    random = bytes(range(32))
    client = bytes.fromhex("160301002f0100002b0303") + random + bytes.fromhex("000002c02f01000000")
    server = bytes.fromhex("160303002c020000280303") + random + bytes.fromhex("00c02f000000")
    secret = bytes.fromhex("14030300010117030300 02abcd")
    for port, server_port, ask, agree in ((50009, 25, b"STARTTLS", b"220 go"), (50010, 110, b"STLS", b"+OK go"), (50011, 21, b"AUTH TLS", b"234 go"), (50012, 25, b"STARTTLS", b"454 no")):
        last = [b">NOOP\r\n", b"<250 OK\r\n"] if agree.startswith(b"454") else [b">" + client, b"<" + server, b">" + secret, b"<" + secret]
        yield from session(port, b">NOOP\r\n", b">" + ask + b"\r\n", b"<" + agree + b"\r\n", *last, server=server_port)


@capture("starttls-lines")
def starttls_lines():
    """What starts TLS and what does not: several lines in a segment, what comes between request and reply, other replies."""
    tries = [(25, *it) for it in (
        (b">STARTTLS\r\n", b"<220 go\r\n220 go\r\n"), (b">EHLO a\nSTARTTLS\n", b"<220-go\r\n220 go\r\n"), (b">STARTTLS\r\nNOOP\r\n", b"<220 go\r\n"),
        (b">STARTTLS\r\n", b">NOOP\r\n", b"<220 go\r\n"), (b">STARTTLS\r\n", b"<250 a\r\n220 go\r\n"), (b">STARTTLS\r\n", b"<454 no\r\n", b"<220 go\r\n"),
        (b">starttls x\r\n", b"<220 go\r\n"), (b">STARTTLSX\r\n", b"<220 go\r\n"), (b">DATA\r\n", b"<354 x\r\n", b">STARTTLS\r\n", b"<220 go\r\n"),
        (b">STARTTLS\r\nDATA\r\n", b"<220 go\r\n"), (b">STARTTLS\r\nAUTH LOGIN\r\n", b"<220 go\r\n"), (b">STARTTLS\r\nAUTH OTHER\r\n", b"<220 go\r\n"),
        (b">STARTTLS\r\nBDAT 3\r\n", b"<220 go\r\n"))]
    tries += [(110, *it) for it in (
        (b">STLS\r\n", b"<+OK go\r\n+OK go\r\n"), (b">CAPA\r\nSTLS\r\n", b"<+OK go\r\n"), (b">STLS\r\nCAPA\r\n", b"<+OK go\r\n"),
        (b">STLS\r\n", b">NOOP\r\n", b"<+OK go\r\n"), (b">STLS\r\n", b"<-ERR no\r\n", b"<+OK go\r\n"), (b">stls\n", b"<+OK go\n"))]
    for number, (server, *turns) in enumerate(tries):
        yield from session(50020 + number, *turns, b"<\0", b">\x16\3\1\0\1\1", server=server)


@capture("imf-folded")
def folded():
    """Headers whose values begin in the next line, or are none."""
    mail = (b"Subject:\r\n\tfolded subject\r\nX-A:\r\n\tfolded\r\nX-B: \r\n  \tfolded two\r\nX-C: a\r\n b\r\nFrom:\r\n Me <me@alice.example>\r\n"
            b"Date:\r\n Mon\r\nX-D:  plain\r\nX-E:\r\nX-F:\tq\r\n\r\nbody\r\n")
    yield from session(40069, b"<220 bob.example\r\n", b">DATA\r\n", b"<354 go\r\n", b">" + mail + END)
