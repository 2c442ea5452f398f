"""FTP: what client and server say, and the transfers that they agree on."""
from edge.http import ACK, FIN, PSH, Exchange
from edge.registry import capture


def session(port, *turns):
    """What the client (>) and the server (<) say in turn, each a segment."""
    talk = Exchange(port, 21)
    yield from talk.open()
    for turn in turns:
        yield talk.say(chr(turn[0]), turn[1:])
    yield talk.say(">", flags=FIN | ACK)


@capture("ftp-lines")
def lines():
    """Commands and replies, whole and odd; where the client is."""
    yield from session(
        50001, b"<220 hi\r\n220\r\n220-multi\r\nline\r\n 22\r\n220 end\r\n", b">USER a\r\nPASS b\r\n", b">X\r\n", b">\r\n", b">user  a b \r\n", b">NOOP", b">  LIST x\r\n",
        b"<331 foo\n332 bar\rx\r\n", b"<999 what\r\n", b"<12 x\r\n", b"<1234 x\r\n", b"<220\r\n", b"<220  two\r\n", b"<caf\xe9 \x01\r\n",
        b"<257 \"/a\"\"b\" cur\r\n", b">CWD c\r\n", b"<250 ok\r\n", b">CWD ..\r\n", b"<250 ok\r\n", b">CDUP\r\n", b"<200 ok\r\n", b">CWD /x/../y/\r\n", b"<250 ok\r\n",
        b">CWD z\r\n", b"<550 no\r\n", b">cwd z\r\n", b"<250-a\r\n250 ok\r\n", b">CWD ./q//r/.\r\n", b"<250 x\r\n", b"<250 x\r\n", b">CDUP\r\n", b"<250 y\r\n",
        b"<257 nothing\r\n", b"<257 \"unterminated\r\n", b"<257 \"\"\r\n", b">CWD ../../..\r\n", b"<250 y\r\n")


@capture("ftp-places")
def places():
    """Where one side says that it listens."""
    yield from session(
        50002, b">PORT 192,0,2,10,200,1\r\n", b">PORT 10,0,0,1,200,2\r\n", b">PORT 1,2,3\r\n", b">PORT 1,2,3,4,5,\r\n", b">PORT 300,2,3,4,5,6\r\n", b">PORT 192,0,2,10,256,1\r\n",
        b"<227 Entering (198,51,100,10,201,3)\r\n", b"<227 =198,51,100,10,201,4\r\n", b"<227 Entering (10,0,0,9,201,5)\r\n", b"<227 nothing 1,2,3\r\n",
        b"<227 (1,2,3,4,5,6,7)\r\n", b"<227 x 1,2 198,51,100,10,7,8 y\r\n", b"<227 (198,51,100,10,300,70000)\r\n", b">EPSV\r\n", b"<229 Entering (|||51301|)\r\n",
        b"<229 x (|||51302)\r\n", b"<229 (!!!51303!)\r\n", b"<229 x ||| 51304|\r\n", b"<229 (|1|198.51.100.10|51305|)\r\n", b"<229 no\r\n", b"<229 (|||99999|)\r\n",
        b"<229 (||||)\r\n", b"<229 ()\r\n", b">EPRT |1|192.0.2.10|51401|\r\n", b">EPRT |2|2001:db8::1|51402|\r\n", b">EPRT |3|x|1|\r\n", b">EPRT !1!192.0.2.10!51404!\r\n",
        b">EPRT |1|192.0.2|5|\r\n", b">EPRT |1|192.0.2.10|x|\r\n", b">EPRT foo\r\n", b">EPRT |1|192.0.2.10|51405\r\n", b">EPRT\r\n", b">EPRT |1|192.0.2.10|70000|\r\n")


@capture("ftp-data")
def transfers():
    """Transfers that were agreed on, and one that was not."""
    control = Exchange(50003, 21)
    yield from control.open()

    def transfer(port, server, way, *pieces):
        data = Exchange(port, server)
        data.now = control.now
        yield from data.open()
        for piece in pieces:
            yield data.say(way, piece)
        yield data.say(way, flags=FIN | ACK)
        control.now = data.now

    for turns, connection in (
            ((b">PWD\r\n", b"<257 \"/home\"\r\n", b">PASV\r\n", b"<227 Entering (198,51,100,10,201,3)\r\n", b">RETR f g\r\n"), (51000, 51459, "<", b"hello\nworld\n", b"more")),
            ((b"<226 done\r\n", b"<227 =198,51,100,10,201,4\r\n", b">RETR h\r\n"), (51001, 51460, "<", b"\x00\x01\x02bin", b"a\xe9\n", b"tab\tff\x0c\n")),
            ((b">EPSV\r\n", b"<229 Entering (|||51301|)\r\n", b">CWD d\r\n", b"<250 ok\r\n", b">STOR up\r\n"), (51003, 51301, ">", b"up\r\n")),
            ((b"<227 (198,51,100,10,201,9)\r\n",), (51009, 51465, "<", b"no command\n")),
            ((b">PORT 192,0,2,10,200,1\r\n", b"<200 ok\r\n", b">LIST\r\n"), (51201, 20, "<", b"list\n")),
            ((b"<226 done\r\n",), (51202, 20, "<", b"unannounced\n"))):
        for turn in turns:
            yield control.say(chr(turn[0]), turn[1:])
        yield from transfer(*connection)
    yield control.say(">", b"QUIT\r\n", PSH | ACK)
