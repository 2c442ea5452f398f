using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>An option, if it ends within the options.</summary>
[PartOf<Geneve>]
public readonly ref partial struct GeneveOption
{
    [Size(nameof(Size)), Switch(nameof(Form)), Case<GeneveWholeOption>(0), Case<GeneveOverlongOption>(1)]
    public partial Variant Option { get; }

    internal static int LengthOf(in Slice option) => 4 * (1 + (option.UInt8(3) & 0x1f));

    private bool IsOverlong => LengthOf(Slice) > Slice.Length;
    private int Form => IsOverlong ? 1 : 0;
    private int Size => IsOverlong ? Slice.Length : LengthOf(Slice);

    [Last]
    private bool IsLast => IsOverlong;
}

/// <summary>An option: who defines it, which of theirs it is, its length and data.</summary>
[PartOf<Geneve>, Node("geneve.option", "Option", FieldType.Bytes)]
public readonly ref partial struct GeneveWholeOption
{
    [Field("geneve.option.class", "Class", Base.Hex)]
    public partial GeneveOptionClass Class { get; }

    [Field("geneve.option.type", "Type", Base.Hex), Append(nameof(WriteCritical))]
    public partial byte Type { get; }

    [Field("geneve.option.type.critical", "Critical Option", Mask = 0x80, MaskWidth = 8, Hidden = true, Generated = false, At = nameof(Type), Covers = true)]
    private bool IsCritical => (Type & 0x80) != 0;

    public partial byte FlagsAndLength { get; }

    [Field("geneve.option.flags", "Flags", Base.Hex, Generated = false, At = nameof(FlagsAndLength), Covers = true), Append(nameof(WriteReserved))]
    private byte? Flags => FlagBits == 0 ? null : FlagBits;

    [Field("geneve.option.flags.reserved", "Reserved", Type = FieldType.Boolean, Mask = 0xe0, Generated = false, At = nameof(FlagsAndLength), Covers = true), Of(nameof(Flags))]
    private byte ReservedFlags => FlagBits;

    [Field("geneve.option.flags", "Flags", Base.Hex, Hidden = true, Generated = false, At = nameof(FlagsAndLength), Covers = true)]
    private byte? NoFlags => FlagBits == 0 ? FlagBits : null;

    [Field("geneve.option.flags.reserved", "Reserved", Type = FieldType.Boolean, Mask = 0xe0, Generated = false, At = nameof(FlagsAndLength), Covers = true), Of(nameof(NoFlags))]
    private byte NoReservedFlags => FlagBits;

    [Field("geneve.option.length", "Length", Unit = " byte| bytes", Generated = false, At = nameof(FlagsAndLength), Covers = true)]
    private byte Length => (byte)GeneveOption.LengthOf(Slice);

    [Field("geneve.option.unknown.data", "Unknown Option Data"), Rest]
    public partial ReadOnlySpan<byte> Data { get; }

    private byte FlagBits => (byte)(FlagsAndLength >> 5);

    private void WriteCritical(TextBuilder text) => text.Append(IsCritical ? " (Critical)" : " (Non-critical)");

    private void WriteReserved(TextBuilder text) => text.Append(" (RSVD)");

    internal static void WriteName(TextBuilder text, in Slice option) =>
        text.Append($"Unknown, Class: {((GeneveOptionClass)option.UInt16(0)).Name() ?? "Unknown"} (0x{option.UInt16(0):x4}) Type: 0x{option.UInt8(2):x2}");

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        WriteName(text, Slice);
        WriteCritical(text);
    }
}

/// <summary>An option that says to be longer than what there is of options.</summary>
[PartOf<Geneve>, DeclareField("geneve.option.length.invalid", "Invalid length for option", FieldType.None)]
public readonly ref partial struct GeneveOverlongOption
{
    /// <summary>A remark without a field: no declaration says that.</summary>
    [Custom]
    private bool WalkRemark(Dissection d, in Slice s, ref int at)
    {
        if (!d.Need(s, 0, 4)) return false;
        int node = d.TextNode("", s, 3, 1);
        WriteRemark(d.BeginText(), s);
        d.EndText(node);
        d.Open();
        WriteRemark(d.BeginText(), s);
        d.Expert(GeneveFields.OptionLengthInvalid, s, Severity.Warning, ExpertGroup.Protocol);
        d.Close();
        at = s.Length;
        return true;
    }

    private static void WriteRemark(TextBuilder text, in Slice option)
    {
        GeneveWholeOption.WriteName(text, option);
        text.Append($" (length of {GeneveOption.LengthOf(option)} is past end of options)");
    }
}
