namespace GenShark.Protocols;

/// <summary>An extension of which nothing more is known.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsUnknownExtension
{
    [Field("tls.handshake.extension.data", "Data", Description = "Hello Extension data"), Rest] public partial ReadOnlySpan<byte> Data { get; }
}

/// <summary>An extension that is there or not.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsNoExtensionData;

/// <summary>A ticket to resume a session with, or none yet (RFC 5077, 3.2).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsTicketExtension
{
    [Field("tls.handshake.extension.data", "Data"), Rest, Label(nameof(WriteSize))] public partial ReadOnlySpan<byte> Ticket { get; }

    private void WriteSize(TextBuilder text) => text.Append($"Data ({Slice.Length} byte{(Slice.Length == 1 ? "" : "s")})");
}

/// <summary>Whether heartbeats may be sent (RFC 6520, 2).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsHeartbeatExtension
{
    [Field("tls.handshake.extension.heartbeat.mode", "Mode", Description = "Heartbeat extension mode")] public partial TlsHeartbeatMode Mode { get; }
}

/// <summary>Zeros that make a hello longer (RFC 7685).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsPadding
{
    [Field("tls.handshake.extensions_padding_data", "Padding Data", Description = "Must be zero"), Rest] public partial ReadOnlySpan<byte> Padding { get; }
}

/// <summary>The longest fragment that a client wants (RFC 6066, 4).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsFragmentLengthExtension
{
    [Field("tls.handshake.max_fragment_length", "Maximum Fragment Length", Description = "Maximum fragment length that an endpoint is willing to receive")] public partial TlsFragmentLength Length { get; }
}

/// <summary>The longest record that an endpoint takes (RFC 8449).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsRecordSizeLimit
{
    /// <summary>In bytes.</summary>
    [Field("tls.record_size_limit", "Record Size Limit", Description = "Maximum record size that an endpoint is willing to receive")] public partial ushort Limit { get; }
}

/// <summary>How much data may be sent early (RFC 8446, 4.2.10).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsEarlyDataSize
{
    /// <summary>In bytes.</summary>
    [Field("tls.early_data.max_early_data_size", "Maximum Early Data Size", Description = "Maximum amount of 0-RTT data that the client may send")] public partial uint Size { get; }
}

/// <summary>Ties a renegotiation to the handshake before it (RFC 5746, 3.2).</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsRenegotiationInfo
{
    [Field("tls.handshake.extensions_reneg_info_len", "Renegotiation info extension length", Type = FieldType.UInt8)] public partial TlsLength8 Length { get; }
    [Field("tls.handshake.extensions_reneg_info", "Renegotiation info"), Size(nameof(InfoSize)), If(nameof(HasInfo))] public partial ReadOnlySpan<byte> Info { get; }

    private int InfoSize => Length.Size;
    private bool HasInfo => InfoSize > 0;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Renegotiation Info extension"u8);
}

/// <summary>What a server wants to see again (RFC 8446, 4.2.2).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsCookie
{
    [Field("tls.handshake.extensions.cookie_len", "Cookie length", Type = FieldType.UInt16)] public partial TlsLength16 Length { get; }
    [Field("tls.handshake.extensions.cookie", "Cookie"), Size(nameof(CookieSize))] public partial ReadOnlySpan<byte> Cookie { get; }

    private int CookieSize => Length.Size;
}

/// <summary>A user of Secure Remote Password (RFC 5054, 2.8.1).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsSrp
{
    [Field("tls.handshake.extensions_srp_len", "SRP username length", Type = FieldType.UInt8, Description = "Length of Secure Remote Password username field")] public partial TlsLength8 Length { get; }
    [Field("tls.handshake.extensions_srp_username", "SRP username", Type = FieldType.String, Description = "Secure Remote Password username"), Size(nameof(UserSize))] public partial ReadOnlySpan<byte> User { get; }

    private int UserSize => Length.Size;
}
