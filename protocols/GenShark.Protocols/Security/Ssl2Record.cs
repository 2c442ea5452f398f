using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A record of SSL 2.0: clients that knew later versions too used to say their hello in it.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6101"/>
[PartOf<Tls>, Node("tls.record", "Record Layer", FieldType.None)]
public readonly ref partial struct Ssl2Record
{
    private const int ShortHeader = 2, LongHeader = 3;

    [Step]
    private void Enter()
    {
        Dissection!.SetProtocolColumn("SSLv2");
        TlsInfo.Append(Dissection!, Name);
        if (Slice.UInt8(HeaderSize) == (byte)Ssl2MessageType.ServerHello) Tls.Conversations(Dissection!).LearnOld();
    }

    [Field("tls.record.version", "Version", Base.Hex, Generated = false)]
    private TlsVersion Version => TlsVersion.Ssl20;

    /// <summary>The first bit is set if no padding follows; the second says that this is out of band.</summary>
    public partial ushort Head { get; }

    [Field("tls.record.length", "Length", At = nameof(Head), Covers = true, Generated = false), If(nameof(IsTold))]
    private ushort Length => (ushort)BodySize;

    [Field("tls.record.is_escape", "Is Escape", At = nameof(Head), Length = 1, Generated = false, Description = "Indicates a security escape"), If(nameof(IsLongTold))]
    private bool IsEscape => (Head & 0x4000) != 0;

    [Field("tls.record.padding_length", "Padding Length", Description = "Length of padding at end of record"), If(nameof(IsLong)), ShowIf(nameof(IsTold))] public partial byte PaddingLength { get; }

    [Size(nameof(BodySize)), Switch(nameof(Kind)), Default<TlsOtherMessage>]
    [Case<Ssl2ClientHello>(Ssl2MessageType.ClientHello), Case<Ssl2ClientMasterKey>(Ssl2MessageType.ClientMasterKey), Case<Ssl2ServerHello>(Ssl2MessageType.ServerHello)]
    public partial Variant Message { get; }

    /// <summary>Whether bytes may be a record of SSL 2.0; before the version is known only those that begin a handshake may.</summary>
    internal static bool LooksLike(in Slice s, bool isKnown) => s.Length >= LongHeader && (isKnown
        || s.UInt8(0) >> 7 != 0 && (Ssl2MessageType)s.UInt8(ShortHeader) is Ssl2MessageType.Error or Ssl2MessageType.ClientHello or Ssl2MessageType.ClientMasterKey or Ssl2MessageType.ServerHello);

    /// <summary>In bytes.</summary>
    internal static int SizeOf(in Slice s) => s.UInt8(0) >> 7 != 0 ? ShortHeader + (s.UInt16(0) & 0x7fff) : LongHeader + (s.UInt16(0) & 0x3fff);

    private bool IsLong => Head >> 15 == 0;
    private int HeaderSize => IsLong ? LongHeader : ShortHeader;
    private int BodySize => IsLong ? Head & 0x3fff : Head & 0x7fff;

    // What follows the hellos is encrypted, but for the client's key.
    private Ssl2MessageType Kind => (Ssl2MessageType)Slice.UInt8(HeaderSize) is var type && IsPlain(type) ? type : Ssl2MessageType.Error;
    private string Name => IsPlain(Kind) ? Kind.Name() ?? EncryptedName : EncryptedName;
    private const string EncryptedName = "Encrypted Data";

    private bool IsTold => IsPlain(Kind);
    private bool IsLongTold => IsLong && IsTold;

    private static bool IsPlain(Ssl2MessageType type) => type is Ssl2MessageType.ClientHello or Ssl2MessageType.ClientMasterKey or Ssl2MessageType.ServerHello;

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"SSLv2 Record Layer: {Name}");
}
