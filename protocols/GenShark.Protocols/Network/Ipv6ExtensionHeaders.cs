using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Options that every node on the path looks at.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8200#section-4.3"/>
[Protocol("ipv6.hopopts", "IPv6 Hop-by-Hop Option", Short = "IPv6 Hop-by-Hop", Column = "", Extends = "ipv6", ShownFrom = 2), Over("ip.proto", 0)]
[DeclareField("ipv6.hopopts.not_first", MisplacedMessage, FieldType.None)]
public readonly ref partial struct Ipv6HopByHop
{
    private const string MisplacedMessage = "IPv6 Hop-by-Hop extension header must appear immediately after IPv6 header";

    /// <summary>Even of a header that has no bytes to show.</summary>
    [Preface]
    internal static void AddInfo(Dissection d, in Slice s) => Ipv6Info.Add(d, "IPv6 hop-by-hop options");

    [Step, If(nameof(IsMisplaced))]
    private void RemarkPlace()
    {
        Dissection!.BeginText().Append(MisplacedMessage);
        Dissection!.Expert(Ipv6HopByHopFields.NotFirst, Slice, Severity.Error, ExpertGroup.Protocol);
    }

    [Field("ipv6.hopopts.nxt", "Next Header")]
    public partial IpProtocol NextHeader { get; }

    /// <summary>In units of 8 bytes, the first not counted.</summary>
    [Field("ipv6.hopopts.len", "Length"), Append(nameof(WriteHiddenLength))]
    public partial byte Length { get; }

    [Field("ipv6.hopopts.len_oct", "Length", Unit = " bytes", At = nameof(Length), Covers = true), If(nameof(ShowsBytes))]
    private ushort LengthInBytes => (ushort)((Length + 1) * 8);

    [Field("ipv6.hopopts.len_oct", "Length", Unit = " bytes", At = nameof(Length), Covers = true, Hidden = true), If(nameof(HidesBytes))]
    private ushort HiddenLength => LengthInBytes;

    private bool HidesBytes => Ipv6Info.HidesBytes(Dissection);
    private bool ShowsBytes => !HidesBytes;

    private void WriteHiddenLength(TextBuilder text)
    {
        if (HidesBytes) text.Append($" ({LengthInBytes} bytes)");
    }

    /// <summary>How long the header is shows even if its options break off.</summary>
    [Step]
    private void EndHeader() => Dissection!.EndNode(Dissection!.Layers[^1].Node, Slice, Math.Min(LengthInBytes, Slice.CapturedLength));

    [Size(nameof(OptionsSize))]
    public partial Ipv6Options Options { get; }

    [Payload(Unclaimed = nameof(NoteUnclaimed)), Next("ip.proto", nameof(NextHeader))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private int OptionsSize => LengthInBytes - 2;

    private void NoteUnclaimed() => Ipv6Info.NoteUnclaimed(Dissection!, NextHeader);

    // RFC 8200, 4.1.
    private bool IsMisplaced => Dissection is { LayerCount: > 1 } dissection && dissection.Layers[^2].Protocol.FilterName != "ipv6";
}

/// <summary>Options for the destination.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8200#section-4.6"/>
[Protocol("ipv6.dstopts", "Destination Options for IPv6", Short = "IPv6 Destination", Column = "", Extends = "ipv6", ShownFrom = 2), Over("ip.proto", 60)]
public readonly ref partial struct Ipv6DestinationOptions
{
    /// <summary>Even of a header that has no bytes to show.</summary>
    [Preface]
    internal static void AddInfo(Dissection d, in Slice s) => Ipv6Info.Add(d, "IPv6 destination options");

    [Field("ipv6.dstopts.nxt", "Next Header")]
    public partial IpProtocol NextHeader { get; }

    /// <summary>In units of 8 bytes, the first not counted.</summary>
    [Field("ipv6.dstopts.len", "Length"), Append(nameof(WriteHiddenLength))]
    public partial byte Length { get; }

    [Field("ipv6.dstopts.len_oct", "Length", Unit = " bytes", At = nameof(Length), Covers = true), If(nameof(ShowsBytes))]
    private ushort LengthInBytes => (ushort)((Length + 1) * 8);

    [Field("ipv6.dstopts.len_oct", "Length", Unit = " bytes", At = nameof(Length), Covers = true, Hidden = true), If(nameof(HidesBytes))]
    private ushort HiddenLength => LengthInBytes;

    private bool HidesBytes => Ipv6Info.HidesBytes(Dissection);
    private bool ShowsBytes => !HidesBytes;

    private void WriteHiddenLength(TextBuilder text)
    {
        if (HidesBytes) text.Append($" ({LengthInBytes} bytes)");
    }

    /// <summary>How long the header is shows even if its options break off.</summary>
    [Step]
    private void EndHeader() => Dissection!.EndNode(Dissection!.Layers[^1].Node, Slice, Math.Min(LengthInBytes, Slice.CapturedLength));

    [Size(nameof(OptionsSize))]
    public partial Ipv6Options Options { get; }

    [Payload(Unclaimed = nameof(NoteUnclaimed)), Next("ip.proto", nameof(NextHeader))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private int OptionsSize => LengthInBytes - 2;

    private void NoteUnclaimed() => Ipv6Info.NoteUnclaimed(Dissection!, NextHeader);
}

/// <summary>A piece of a packet that was too long for the path.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8200#section-4.5"/>
[Protocol("ipv6.fraghdr", "Fragment Header for IPv6", Short = "IPv6 Fragment", Column = "", Extends = "ipv6", ShownFrom = 8), Over("ip.proto", 44)]
public readonly ref partial struct Ipv6Fragment
{
    [Field("ipv6.fraghdr.nxt", "Next header")]
    public partial IpProtocol NextHeader { get; }

    [Field("ipv6.fraghdr.reserved_octet", "Reserved octet", Base.Hex)]
    public partial byte Reserved { get; }

    /// <summary>In units of 8 bytes.</summary>
    [Bits(13, Width = 2), Field("ipv6.fraghdr.offset", "Offset"), Append(nameof(WriteOffset))]
    public partial ushort Offset { get; }

    [Bits(2, Width = 2), Field("ipv6.fraghdr.reserved_bits", "Reserved bits")]
    public partial ushort ReservedBits { get; }

    [Bits(1, Width = 2), Field("ipv6.fraghdr.more", "More Fragments", Truth = Truth.YesNo)]
    public partial bool MoreFragments { get; }

    [Field("ipv6.fraghdr.ident", "Identification", Base.Hex)]
    public partial uint Identification { get; }

    [Step]
    private void AddInfo()
    {
        if (Ipv6Info.Begin(Dissection!) is { } info) WriteInfo(info);
    }

    [Payload(Unclaimed = nameof(NoteUnclaimed)), Next("ip.proto", nameof(NextHeader))]
    [Fragment(nameof(Identification), nameof(FirstByte), nameof(MoreFragments), Fields = typeof(Ipv6), Whole = nameof(IsWhole), Joined = nameof(IsJoined), Info = nameof(WriteInfo))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private int FirstByte => Offset * 8;

    private bool IsWhole => !Ipv6Place.IsCut(Dissection);

    private bool IsJoined => Dissection?.Session.Preferences<Ipv6Preferences>() is not { Defragment: false };

    // What stays a piece is all that the column tells.
    private void WriteInfo(TextBuilder text) =>
        text.Append($"IPv6 fragment (off={FirstByte} more={(MoreFragments ? 'y' : 'n')} ident=0x{Identification:x8} nxt={(byte)NextHeader})");

    private void WriteOffset(TextBuilder text) => text.Append($" ({FirstByte} bytes)");

    private void NoteUnclaimed() => Ipv6Info.NoteUnclaimed(Dissection!, NextHeader);
}
