namespace GenShark.Protocols;

/// <summary>Which body a message has: of a request the command, of a response <see cref="Smb2Bodies.Response"/> more.</summary>
internal enum Smb2Body
{
    NegotiateRequest = 0, SessionSetupRequest, LogoffRequest, TreeConnectRequest, TreeDisconnectRequest, CreateRequest, CloseRequest, FlushRequest, ReadRequest, WriteRequest,
    LockRequest, IoctlRequest, CancelRequest, EchoRequest, FindRequest, NotifyRequest, GetInfoRequest, SetInfoRequest, BreakRequest,
    NegotiateResponse = Smb2Bodies.Response, SessionSetupResponse, LogoffResponse, TreeConnectResponse, TreeDisconnectResponse, CreateResponse, CloseResponse, FlushResponse,
    ReadResponse, WriteResponse, LockResponse, IoctlResponse, CancelResponse, EchoResponse, FindResponse, NotifyResponse, GetInfoResponse, SetInfoResponse, BreakResponse,
    LeaseNotification = Smb2Bodies.Break, LeaseAcknowledgment, LeaseResponse, OplockNotification, OplockAcknowledgment, OplockResponse,
    Error,
}

/// <summary>Tells which body a message has.</summary>
internal static class Smb2Bodies
{
    public const int Response = 0x10000, Break = 0x20000;
    private const int LeaseNotificationSize = 44, LeaseSize = 36;

    public static Smb2Body Of(in Slice message)
    {
        Smb2Header header = Smb2Header.Create(message);
        ushort size = message.UInt16Little(Smb2Header.Size);
        if (header.IsResponse && IsError(header, size)) return Smb2Body.Error;
        if (header.Command != Smb2Command.Break) return (Smb2Body)((int)header.Command + (header.IsResponse ? Response : 0));
        bool isLease = size is LeaseNotificationSize or LeaseSize;
        bool isNotice = header.MessageId == ulong.MaxValue && header.IsResponse;
        Smb2Body first = isLease ? Smb2Body.LeaseNotification : Smb2Body.OplockNotification;
        return first + (isNotice ? 0 : header.IsResponse ? 2 : 1);
    }

    // MS-SMB2, 3.3.4.4: responses that are whole in spite of their status.
    private static bool IsError(in Smb2Header header, ushort size) => header.Status switch
    {
        NtStatus.Success => false,
        _ when header.Command == Smb2Command.SessionSetup => false,
        NtStatus.BufferOverflow => header.Command is not (Smb2Command.GetInfo or Smb2Command.Ioctl or Smb2Command.Read),
        NtStatus.InvalidParameter => !(header.Command == Smb2Command.Ioctl && size != Smb2Error.StructureSizeValue),
        NtStatus.NotifyEnumDir => header.Command != Smb2Command.Notify,
        _ => true,
    };
}
