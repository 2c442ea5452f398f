"""Mail over SMTP: commands, responses, messages in pieces and with parts."""
from edge.http import ACK, FIN, PSH, Exchange
from edge.registry import capture

MAIL = b"From: Alice <alice@alice.example>\r\nTo: bob@bob.example\r\nSubject: one\r\n\r\nHello\r\n"
END = b".\r\n"


def session(port, *turns):
    """What the client (>) and the server (<) say in turn, each a segment."""
    talk = Exchange(port, 25)
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
        b"<250-a\r\n251-b\r\n250 c\r\n", b"<500-x\r\nnoise\r\n500 y\r\n", b"<220 caf\xc3\xa9 \x01\t\\ \"x\"\r\n", b">MAIL FROM:<caf\xe9@alice.example> SIZE=10\r\n",
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
