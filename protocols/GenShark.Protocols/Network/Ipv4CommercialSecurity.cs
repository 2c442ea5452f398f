namespace GenShark.Protocols;

/// <summary>CIPSO: levels and categories as a domain defines them, in tags.</summary>
/// <seealso href="https://datatracker.ietf.org/doc/html/draft-ietf-cipso-ipsecurity-01"/>
[PartOf<Ipv4>, Node("ip.options.cipso", "IP Option - Commercial Security", FieldType.Bytes, IsProtocol = true)]
[DeclareField("ip.cipso.categories", "Categories", FieldType.String)]
public readonly ref partial struct Ipv4CommercialSecurity
{
    public partial Ipv4OptionHead Head { get; }

    [Field("ip.opt.len", "Length")]
    public partial byte Length { get; }

    /// <summary>Domain of interpretation.</summary>
    [Field("ip.cipso.doi", "DOI")]
    public partial uint Domain { get; }

    public partial Sequence<CipsoTag> Tags { get; }

    /// <summary>Behind a tag that is not known.</summary>
    [Rest]
    public partial ReadOnlySpan<byte> Unread { get; }

    [Title] private void WriteTitle(TextBuilder text) => Ipv4OptionNames.WriteTitle(text, Ipv4OptionType.CommercialSecurity, Slice.Length);
}

/// <summary>One tag: a type, a length that counts type and length too, and what the type says. Padding is a type only.</summary>
[PartOf<Ipv4>]
public readonly ref partial struct CipsoTag
{
    private const int CategoriesOffset = 4;

    [Field("ip.cipso.tag_type", "Tag Type"), Append(nameof(WriteUnknownSize))]
    [Expert(nameof(IsMalformed), "ip.cipso.malformed", "Malformed CIPSO tag", Severity.Error, ExpertGroup.Sequence, Stop = true)]
    public partial CipsoTagType Type { get; }

    [If(nameof(IsLong))]
    public partial byte Length { get; }

    [Field("ip.cipso.tag_data", "Tag data"), Size(nameof(DataSize)), If(nameof(IsOpaque))]
    public partial ReadOnlySpan<byte> Data { get; }

    [If(nameof(HasLevel))]
    public partial byte Alignment { get; }

    [Field("ip.cipso.sensitivity_level", "Sensitivity Level"), If(nameof(HasLevel))]
    public partial byte Level { get; }

    /// <summary>Categories are a list in text, and where there is half of one too much, their place is off by that.</summary>
    [Custom]
    private bool WalkCategories(Dissection d, in Slice s, ref int at)
    {
        if (!HasLevel) return true;
        int size = Length - CategoriesOffset, taken = Type == CipsoTagType.RestrictiveCategoryBitmap ? size : size / 2 * 2;
        if (!d.Need(s, CategoriesOffset, taken)) return false;
        if (size > 0)
        {
            CipsoCategories.Write(d.BeginText(), Type, s.Span(CategoriesOffset, taken));
            d.EndValue(Ipv4Fields.CipsoCategories, s, CategoriesOffset + taken - size, size, NodeFlags.None);
        }
        at = CategoriesOffset + taken;
        return true;
    }

    [Last]
    internal bool IsLast => IsMalformed || IsUnknown;

    private bool IsLong => Type != CipsoTagType.Padding;
    private bool IsOpaque => Type is CipsoTagType.PermissiveCategories or CipsoTagType.FreeForm;
    private bool HasLevel => Type is CipsoTagType.RestrictiveCategoryBitmap or CipsoTagType.EnumeratedCategories or CipsoTagType.RangedCategories;
    private bool IsUnknown => IsLong && !IsOpaque && !HasLevel;
    private int DataSize => Length - 2;

    private byte LengthThere => Slice.UInt8(1);
    private int LeastLength => Type == CipsoTagType.FreeForm ? 2 : CategoriesOffset;

    // One byte more than there are is missed only where it is read.
    private bool IsMalformed => (IsOpaque || HasLevel) && (LengthThere < LeastLength || LengthThere > Slice.Length + 1);

    private void WriteUnknownSize(TextBuilder text)
    {
        if (IsUnknown && Slice.Length > 1) text.Append($" ({LengthThere} bytes)");
    }
}

/// <summary>The categories of a tag as text.</summary>
internal static class CipsoCategories
{
    public static void Write(TextBuilder text, CipsoTagType type, ReadOnlySpan<byte> categories)
    {
        switch (type)
        {
            case CipsoTagType.RestrictiveCategoryBitmap: WriteBitmap(text, categories); break;
            case CipsoTagType.EnumeratedCategories: WriteNumbers(text, categories); break;
            default: WriteRanges(text, categories); break;
        }
    }

    private static void WriteBitmap(TextBuilder text, ReadOnlySpan<byte> bitmap)
    {
        bool isFirst = true;
        for (int category = 0; category < bitmap.Length * 8; category++)
        {
            if ((bitmap[category / 8] >> 7 - category % 8 & 1) == 0) continue;
            if (!isFirst) text.Append(',');
            text.Append(category);
            isFirst = false;
        }
    }

    private static void WriteNumbers(TextBuilder text, ReadOnlySpan<byte> numbers)
    {
        for (int at = 0; at < numbers.Length; at += 2)
        {
            if (at > 0) text.Append(',');
            text.Append(Number(numbers, at));
        }
    }

    // The last range may leave its lower end out: zero.
    private static void WriteRanges(TextBuilder text, ReadOnlySpan<byte> ranges)
    {
        for (int at = 0; at < ranges.Length; at += 4)
        {
            int high = Number(ranges, at), low = Number(ranges, at + 2);
            if (at > 0) text.Append(',');
            text.Append(high);
            if (low != high) text.Append($"-{low}");
        }
    }

    private static int Number(ReadOnlySpan<byte> bytes, int at) => at + 1 < bytes.Length ? bytes[at] << 8 | bytes[at + 1] : 0;
}
