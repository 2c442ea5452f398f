using System.Buffers.Binary;

namespace GenShark.Protocols;

/// <summary>BSD's loopback header: the address family, in the byte order of the host that captured; an EtherType on some systems.</summary>
/// <seealso href="https://www.tcpdump.org/linktypes.html"/>
[Protocol("null", "Null/Loopback", Short = "Null", Column = "N/A", ShownFrom = 4), Over("wtap_encap", (uint)Encapsulation.NULLLoopback, (uint)Encapsulation.OpenBSDLoopback)]
public readonly ref partial struct Null
{
    [Size(4)]
    public partial ReadOnlySpan<byte> Header { get; }

    [Step(Always = true)]
    private void ClearAddresses()
    {
        if (Dissection is { } dissection) dissection.Columns.NoAddress = "N/A";
    }

    [Field("null.family", "Family", Names = typeof(NullFamily), Generated = false, At = nameof(Header), Covers = true)]
    private uint? Family => IsType ? null : Number;

    [Field("null.type", "Type", Base.Hex, Names = typeof(EtherType), Generated = false, At = nameof(Header), Covers = true)]
    private ushort? Type => IsType ? (ushort)Number : null;

    [Payload(Catch = true), Next("null.type", nameof(Number), When = nameof(IsFamily)), Next("ethertype", nameof(EtherTypeKey), When = nameof(IsType))]
    public partial ReadOnlySpan<byte> Payload { get; }

    // DLT_LOOP is in network order; DLT_NULL in that of a host that nothing names.
    private bool IsLoop => Dissection is { } dissection && LinkTypes.ToEncapsulation(dissection.Frame.LinkType) == Encapsulation.OpenBSDLoopback;
    private uint Number => IsLoop ? Slice.UInt32(0) : NullHeader.Guess(Slice.UInt32(0));
    private bool IsType => !IsLoop && Number > 1500;
    private bool IsFamily => !IsType;
    private uint EtherTypeKey => Number & 0xffff;

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append("Null/Loopback");
}

/// <summary>The byte order of a header that doesn't say it.</summary>
internal static class NullHeader
{
    // Families are small, types at least 0x600: what is too great for the one and too small for the other was swapped.
    public static uint Guess(uint header)
    {
        if ((header & 0xffff) != 0) return (header & 0xff) == 0 && (header & 0xff00) < 0x0600 ? (header & 0xff00) >> 8 : header;
        return header >> 24 == 0 && header < 0x00060000 ? header >> 16 : BinaryPrimitives.ReverseEndianness(header);
    }
}
