namespace GenShark.Protocols;

/// <summary>A place on earth (RFC 1876, 2).</summary>
[PartOf<Dns>]
[DeclareField("dns.loc.unknown_data", "Unknown data", FieldType.Bytes)]
public readonly ref partial struct DnsLoc
{
    // Of circles in thousandths of a second of arc.
    private const long Quarter = 90 * 3_600_000L, Half = 180 * 3_600_000L;

    [Field("dns.loc.version", "Version")] public partial byte Version { get; }
    [Field("dns.loc.size", "Size"), Append(nameof(WriteSize)), If(nameof(IsKnown))] public partial byte Size { get; }
    [Field("dns.loc.horizontal_precision", "Horizontal Precision"), Append(nameof(WriteHorizontal)), If(nameof(IsKnown))] public partial byte HorizontalPrecision { get; }
    [Field("dns.loc.vertical_precision", "Vertical Precision"), Append(nameof(WriteVertical)), If(nameof(IsKnown))] public partial byte VerticalPrecision { get; }
    [Field("dns.loc.latitude", "Latitude"), Append(nameof(WriteLatitude)), If(nameof(IsKnown))] public partial uint Latitude { get; }
    [Field("dns.loc.longitude", "Longitude"), Append(nameof(WriteLongitude)), If(nameof(IsKnown))] public partial uint Longitude { get; }
    [Field("dns.loc.altitude", "Altitude"), Append(nameof(WriteAltitude)), If(nameof(IsKnown))] public partial uint Altitude { get; }

    /// <summary>Of another version: all bytes once more.</summary>
    [Custom]
    private bool ShowUnknown(Dissection d, in Slice s, ref int at) => IsKnown || d.Bytes(DnsFields.LocUnknownData, s, 0, s.Length);

    private bool IsKnown => Version == 0;

    private void WriteSize(TextBuilder text) => WriteLength(text, Size);
    private void WriteHorizontal(TextBuilder text) => WriteLength(text, HorizontalPrecision);
    private void WriteVertical(TextBuilder text) => WriteLength(text, VerticalPrecision);
    private void WriteLatitude(TextBuilder text) => WriteAngle(text, Latitude, Quarter, 'N', 'S');
    private void WriteLongitude(TextBuilder text) => WriteAngle(text, Longitude, Half, 'E', 'W');

    // In centimeters above 100 km below the sea.
    private void WriteAltitude(TextBuilder text) => DnsText.WriteMeters(text, ((int)Altitude - 10_000_000) / 100.0);

    // A digit and a power of ten, in centimeters.
    private static void WriteLength(TextBuilder text, byte length) => DnsText.WriteMeters(text, (length >> 4) * Math.Pow(10, length & 15) / 100);

    private static void WriteAngle(TextBuilder text, uint value, long limit, char positive, char negative)
    {
        long offset = value - (1L << 31), size = Math.Abs(offset);
        if (size > limit) text.Append(" (Value out of range)"u8);
        else text.Append($" ({size / 3_600_000} deg {size / 60_000 % 60} min {size / 1000 % 60}.{size % 1000:D3} sec ").Append(offset < 0 ? negative : positive).Append(')');
    }
}
