namespace GenShark.Protocols;

/// <summary>Asks for an answer, or for several (MS-CIFS, 2.2.4.39.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbEchoRequest
{
    [Field("smb.echo.count", "Echo Count", Description = "Number of times to echo data back")] public partial ushort Count { get; }
}

/// <summary>An answer (MS-CIFS, 2.2.4.39.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbEchoResponse
{
    [Field("smb.echo.seq_num", "Echo Seq Num", Description = "Sequence number for this echo response")] public partial ushort Number { get; }
}

/// <summary>What is sent back (MS-CIFS, 2.2.4.39).</summary>
[PartOf<Smb>]
public readonly ref partial struct SmbEchoData
{
    [Field("smb.echo.data", "Echo Data", Description = "Data for SMB Echo Request/Response"), Rest, If(nameof(HasBytes))] public partial ReadOnlySpan<byte> Bytes { get; }

    private bool HasBytes => Slice.Length > 0;
}
