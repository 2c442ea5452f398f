using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>ICMP extensions: a header, then objects up to the message's end.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4884#section-7"/>
[PartOf<Icmp>, Node("icmp.ext", "ICMP Extensions", FieldType.None)]
public readonly ref partial struct IcmpExtensions
{
    /// <summary>What a quoted packet is filled up to where extensions follow, in bytes.</summary>
    internal const int SmallestQuote = 128;

    private const int HeaderSize = 4;

    [If(nameof(HasHeader))]
    public partial IcmpExtensionVersion Start { get; }

    [If(nameof(HasHeader)), Field("icmp.ext.checksum", "Checksum", Base.Hex), Append(nameof(WriteChecksumState))]
    [Expert(nameof(IsBad), "icmp.ext.checksum_bad", "Bad checksum", Severity.Warning, ExpertGroup.Checksum, Text = nameof(WriteBadChecksum))]
    public partial ushort Checksum { get; }

    [If(nameof(HasHeader)), Field("icmp.ext.checksum.status", "Checksum Status", NamesOnly = true, At = nameof(Checksum))]
    private ChecksumStatus ChecksumStatus => !IsWhole ? ChecksumStatus.Unverified : InternetChecksum.IsGood(Sum) ? ChecksumStatus.Good : ChecksumStatus.Bad;

    /// <summary>Objects, as long as there is room for the header of one: what is left then is nobody's.</summary>
    [Custom]
    private bool WalkObjects(Dissection d, in Slice s, ref int at)
    {
        while (HasHeader && IsSupported && s.Length - at >= IcmpExtensionObject.HeaderSize)
        {
            Slice rest = s.From(at);
            if (!IcmpExtensionObject.Walk(d, rest, out int taken)) return false;
            at += taken;
            if (IcmpExtensionObject.Create(rest).Length < IcmpExtensionObject.HeaderSize) break;
        }
        at = s.Length;
        return true;
    }

    private bool HasHeader => Slice.Length >= HeaderSize;
    // 1 is what routers sent before RFC 4884.
    private bool IsSupported => Start.Version is 1 or 2;
    private bool IsWhole => Slice.CapturedLength >= Slice.Length;
    private bool IsBad => ChecksumStatus == ChecksumStatus.Bad;
    private uint Sum => InternetChecksum.Sum(Slice.Bytes);

    private void WriteChecksumState(TextBuilder text)
    {
        if (IsWhole) ChecksumText.WriteState(text, Checksum, Sum);
        else text.Append(" [unverified]");
    }

    private void WriteBadChecksum(TextBuilder text) => ChecksumText.WriteBad(text, Checksum, Sum);

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append(HasHeader && !IsSupported ? "ICMP Multi-Part Extensions (unsupported version)" : "ICMP Multi-Part Extensions");
}

/// <summary>The first two bytes of the extensions.</summary>
[PartOf<Icmp>]
public readonly ref partial struct IcmpExtensionVersion
{
    [Bits(4, Plain = true), Field("icmp.ext.version", "Version")] public partial byte Version { get; }
    [Bits(12, Width = 2), Field("icmp.ext.res", "Reserved", Base.Hex)] public partial ushort Reserved { get; }
}

/// <summary>One object: length, class and type, then what the class says.</summary>
[PartOf<Icmp>]
public readonly ref partial struct IcmpExtensionObject
{
    internal const int HeaderSize = 4;

    [Size(nameof(Size)), Switch(nameof(Kind)), Default<IcmpUnknownObject>]
    [Case<IcmpBadObject>(IcmpObjectKind.Bad), Case<IcmpMplsStack>(IcmpObjectKind.MplsStack)]
    [Case<IcmpInterfaceInformation>(IcmpObjectKind.InterfaceInformation), Case<IcmpInterfaceIdentification>(IcmpObjectKind.InterfaceIdentification)]
    public partial Variant Body { get; }

    /// <summary>In bytes, this header with it.</summary>
    public ushort Length => Slice.UInt16(0);

    public IcmpExtensionClass Class => (IcmpExtensionClass)Slice.UInt8(2);

    private int Size => Math.Clamp((int)Length, HeaderSize, Slice.Length);

    private IcmpObjectKind Kind =>
        Length < HeaderSize ? IcmpObjectKind.Bad
        : Class == IcmpExtensionClass.MplsLabelStack && Slice.UInt8(3) == 1 ? IcmpObjectKind.MplsStack
        : Class == IcmpExtensionClass.InterfaceInformation ? IcmpObjectKind.InterfaceInformation
        : Class == IcmpExtensionClass.InterfaceIdentification ? IcmpObjectKind.InterfaceIdentification
        : IcmpObjectKind.Unknown;
}

/// <summary>How an extension object is read.</summary>
internal enum IcmpObjectKind : byte { Unknown, Bad, MplsStack, InterfaceInformation, InterfaceIdentification }

/// <summary>An object that is shorter than its header: nothing can follow it.</summary>
[PartOf<Icmp>, Node]
public readonly ref partial struct IcmpBadObject
{
    [Field("icmp.ext.length", "Length")] public partial ushort Length { get; }
    [Field("icmp.ext.class", "Class")] public partial IcmpExtensionClass Class { get; }
    [Size(1)] public partial ReadOnlySpan<byte> Type { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Object with bad length");
}

/// <summary>An object of another class.</summary>
[PartOf<Icmp>, Node]
public readonly ref partial struct IcmpUnknownObject
{
    [Field("icmp.ext.length", "Length")] public partial ushort Length { get; }
    [Field("icmp.ext.class", "Class")] public partial IcmpExtensionClass Class { get; }

    [Field("icmp.ext.ctype", "C-Type")] public partial byte Type { get; }

    /// <summary>tshark shows it once more for a class that it knows.</summary>
    [If(nameof(IsKnownClass)), Field("icmp.ext.ctype", "C-Type", At = nameof(Type), Covers = true, Generated = false)]
    private byte TypeAgain => Type;

    [If(nameof(HasData)), Field("icmp.ext.data", "Data"), Rest]
    public partial ReadOnlySpan<byte> Data { get; }

    private bool IsKnownClass => Class == IcmpExtensionClass.MplsLabelStack;
    private bool HasData => Slice.Length > IcmpExtensionObject.HeaderSize;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append($"Unknown object ({(byte)Class}/{Type})");
        if (Length > Slice.Length) text.Append(" (truncated)");
    }
}
