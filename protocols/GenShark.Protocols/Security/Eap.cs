using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Extensible Authentication Protocol.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3748"/>
[Protocol("eap", "Extensible Authentication Protocol", Short = "EAP", Listed = false), Over("eapol.type", 0), Carries("eap.tls")]
[DeclareField("eap.tls.fragments", "EAP-TLS Fragments", FieldType.None)]
[DeclareField("eap.tls.fragment", "EAP-TLS Fragment", FieldType.FrameNumber)]
[DeclareField("eap.tls.fragment.overlap", "Fragment Overlap", FieldType.Boolean, Description = "Fragment overlaps with other fragments")]
[DeclareField("eap.tls.fragment.overlap_conflict", "Conflicting Data In Fragment Overlap", FieldType.Boolean, Description = "Overlapping fragments contained conflicting data")]
[DeclareField("eap.tls.fragment.multiple_tails", "Multiple Tail Fragments Found", FieldType.Boolean, Description = "Several tails were found when defragmenting the packet")]
[DeclareField("eap.tls.fragment.fragment.too_long", "Fragment Too Long", FieldType.Boolean, Description = "Fragment contained data past end of packet")]
[DeclareField("eap.tls.fragment.error", "Defragmentation Error", FieldType.FrameNumber, Description = "Defragmentation error due to illegal fragments")]
[DeclareField("eap.tls.fragment.count", "Fragment Count", FieldType.UInt32, Base.Dec, Description = "Total length of the reassembled payload")]
[DeclareField("eap.tls.reassembled.len", "Reassembled EAP-TLS Length", FieldType.UInt32, Base.Dec, Description = "Total length of the reassembled payload")]
public readonly ref partial struct Eap
{
    private const byte Identity = 1, Notification = 2, Nak = 3, Md5 = 4, Tls = 13, Sim = 18, Ttls = 21, Peap = 25;

    [Field("eap.code", "Code", Names = typeof(EapCode))]
    public partial byte Code { get; }

    [Field("eap.id", "Id")]
    public partial byte Id { get; }

    [Field("eap.len", "Length")]
    public partial ushort Length { get; }

    [Field("eap.type", "Type", Names = typeof(EapType)), If(nameof(HasType))]
    public partial byte Type { get; }

    [Field("eap.identity", "Identity", Type = FieldType.String), Rest, If(nameof(IsIdentity))]
    public partial ReadOnlySpan<byte> Name { get; }

    [Field("eap.notification", "Notification", Type = FieldType.String), Rest, If(nameof(IsNotification))]
    public partial ReadOnlySpan<byte> Text { get; }

    [Rest, If(nameof(IsNak))]
    public partial Sequence<EapDesiredType> Desired { get; }

    [Rest, If(nameof(IsMd5))]
    public partial EapMd5 Challenge { get; }

    [Rest, If(nameof(IsSim))]
    public partial EapSim SimData { get; }

    [Field("eap.tls.flags", "EAP-TLS Flags", Base.Hex), If(nameof(IsTls))]
    public partial byte TlsFlags { get; }

    [Field("eap.tls.flags.len_included", "Length Included"), Mask(0x80), Of(nameof(TlsFlags))]
    public partial bool LengthIncluded { get; }

    [Field("eap.tls.flags.more_fragments", "More Fragments"), Mask(0x40), Of(nameof(TlsFlags))]
    public partial bool MoreFragments { get; }

    [Field("eap.tls.flags.start", "Start"), Mask(0x20), Of(nameof(TlsFlags))]
    public partial bool Start { get; }

    /// <summary>Of PEAP (and EAP-TTLS: RFC 5281, 9.1).</summary>
    [Field("eap.tls.flags.version", "Version"), Mask(0x7), Of(nameof(TlsFlags)), If(nameof(HasTlsVersion))]
    public partial byte TlsVersion { get; }

    /// <summary>Of the whole message, in bytes.</summary>
    [Field("eap.tls.len", "EAP-TLS Length"), If(nameof(HasTlsLength))]
    public partial uint TlsLength { get; }

    [Payload(SkipEmpty = true, Covered = true, Nested = true, Transform = nameof(Join), NoData = true), If(nameof(IsTls)), Next("eap.tls", nameof(TlsKey))]
    public partial ReadOnlySpan<byte> TlsMessage { get; }

    [Field("eap.data", "EAP Data"), Rest, If(nameof(IsOther))]
    public partial ReadOnlySpan<byte> Data { get; }

    [Length]
    private int Size => Length;

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        if (((EapCode)Code).Name() is { } code) text.Append(code);
        else text.Append($"Unknown code (0x{Code:X2})");
        if (!HasType) return;
        if (((EapType)Type).Name() is { } type) text.Append(", ").Append(type);
        else text.Append($", Unknown type (0x{Type:x2})");
    }

    private bool HasType => Code is 1 or 2 && Length > 4;
    private bool HasBody => HasType && Length > 5;
    private bool IsIdentity => HasBody && Type == Identity;
    private bool IsNotification => HasBody && Type == Notification;
    private bool IsNak => HasBody && Type == Nak;
    private bool IsMd5 => HasBody && Type == Md5;
    private bool IsSim => HasBody && Type == Sim;
    private bool IsTls => HasBody && Type is Tls or Ttls or Peap;
    private bool HasTlsVersion => Type != Tls;
    private bool HasTlsLength => IsTls && (TlsFlags & 0x80) != 0;
    private uint TlsKey => 0;

    private Slice Join(Slice piece) => EapConversations.Join(Dissection!, piece, MoreFragments, TlsApplication);

    // The name of the protocol within TLS (RFC 5281; MS-PEAP).
    private string? TlsApplication => Type switch { Ttls => "Diameter Protocol", Peap => "Protected Extensible Authentication Protocol", _ => null };

    private bool IsOther => HasBody && Type is not (Identity or Notification or Nak or Md5 or Sim or Tls or Ttls or Peap);
}

