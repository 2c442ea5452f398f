namespace GenShark.Protocols;

/// <summary>File Transfer Protocol: what client and server say of the transfers, which have connections of their own. Of a segment's lines the first one is read.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc959"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2428"/>
[Protocol("ftp", "File Transfer Protocol (FTP)", Short = "FTP")]
[Over("tcp.port", 21), Carries("starttls"), Carries("ftp.transfer")]
[DeclareField("ftp.current-working-directory", "Current working directory", FieldType.String)]
[DeclareField("ftp.response", "Response", FieldType.Boolean, Description = "TRUE if FTP response")]
[DeclareField("ftp.request", "Request", FieldType.Boolean, Description = "TRUE if FTP request")]
[DeclareField("ftp.request.command", "Request command", FieldType.String)]
[DeclareField("ftp.request.arg", "Request arg", FieldType.String)]
[DeclareField("ftp.response.code", "Response code", FieldType.UInt32, Base.Dec, Names = typeof(FtpReplyCode))]
[DeclareField("ftp.response.arg", "Response arg", FieldType.String)]
[DeclareField("ftp.passive.ip", "Passive IP address", FieldType.IPv4, Description = "Passive IP address (check NAT)")]
[DeclareField("ftp.passive.port", "Passive port", FieldType.UInt16, Base.Dec, Description = "Passive FTP server port")]
[DeclareField("ftp.passive.nat", "Passive IP NAT", FieldType.Boolean, Description = "NAT is active SIP and passive IP different")]
[DeclareField("ftp.active.cip", "Active IP address", FieldType.IPv4, Description = "Active FTP client IP address")]
[DeclareField("ftp.active.port", "Active port", FieldType.UInt16, Base.Dec, Description = "Active FTP client port")]
[DeclareField("ftp.active.nat", "Active IP NAT", FieldType.Boolean, Description = "NAT is active")]
[DeclareField("ftp.eprt.af", "Extended active address family", FieldType.UInt8, Base.Dec, Names = typeof(FtpAddressFamily))]
[DeclareField("ftp.eprt.ip", "Extended active IP address", FieldType.IPv4, Description = "Extended active FTP client IPv4 address")]
[DeclareField("ftp.eprt.ipv6", "Extended active IPv6 address", FieldType.IPv6, Description = "Extended active FTP client IPv6 address")]
[DeclareField("ftp.eprt.port", "Extended active port", FieldType.UInt16, Base.Dec, Description = "Extended active FTP client listener port")]
[DeclareField("ftp.epsv.ip", "Extended passive IPv4 address", FieldType.IPv4, Description = "Extended passive FTP server IPv4 address")]
[DeclareField("ftp.epsv.ipv6", "Extended passive IPv6 address", FieldType.IPv6, Description = "Extended passive FTP server IPv6 address")]
[DeclareField("ftp.epsv.port", "Extended passive port", FieldType.UInt16, Base.Dec, Description = "Extended passive FTP server port")]
[DeclareField("ftp.command-response.first-frame-num", "Command response first frame", FieldType.FrameNumber, Description = "First frame seen in resulting ftp-data stream")]
[DeclareField("ftp.command-response.last-frame-num", "Command response last frame", FieldType.FrameNumber, Description = "Last frame seen in resulting ftp-data stream")]
[DeclareField("ftp.command-response.duration", "Response duration", FieldType.UInt32, Base.Dec, Unit = "ms", Description = "Duration of command response in ms")]
[DeclareField("ftp.command-response.bitrate", "Response bitrate", FieldType.UInt32, Base.Dec, Unit = "Kbps", Description = "Bitrate of command response")]
[DeclareField("ftp.command-response.frames", "Command response frames", FieldType.UInt32, Base.Dec, Description = "Number of frames seen in resulting ftp-data stream")]
[DeclareField("ftp.command-response.bytes", "Command response bytes", FieldType.UInt32, Base.Dec, Description = "Number of bytes seen in resulting ftp-data stream")]
[DeclareField("ftp.setup-frame", "Setup frame", FieldType.FrameNumber, Description = "Where ftp-data conversation for this command was signalled")]
[DeclareField("ftp.command-frame", "Command frame", FieldType.FrameNumber, Description = "Where command for setup was seen")]
[DeclareField("ftp.command", "Command", FieldType.String, Description = "Command corresponding to this setup frame")]
[DeclareField("ftp.eprt.args_invalid", "EPRT arguments must have the form: |<family>|<addr>|<port>|", FieldType.None)]
[DeclareField("ftp.epsv.args_invalid", "EPSV arguments must have the form (|||<port>|)", FieldType.None)]
[DeclareField("ftp.response.code.invalid", "Invalid response code", FieldType.None)]
[DeclareField("ftp.response.pwd.invalid", "Invalid PWD response", FieldType.None)]
public readonly ref partial struct Ftp
{
    /// <summary>Lines have no fixed place.</summary>
    [Step]
    private void ShowLines()
    {
        Dissection d = Dissection!;
        bool isRequest = TextConnection.IsFromClient(d, FtpProtocol.Instance);
        FtpView view = FtpConversations.Enter(d, Slice, isRequest);
        FtpNodes.Show(d, Slice, isRequest);
        FtpTransferNodes.ShowControl(d, Slice, view);
    }

    /// <summary>False once the connection is TLS (RFC 4217).</summary>
    [Accept]
    internal bool IsPlain => Dissection is null || !FtpConversations.IsSecured(Slice);
}
