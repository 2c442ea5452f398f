using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Stream Control Transmission Protocol: chunks, of which some carry user messages or pieces of them.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9260"/>
[Protocol("sctp", "Stream Control Transmission Protocol", ShownFrom = HeaderSize, NamedOnceShown = true, Preferences = typeof(SctpPreferences))]
[Over("ip.proto", 132), Over("udp.port", 9899), Carries("sctp.port"), Carries("sctp.ppi")]
[DeclareField("sctp.chunk_type", "Chunk type", FieldType.UInt8, Base.Dec, Names = typeof(SctpChunkType))]
[DeclareField("sctp.chunk_flags", "Chunk flags", FieldType.UInt8, Base.Hex)]
[DeclareField("sctp.chunk_bit_1", "Bit", FieldType.Boolean, Mask = 0x80, MaskWidth = 8, Truth = "Skip chunk and continue processing of the packet|Stop processing of the packet")]
[DeclareField("sctp.chunk_bit_2", "Bit", FieldType.Boolean, Mask = 0x40, MaskWidth = 8, Truth = "Do report|Do not report")]
[DeclareField("sctp.chunk_length", "Chunk length", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.chunk_padding", "Chunk padding", FieldType.Bytes)]
[DeclareField("sctp.chunk_value", "Chunk value", FieldType.Bytes)]
[DeclareField("sctp.chunk_length.bad", "Chunk length bad", FieldType.None)]
[DeclareField("sctp.assoc_index", "Association index", FieldType.UInt16, Base.Dec)]
public readonly ref partial struct Sctp
{
    /// <summary>In bytes.</summary>
    internal const int HeaderSize = 12;

    /// <summary>The columns tell of it once the ports are there.</summary>
    [Preface]
    internal static void NameColumns(Dissection d, in Slice s)
    {
        if (s.CapturedLength < 2 * sizeof(ushort)) return;
        d.SetProtocolColumn("SCTP");
        d.BeginInfo(append: false);
    }

    [Field("sctp.srcport", "Source port", Base.PortSctp), Alias("sctp.port", "Port", Base.PortSctp, After = nameof(VerificationTag))]
    public partial ushort SourcePort { get; }

    [Field("sctp.dstport", "Destination port", Base.PortSctp), Alias("sctp.port", "Port", Base.PortSctp, After = nameof(VerificationTag))]
    public partial ushort DestinationPort { get; }

    [Field("sctp.verification_tag", "Verification tag", Base.Hex)]
    public partial uint VerificationTag { get; }

    [Field("sctp.checksum", "Checksum", Base.Hex), Append(nameof(WriteChecksumState))]
    public partial uint Checksum { get; }

    [Field("sctp.checksum.status", "Checksum Status", NamesOnly = true, At = nameof(Checksum))]
    private ChecksumStatus ChecksumStatus => ChecksumStatus.Unverified;

    /// <summary>What a chunk carries stands beside the layer, which goes on behind it with another tree; and chunks hold chunks, and packets.</summary>
    [Custom]
    private bool WalkChunks(Dissection d, in Slice s, ref int at)
    {
        bool done = SctpPackets.Walk(d, s, at);
        at = s.Length;
        return done;
    }

    private void WriteChecksumState(TextBuilder text) => text.Append(" [unverified]");

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Stream Control Transmission Protocol");
        if (Dissection?.Session.Preferences<SctpPreferences>() is not { ShowPortNumbersInTree: false }) text.Append($", Src Port: {SourcePort} ({SourcePort}), Dst Port: {DestinationPort} ({DestinationPort})");
    }
}
