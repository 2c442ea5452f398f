using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Groups for the exchange of keys, the best first (RFC 8446, 4.2.7; RFC 8422, 5.1.1).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsGroups
{
    [Field("tls.handshake.extensions_supported_groups_length", "Supported Groups List Length", Type = FieldType.UInt16)] public partial TlsLength16 Length { get; }
    [Size(nameof(ListSize))] public partial TlsGroupList List { get; }

    private int ListSize => Length.Size;
}

/// <summary>Their list.</summary>
[PartOf<Tls>, Node("tls.handshake.extensions_supported_groups", "Supported Groups List", FieldType.None)]
public readonly ref partial struct TlsGroupList
{
    public partial Sequence<TlsGroupItem> Items { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Supported Groups ({Slice.Length / 2} group{(Slice.Length / 2 == 1 ? "" : "s")})");
}

/// <summary>One of them.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsGroupItem
{
    [Field("tls.handshake.extensions_supported_group", "Supported Group", Base.Hex)] public partial TlsNamedGroup Group { get; }
}

/// <summary>Forms of points that an endpoint can read (RFC 8422, 5.1.2).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsPointFormats
{
    [Field("tls.handshake.extensions_ec_point_formats_length", "EC point formats Length", Type = FieldType.UInt8, Description = "Length of elliptic curves point formats field")] public partial TlsLength8 Length { get; }
    [Size(nameof(ListSize))] public partial TlsPointFormatList List { get; }

    private int ListSize => Length.Size;
}

/// <summary>Their list.</summary>
[PartOf<Tls>, Node("tls.handshake.extensions_ec_point_formats", "EC point formats", FieldType.None)]
public readonly ref partial struct TlsPointFormatList
{
    public partial Sequence<TlsPointFormatItem> Items { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Elliptic curves point formats ({Slice.Length})");
}

/// <summary>One of them.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsPointFormatItem
{
    [Field("tls.handshake.extensions_ec_point_format", "EC point format", Description = "Elliptic curves point format")] public partial TlsPointFormat Format { get; }
}

/// <summary>Keys of a client, the one of a server, or the group that a server wants a key of (RFC 8446, 4.2.8).</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsKeyShares
{
    [Field("tls.handshake.extensions_key_share_client_length", "Client Key Share Length", Type = FieldType.UInt16), If(nameof(IsClient))] public partial TlsLength16 Length { get; }
    [Size(nameof(EntriesSize)), If(nameof(IsClient))] public partial Sequence<TlsKeyShare> Entries { get; }
    [If(nameof(IsServer))] public partial TlsKeyShare Entry { get; }
    [Field("tls.handshake.extensions_key_share_selected_group", "Selected Group"), If(nameof(IsRetry))] public partial TlsNamedGroup SelectedGroup { get; }

    private TlsHandshakeType Message => Dissection is { } d ? Tls.Conversations(d).Message : TlsHandshakeType.ClientHello;
    private bool IsClient => Message == TlsHandshakeType.ClientHello;
    private bool IsServer => Message == TlsHandshakeType.ServerHello;
    private bool IsRetry => Message == TlsHandshakeType.HelloRetryRequest;
    private int EntriesSize => Length.Size;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Key Share extension"u8);
}

/// <summary>A key for a group.</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsKeyShare
{
    [Field("tls.handshake.extensions_key_share_group", "Group")] public partial TlsNamedGroup Group { get; }
    [Field("tls.handshake.extensions_key_share_key_exchange_length", "Key Exchange Length", Type = FieldType.UInt16)] public partial TlsLength16 Length { get; }
    [Field("tls.handshake.extensions_key_share_key_exchange", "Key Exchange"), Size(nameof(KeySize))] public partial ReadOnlySpan<byte> Key { get; }

    private int KeySize => Length.Size;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Key Share Entry: Group: "u8);
        if (Group.Name() is { } name) text.Append(name);
        else text.Append($"Unknown ({(ushort)Group})");
        text.Append($", Key Exchange length: {Slice.UInt16(2)}");
    }
}

/// <summary>Keys shared before that a client knows (RFC 8446, 4.2.11).</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsPreSharedKeys
{
    [Field("tls.handshake.extensions.psk.identities.length", "Identities Length", Type = FieldType.UInt16)] public partial TlsLength16 IdentitiesLength { get; }
    [Size(nameof(IdentitiesSize))] public partial Sequence<TlsPskIdentity> Identities { get; }
    [Field("tls.handshake.extensions.psk.binders_len", "PSK Binders length", Type = FieldType.UInt16)] public partial TlsLength16 BindersLength { get; }
    [Field("tls.handshake.extensions.psk.binders", "PSK Binders", Type = FieldType.None), Size(nameof(BindersSize))] public partial ReadOnlySpan<byte> Binders { get; }

    private int IdentitiesSize => IdentitiesLength.Size;
    private int BindersSize => BindersLength.Size;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Pre-Shared Key extension"u8);
}

/// <summary>The name of one of them.</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsPskIdentity
{
    [Field("tls.handshake.extensions.psk.identity.identity_length", "Identity Length", Type = FieldType.UInt16)] public partial TlsLength16 Length { get; }
    [Field("tls.handshake.extensions.psk.identity.identity", "Identity"), Size(nameof(IdentitySize))] public partial ReadOnlySpan<byte> Identity { get; }

    /// <summary>In milliseconds, with a secret number added.</summary>
    [Field("tls.handshake.extensions.psk.identity.obfuscated_ticket_age", "Obfuscated Ticket Age")] public partial uint ObfuscatedAge { get; }

    private int IdentitySize => Length.Size;

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"PSK Identity (length: {Length.Size})");
}

/// <summary>Which of a client's keys the server chose.</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsSelectedIdentity
{
    [Field("tls.handshake.extensions.psk.identity.selected", "Selected Identity")] public partial ushort Identity { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Pre-Shared Key extension"u8);
}

/// <summary>How a client wants shared keys to be used (RFC 8446, 4.2.9).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsPskModes
{
    [Field("tls.extension.psk_ke_modes_length", "PSK Key Exchange Modes Length", Type = FieldType.UInt8)] public partial TlsLength8 Length { get; }
    [Size(nameof(ModesSize))] public partial Sequence<TlsPskMode> Modes { get; }

    private int ModesSize => Length.Size;
}

/// <summary>One way.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsPskMode
{
    [Field("tls.extension.psk_ke_mode", "PSK Key Exchange Mode", Description = "Key exchange modes where the client supports use of PSKs")] public partial TlsPskKeyExchangeMode Mode { get; }
}