/// <summary>A method that the peer would rather have.</summary>
[PartOf<Eap>]
public readonly ref partial struct EapDesiredType
{
    [Field("eap.desired_type", "Desired Auth Type", Names = typeof(EapType))]
    public partial byte Type { get; }
}

/// <summary>RFC 3748, 5.4.</summary>
[PartOf<Eap>]
public readonly ref partial struct EapMd5
{
    [Field("eap.md5.value_size", "EAP-MD5 Value-Size")]
    public partial byte ValueSize { get; }

    [Field("eap.md5.value", "EAP-MD5 Value"), Size(nameof(ValueSize))]
    public partial ReadOnlySpan<byte> Value { get; }

    [Field("eap.md5.extra_data", "EAP-MD5 Extra Data"), Rest, If(nameof(HasExtra))]
    public partial ReadOnlySpan<byte> Extra { get; }

    private bool HasExtra => Slice.Length > 1 + ValueSize;
}

/// <summary>RFC 4186, 8.1.</summary>
[PartOf<Eap>]
public readonly ref partial struct EapSim
{
    [Field("eap.sim.subtype", "EAP-SIM Subtype", Names = typeof(EapSimSubtype))]
    public partial byte Subtype { get; }

    [Field("eap.sim.reserved", "EAP-SIM Reserved", Base.Hex), If(nameof(HasMore))]
    public partial ushort Reserved { get; }

    [If(nameof(HasMore))]
    public partial Sequence<EapSimAttribute> Attributes { get; }

    private bool HasMore => Slice.Length >= 3;
}

/// <summary>RFC 4186, 10: the length counts words of four bytes.</summary>
[PartOf<Eap>]
public readonly ref partial struct EapSimAttribute
{
    [Size(nameof(Size))]
    public partial EapSimAttributeBody Body { get; }

    private int Size => Math.Max(4, 4 * Slice.UInt8(1));
}

/// <summary>An attribute.</summary>
[PartOf<Eap>, Node("eap.sim.subtype.attribute", "EAP-SIM Attribute", FieldType.None)]
public readonly ref partial struct EapSimAttributeBody
{
    [Field("eap.sim.subtype.type", "EAP-SIM Type", Names = typeof(EapSimAttributeType))]
    public partial byte Type { get; }

    [Field("eap.sim.subtype.len", "EAP-SIM Length")]
    public partial byte Words { get; }

    [Field("eap.identity.actual_len", "Identity Actual Length"), If(nameof(IsIdentity))]
    public partial ushort NameLength { get; }

    [Field("eap.identity", "Identity", Type = FieldType.String), Size(nameof(NameSize)), If(nameof(IsIdentity))]
    public partial ReadOnlySpan<byte> Name { get; }

    [Field("eap.sim.subtype.value", "EAP-SIM Value"), Rest, If(nameof(IsValue))]
    public partial ReadOnlySpan<byte> Value { get; }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("EAP-SIM Attribute: ");
        if (((EapSimAttributeType)Type).Name() is { } name) text.Append(name);
        else text.Append("Unknown");
        text.Append($" ({Type})");
    }

    private bool IsIdentity => Type == 14;
    private bool IsValue => !IsIdentity && Slice.Length > 2;
    private int NameSize => Math.Min((int)NameLength, Math.Max(0, Slice.Length - 4));
}
