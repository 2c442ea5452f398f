namespace GenShark.Protocols;

/// <summary>The servers that a client wants to speak to (RFC 6066, 3).</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsServerNameList
{
    [Field("tls.handshake.extensions_server_name_list_len", "Server Name list length", Type = FieldType.UInt16, Description = "Length of server name list")] public partial TlsLength16 Length { get; }
    [Size(nameof(NamesSize))] public partial Sequence<TlsServerName> Names { get; }

    private int NamesSize => Length.Size;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Server Name Indication extension"u8);
}

/// <summary>One of them.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsServerName
{
    [Field("tls.handshake.extensions_server_name_type", "Server Name Type")] public partial TlsServerNameType Type { get; }
    [Field("tls.handshake.extensions_server_name_len", "Server Name length", Type = FieldType.UInt16, Description = "Length of server name string")] public partial TlsLength16 Length { get; }
    [Field("tls.handshake.extensions_server_name", "Server Name", Type = FieldType.String), Size(nameof(NameSize))] public partial ReadOnlySpan<byte> Name { get; }

    private int NameSize => Length.Size;
}

/// <summary>The protocols that a client speaks over TLS, or the one that the server chose (RFC 7301, 3.1).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsApplicationProtocols
{
    [Field("tls.handshake.extensions_alpn_len", "ALPN Extension Length", Type = FieldType.UInt16, Description = "Length of the ALPN Extension")] public partial TlsLength16 Length { get; }
    [Size(nameof(ListSize))] public partial TlsApplicationProtocolList List { get; }

    private int ListSize => Length.Size;
}

/// <summary>Their list.</summary>
[PartOf<Tls>, Node("tls.handshake.extensions_alpn_list", "ALPN Protocol", FieldType.None)]
public readonly ref partial struct TlsApplicationProtocolList
{
    public partial Sequence<TlsApplicationProtocol> Items { get; }
}

/// <summary>One of them.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsApplicationProtocol
{
    [Field("tls.handshake.extensions_alpn_str_len", "ALPN string length", Type = FieldType.UInt8, Description = "Length of ALPN string")] public partial TlsLength8 Length { get; }
    [Field("tls.handshake.extensions_alpn_str", "ALPN Next Protocol", Type = FieldType.String), Size(nameof(NameSize))] public partial ReadOnlySpan<byte> Name { get; }

    private int NameSize => Length.Size;
}

/// <summary>Protocols for which a client takes settings early (draft-vvv-tls-alps).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsApplicationSettings
{
    [Field("tls.handshake.extensions_alps_len", "ALPS Extension Length", Type = FieldType.UInt16, Description = "Length of the ALPS Extension")] public partial TlsLength16 Length { get; }
    [Size(nameof(ListSize))] public partial TlsApplicationSettingsList List { get; }

    private int ListSize => Length.Size;
}

/// <summary>Their list.</summary>
[PartOf<Tls>, Node("tls.handshake.extensions_alps_alpn_list", "Supported ALPN List", FieldType.None)]
public readonly ref partial struct TlsApplicationSettingsList
{
    public partial Sequence<TlsApplicationSettingsItem> Items { get; }
}

/// <summary>One of them.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsApplicationSettingsItem
{
    [Field("tls.handshake.extensions_alps_alpn_str_len", "Supported ALPN Length", Type = FieldType.UInt8, Description = "Length of ALPN string")] public partial TlsLength8 Length { get; }
    [Field("tls.handshake.extensions_alps_alpn_str", "Supported ALPN", Type = FieldType.String, Description = "ALPN supported by ALPS"), Size(nameof(NameSize))] public partial ReadOnlySpan<byte> Name { get; }

    private int NameSize => Length.Size;
}

/// <summary>The protocols that a server speaks over TLS (draft-agl-tls-nextprotoneg).</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsNextProtocols
{
    public partial Sequence<TlsNextProtocol> Items { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Next Protocol Negotiation"u8);
}

/// <summary>One of them.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsNextProtocol
{
    [Field("tls.handshake.extensions_npn_str_len", "Protocol string length", Type = FieldType.UInt8, Description = "Length of next protocol string")] public partial TlsLength8 Length { get; }
    [Field("tls.handshake.extensions_npn", "Next Protocol", Type = FieldType.String), Size(nameof(NameSize))] public partial ReadOnlySpan<byte> Name { get; }

    private int NameSize => Length.Size;
}
