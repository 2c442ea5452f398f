using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Radiotap: what the receiver knows of a frame of IEEE 802.11. Little-endian; fields are aligned to their sizes.</summary>
/// <seealso href="https://www.radiotap.org/"/>
[Protocol("radiotap", "IEEE 802.11 Radiotap Capture header", Short = "802.11 Radiotap", Column = "WLAN", WalkWhen = nameof(HasCheckSequence))]
[Over("wtap_encap", (uint)Encapsulation.IEEE80211PlusRadiotapRadioHeader), Endian(Endian.Little)]
public readonly ref partial struct Radiotap
{
    private const int FixedSize = 8;

    [Field("radiotap.version", "Header revision", Description = "Version of radiotap header format")]
    public partial byte Version { get; }

    [Field("radiotap.pad", "Header pad", Description = "Padding")]
    public partial byte Pad { get; }

    [Field("radiotap.length", "Header length", Description = "Length of header including version, pad, length and data fields")]
    [Expert(nameof(IsTooShort), "radiotap.length.invalid", "The radiotap header length is less than 8 bytes", Severity.Error, ExpertGroup.Malformed, Stop = true)]
    public partial ushort HeaderLength { get; }

    [Size(nameof(PresentSize)), If(nameof(IsKnown))]
    public partial RadiotapPresent Present { get; }

    [Step(Always = true)]
    private void Learn() => WirelessCapture.Learn(Slice);

    [Size(nameof(FieldsSize)), If(nameof(IsKnown))]
    public partial RadiotapContents Contents { get; }

    /// <summary>What stands behind the part that all versions have in common.</summary>
    [Size(nameof(RestSize)), If(nameof(IsUnknown))]
    public partial ReadOnlySpan<byte> UnknownFields { get; }

    [Payload, Next("wlan.radio", nameof(RadioKey))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Radiotap Header v{Version}, Length {HeaderLength}{(Version != 0 ? " (invalid)" : "")}");

    private bool IsTooShort => HeaderLength < FixedSize;
    private int PresentSize => 4 * RadiotapReader.CountWords(Slice);
    private int FieldsSize => Math.Max(0, HeaderLength - FixedSize + 4 - PresentSize);
    private int RestSize => HeaderLength - 4;
    private bool IsKnown => Version == 0;
    private bool IsUnknown => !IsKnown;
    private uint RadioKey => 0;

    // What follows ends before the frame does, then.
    private bool HasCheckSequence => RadiotapReader.Find(Slice, RadiotapField.Flags) is var at and > 0 && (Slice.UInt8(at) & 0x30) != 0;
}

/// <summary>The words that say which fields follow.</summary>
[PartOf<Radiotap>, Node("radiotap.present", "Present flags", FieldType.None)]
[DeclareField("radiotap.present.word", "Present flags word", FieldType.UInt32, Base.Hex, Description = "Word from present flags bitmask")]
public readonly ref partial struct RadiotapPresent
{
    /// <summary>Whether a word's bits have names depends on the word before it.</summary>
    [Custom]
    private bool WalkWords(Dissection d, in Slice s, ref int at)
    {
        bool isNamed = true;
        for (uint word = 1u << 31; (word & 1u << 31) != 0; at += 4)
        {
            if (!d.Need(s, at, 4)) return false;
            word = s.UInt32Little(at);
            if (isNamed ? !RadiotapPresentWord.Walk(d, s.Part(at, 4), out _) : !RadiotapPresentMore.Walk(d, s.Part(at, 4), out _)) return false;
            isNamed = (word & 1u << 29) != 0;
        }
        return true;
    }
}

/// <summary>The fields behind the words.</summary>
[PartOf<Radiotap>]
[DeclareField("radiotap.mactime", "MAC timestamp", FieldType.UInt64, Description = "Value in microseconds of the MAC's Time Synchronization Function timer when the first bit of the MPDU arrived at the MAC.")]
[DeclareField("radiotap.datarate", "Data rate (Mb/s)", FieldType.Float, Description = "Speed this frame was sent/received at")]
[DeclareField("radiotap.fhss.hopset", "FHSS Hop Set", FieldType.UInt8, Description = "Frequency Hopping Spread Spectrum hopset")]
[DeclareField("radiotap.fhss.pattern", "FHSS Pattern", FieldType.UInt8, Description = "Frequency Hopping Spread Spectrum hop pattern")]
[DeclareField("radiotap.dbm_antsignal", "Antenna signal", FieldType.Int8, Unit = " dBm", Description = "RF signal power at the antenna expressed as decibels from one milliwatt")]
[DeclareField("radiotap.dbm_antnoise", "Antenna noise", FieldType.Int8, Unit = " dBm", Description = "RF noise power at the antenna expressed as decibels from one milliwatt")]
[DeclareField("radiotap.quality", "Signal Quality", FieldType.UInt16, Description = "Signal quality (unitless measure)")]
[DeclareField("radiotap.txattenuation", "TX attenuation", FieldType.UInt16)]
[DeclareField("radiotap.txpower", "Transmit power", FieldType.Int8, Unit = " dBm", Description = "Transmit power at the antenna port expressed as decibels from one milliwatt")]
[DeclareField("radiotap.antenna", "Antenna", FieldType.UInt32, Description = "Antenna number this frame was sent/received over (starting at 0)")]
[DeclareField("radiotap.db_antsignal", "dB antenna signal", FieldType.UInt8, Unit = " dB", Description = "RF signal power at the antenna expressed as decibels from a fixed, arbitrary value")]
[DeclareField("radiotap.db_antnoise", "dB antenna noise", FieldType.UInt8, Unit = " dB", Description = "RF noise power at the antenna expressed as decibels from a fixed, arbitrary value")]
[DeclareField("radiotap.data_retries", "data retries", FieldType.UInt8, Description = "Number of data retries a transmitted frame used")]
[DeclareField("radiotap.vendor_namespace", "Vendor namespace", FieldType.Bytes)]
[DeclareField("radiotap.vendor_oui", "Vendor OUI", FieldType.UInt24, Base.Oui)]
[DeclareField("radiotap.vendor_subns", "Vendor sub namespace", FieldType.UInt8, Description = "Vendor-specified sub namespace")]
[DeclareField("radiotap.vendor_data_len", "Vendor data length", FieldType.UInt16, Description = "Length of vendor-specified data")]
[DeclareField("radiotap.vendor_data", "Vendor data", FieldType.None, Description = "Vendor-specified data")]
public readonly ref partial struct RadiotapContents
{
    /// <summary>Where a field stands depends on all before it, and a field may come once in each namespace: no declaration says that.</summary>
    [Custom]
    private bool WalkFields(Dissection d, in Slice s, ref int at)
    {
        Slice header = s.Whole.Trim(s.LayerOffset + s.Length);
        for (var reader = new RadiotapReader(header); reader.MoveNext();)
        {
            if (!d.Need(header, reader.At, reader.Size) || !Walk(d, header, reader)) return false;
        }
        at = s.Length;
        return true;
    }

    private static bool Walk(Dissection d, in Slice s, in RadiotapReader reader)
    {
        int at = reader.At;
        Slice part = s.Part(at, reader.Size);
        switch (reader.Field)
        {
            case RadiotapField.MacTime: return d.Number(RadiotapFields.Mactime, s, at, 8, s.UInt64Little(at));
            case RadiotapField.Flags: return RadiotapFlags.Walk(d, part, out _);
            case RadiotapField.Rate: return WalkRate(d, s, at, 1, s.UInt8(at) / 2f);
            case RadiotapField.Channel: return RadiotapChannel.Walk(d, part, out _);
            case RadiotapField.Hopping: return d.Number(RadiotapFields.FhssHopset, s, at, 1, (ulong)s.UInt8(at)) && d.Number(RadiotapFields.FhssPattern, s, at + 1, 1, (ulong)s.UInt8(at + 1));
            case RadiotapField.SignalDbm: return d.Number(RadiotapFields.DbmAntsignal, s, at, 1, (long)(sbyte)s.UInt8(at));
            case RadiotapField.NoiseDbm: return d.Number(RadiotapFields.DbmAntnoise, s, at, 1, (long)(sbyte)s.UInt8(at));
            case RadiotapField.Quality: return d.Number(RadiotapFields.Quality, s, at, 2, (ulong)s.UInt16Little(at));
            case RadiotapField.Attenuation: return d.Number(RadiotapFields.Txattenuation, s, at, 2, (ulong)s.UInt16Little(at));
            case RadiotapField.Power: return d.Number(RadiotapFields.Txpower, s, at, 1, (long)(sbyte)s.UInt8(at));
            case RadiotapField.Antenna: return d.Number(RadiotapFields.Antenna, s, at, 1, (ulong)s.UInt8(at));
            case RadiotapField.SignalDb: return d.Number(RadiotapFields.DbAntsignal, s, at, 1, (ulong)s.UInt8(at));
            case RadiotapField.NoiseDb: return d.Number(RadiotapFields.DbAntnoise, s, at, 1, (ulong)s.UInt8(at));
            case RadiotapField.ReceiveFlags: return RadiotapReceiveFlags.Walk(d, part, out _);
            case RadiotapField.TransmitFlags: return RadiotapTransmitFlags.Walk(d, part, out _);
            case RadiotapField.DataRetries: return d.Number(RadiotapFields.DataRetries, s, at, 1, (ulong)s.UInt8(at));
            case RadiotapField.ExtendedChannel: return RadiotapExtendedChannel.Walk(d, part, out _);
            case RadiotapField.Mcs: return RadiotapMcs.Walk(d, part, out _) && WalkMcsRate(d, s, at);
            case RadiotapField.Ampdu: return RadiotapAmpdu.Walk(d, part, out _);
            case RadiotapField.Vendor: return WalkVendor(d, s, at, reader.Size);
            default: return true;
        }
    }

    private static bool WalkMcsRate(Dissection d, in Slice s, int at)
    {
        RadiotapMcs mcs = RadiotapMcs.Create(s.Part(at, 3));
        float rate = HtRates.Of(mcs.Index, mcs.IsWide, mcs.IsShort);
        return !mcs.TellsRate || rate == 0 || WalkRate(d, s, at, 3, rate);
    }

    private static bool WalkRate(Dissection d, in Slice s, int at, int size, float rate)
    {
        d.Number(RadiotapFields.Datarate, s, at, size, rate);
        if (d.WantsText)
        {
            d.BeginText().Append($"Data Rate: {rate:F1} Mb/s");
            d.EndText(d.LastNode);
        }
        return true;
    }

    private static bool WalkVendor(Dissection d, in Slice s, int at, int size)
    {
        d.BytesNode(RadiotapFields.VendorNamespace, s, at, size);
        d.Open();
        d.Number(RadiotapFields.VendorOui, s, at, 3, (ulong)s.UInt24(at));
        d.Number(RadiotapFields.VendorSubns, s, at + 3, 1, (ulong)s.UInt8(at + 3));
        d.Number(RadiotapFields.VendorDataLen, s, at + 4, 2, (ulong)s.UInt16Little(at + 4));
        if (size > RadiotapReader.VendorHeaderSize) d.Node(RadiotapFields.VendorData, s, at + RadiotapReader.VendorHeaderSize, size - RadiotapReader.VendorHeaderSize);
        d.Close();
        return true;
    }
}
