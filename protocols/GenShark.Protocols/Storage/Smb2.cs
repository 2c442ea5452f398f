namespace GenShark.Protocols;

/// <summary>Server Message Block, versions 2 and 3: requests and responses, one or more in a row, encrypted or compressed.</summary>
/// <seealso href="https://learn.microsoft.com/openspecs/windows_protocols/ms-smb2"/>
[Protocol("smb2", "SMB2 (Server Message Block Protocol version 2)", Short = "SMB2", Column = "", Preferences = typeof(Smb2Preferences)), Carries("security_token"), Carries("smb2_pipe_subdissectors")]
public readonly ref partial struct Smb2
{
    internal const byte PlainMark = 0xFE, EncryptedMark = 0xFD, CompressedMark = 0xFC;
    private const int NextOffset = 20;

    [Guess("netbios")]
    internal bool LooksLikeMessage => Slice.UInt8(0) is >= CompressedMark and <= PlainMark && Slice.Span(1, 3).SequenceEqual("SMB"u8);

    /// <summary>A message ends where the next one of a compound begins, which is a layer of its own.</summary>
    [Custom]
    private bool WalkMessage(Dissection d, in Slice s, ref int at)
    {
        Smb2Info.Enter(d, s);
        byte mark = s.UInt8(0);
        if (mark == EncryptedMark) return Smb2Encrypted.Walk(d, s, out at);
        if (mark == CompressedMark) return Smb2Compressed.Walk(d, s, out at);
        uint next = s.UInt32Little(NextOffset);
        if (next == 0 || next >= s.Length) return Smb2Message.Walk(d, s, out at);
        if (!Smb2Message.Walk(d, d.Trim(s, (int)next), out _)) return false;
        at = (int)next;
        return d.CallAgain(s.Payload(at, s.Length - at));
    }
}

/// <summary>A header and what it announces (MS-SMB2, 2.2).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2Message
{
    public partial Smb2Header Header { get; }

    [Step]
    private void EnterBody() => Smb2Info.EnterBody(Dissection!);

    [Switch(nameof(Kind)), Default<Smb2OtherBytes>, Case<Smb2Error>(Smb2Body.Error)]
    [Case<Smb2NegotiateRequest>(Smb2Body.NegotiateRequest), Case<Smb2NegotiateResponse>(Smb2Body.NegotiateResponse)]
    [Case<Smb2SessionSetupRequest>(Smb2Body.SessionSetupRequest), Case<Smb2SessionSetupResponse>(Smb2Body.SessionSetupResponse)]
    [Case<Smb2LogoffRequest>(Smb2Body.LogoffRequest), Case<Smb2LogoffResponse>(Smb2Body.LogoffResponse)]
    [Case<Smb2TreeConnectRequest>(Smb2Body.TreeConnectRequest), Case<Smb2TreeConnectResponse>(Smb2Body.TreeConnectResponse)]
    [Case<Smb2TreeDisconnectRequest>(Smb2Body.TreeDisconnectRequest), Case<Smb2TreeDisconnectResponse>(Smb2Body.TreeDisconnectResponse)]
    [Case<Smb2CreateRequest>(Smb2Body.CreateRequest), Case<Smb2CreateResponse>(Smb2Body.CreateResponse)]
    [Case<Smb2CloseRequest>(Smb2Body.CloseRequest), Case<Smb2CloseResponse>(Smb2Body.CloseResponse)]
    [Case<Smb2FlushRequest>(Smb2Body.FlushRequest), Case<Smb2FlushResponse>(Smb2Body.FlushResponse)]
    [Case<Smb2ReadRequest>(Smb2Body.ReadRequest), Case<Smb2ReadResponse>(Smb2Body.ReadResponse)]
    [Case<Smb2WriteRequest>(Smb2Body.WriteRequest), Case<Smb2WriteResponse>(Smb2Body.WriteResponse)]
    [Case<Smb2LockRequest>(Smb2Body.LockRequest), Case<Smb2LockResponse>(Smb2Body.LockResponse)]
    [Case<Smb2IoctlRequest>(Smb2Body.IoctlRequest), Case<Smb2IoctlResponse>(Smb2Body.IoctlResponse)]
    [Case<Smb2CancelRequest>(Smb2Body.CancelRequest), Case<Smb2EchoRequest>(Smb2Body.EchoRequest), Case<Smb2EchoResponse>(Smb2Body.EchoResponse)]
    [Case<Smb2FindRequest>(Smb2Body.FindRequest), Case<Smb2FindResponse>(Smb2Body.FindResponse)]
    [Case<Smb2NotifyRequest>(Smb2Body.NotifyRequest), Case<Smb2NotifyResponse>(Smb2Body.NotifyResponse)]
    [Case<Smb2GetInfoRequest>(Smb2Body.GetInfoRequest), Case<Smb2GetInfoResponse>(Smb2Body.GetInfoResponse)]
    [Case<Smb2SetInfoRequest>(Smb2Body.SetInfoRequest), Case<Smb2SetInfoResponse>(Smb2Body.SetInfoResponse)]
    [Case<Smb2LeaseNotification>(Smb2Body.LeaseNotification), Case<Smb2LeaseAcknowledgment>(Smb2Body.LeaseAcknowledgment), Case<Smb2LeaseResponse>(Smb2Body.LeaseResponse)]
    [Case<Smb2OplockNotification>(Smb2Body.OplockNotification), Case<Smb2OplockAcknowledgment>(Smb2Body.OplockAcknowledgment), Case<Smb2OplockResponse>(Smb2Body.OplockResponse)]
    public partial Variant Body { get; }

    public partial Smb2Beside Beside { get; }

    private Smb2Body Kind => Smb2Bodies.Of(Slice);
}
