using System.Buffers.Binary;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>How the value of a tag is shown.</summary>
internal enum GquicForm : byte
{
    Unknown,
    /// <summary>All bytes.</summary>
    Bytes,
    /// <summary>All bytes, as text that the tag's label repeats.</summary>
    Text,
    /// <summary>So many bytes as the tag says.</summary>
    Fixed,
    /// <summary>One name of four characters, which the label repeats.</summary>
    Name,
    Number,
    /// <summary>A number that the label repeats.</summary>
    LabelledNumber,
    /// <summary>A number of eight bytes.</summary>
    Long,
    Time,
    /// <summary>As many as there are of: names of four characters.</summary>
    Options,
    Versions,
    Ciphers,
    Reasons,
    Hashes,
    PublicValues,
    Address,
    ServerConfig,
    Capsule,
}

/// <summary>What a tag is (QUIC Crypto, "Handshake messages").</summary>
internal readonly record struct GquicTag(string Name, GquicForm Form, int Field, int Size = 4);

/// <summary>The tags that handshakes are made of.</summary>
internal static class GquicTags
{
    public static readonly uint PublicReset = Of("PRST"u8);

    private static readonly Dictionary<uint, string> s_messages = new()
    {
        [Of("CHLO"u8)] = "Client Hello",
        [Of("SHLO"u8)] = "Server Hello",
        [Of("REJ\0"u8)] = "Rejection",
        [PublicReset] = "Public Reset",
    };

    private static readonly Dictionary<uint, string> s_algorithms = new()
    {
        [Of("AESG"u8)] = "AES-GCM with a 12-byte tag and IV",
        [Of("CC12"u8)] = "Salsa20 with Poly1305",
        [Of("S20P"u8)] = "Salsa20 with Poly1305",
    };

    private static readonly Dictionary<uint, string> s_exchanges = new()
    {
        [Of("C255"u8)] = "Curve25519",
        [Of("P256"u8)] = "P-256",
    };

    private static readonly Dictionary<uint, GquicTag> s_known = new()
    {
        [Of("PAD\0"u8)] = new("Padding", GquicForm.Bytes, GquicFields.TagPad),
        [Of("SNI\0"u8)] = new("Server Name Indication", GquicForm.Text, GquicFields.TagSni),
        [Of("VER\0"u8)] = new("Version", GquicForm.Versions, GquicFields.TagVersion),
        [Of("CCS\0"u8)] = new("Common Certificate Sets", GquicForm.Hashes, GquicFields.TagCcs),
        [Of("UAID"u8)] = new("Client's User Agent ID", GquicForm.Text, GquicFields.TagUaid),
        [Of("PDMD"u8)] = new("Proof Demand", GquicForm.Text, GquicFields.TagPdmd),
        [Of("STK\0"u8)] = new("Source Address Token", GquicForm.Bytes, GquicFields.TagStk),
        [Of("SNO\0"u8)] = new("Server nonce", GquicForm.Bytes, GquicFields.TagSno),
        [Of("PROF"u8)] = new("Proof (Signature)", GquicForm.Bytes, GquicFields.TagProf),
        [Of("SCFG"u8)] = new("Server Config", GquicForm.ServerConfig, GquicFields.TagScfg),
        [Of("RREJ"u8)] = new("Reasons for server sending", GquicForm.Reasons, GquicFields.TagRrej),
        [Of([(byte)'C', (byte)'R', (byte)'T', 0xff])] = new("Certificate chain", GquicForm.Bytes, GquicFields.TagCrt),
        [Of("AEAD"u8)] = new("Authenticated encryption algorithms", GquicForm.Ciphers, GquicFields.TagAead),
        [Of("SCID"u8)] = new("Server config ID", GquicForm.Bytes, GquicFields.TagScid),
        [Of("PUBS"u8)] = new("Public value", GquicForm.PublicValues, GquicFields.TagPubs),
        [Of("KEXS"u8)] = new("Key exchange algorithms", GquicForm.Ciphers, GquicFields.TagKexs),
        [Of("OBIT"u8)] = new("Server Orbit", GquicForm.Bytes, GquicFields.TagObit),
        [Of("EXPY"u8)] = new("Expiry", GquicForm.Long, GquicFields.TagExpy),
        [Of("NONC"u8)] = new("Client Nonce", GquicForm.Fixed, GquicFields.TagNonc, 32),
        [Of("MSPC"u8)] = new("Max streams per connection", GquicForm.LabelledNumber, GquicFields.TagMspc),
        [Of("TCID"u8)] = new("Connection ID truncation", GquicForm.Number, GquicFields.TagTcid),
        [Of("SRBF"u8)] = new("Socket receive buffer", GquicForm.Number, GquicFields.TagSrbf),
        [Of("ICSL"u8)] = new("Idle connection state", GquicForm.Number, GquicFields.TagIcsl),
        [Of("SCLS"u8)] = new("Silently close on timeout", GquicForm.Number, GquicFields.TagScls),
        [Of("COPT"u8)] = new("Connection options", GquicForm.Options, GquicFields.TagCopt),
        [Of("CCRT"u8)] = new("Cached certificates", GquicForm.Bytes, GquicFields.TagCcrt),
        [Of("IRTT"u8)] = new("Estimated initial RTT", GquicForm.LabelledNumber, GquicFields.TagIrtt),
        [Of("CFCW"u8)] = new("Initial session/connection", GquicForm.LabelledNumber, GquicFields.TagCfcw),
        [Of("SFCW"u8)] = new("Initial stream flow control", GquicForm.LabelledNumber, GquicFields.TagSfcw),
        [Of("CETV"u8)] = new("Client encrypted tag-value", GquicForm.Bytes, GquicFields.TagCetv),
        [Of("XLCT"u8)] = new("Expected leaf certificate", GquicForm.Fixed, GquicFields.TagXlct, 8),
        [Of("NONP"u8)] = new("Client Proof Nonce", GquicForm.Fixed, GquicFields.TagNonp, 32),
        [Of("CSCT"u8)] = new("Signed cert timestamp (RFC6962) of leaf cert", GquicForm.Bytes, GquicFields.TagCsct),
        [Of("CTIM"u8)] = new("Client Timestamp", GquicForm.Time, GquicFields.TagCtim),
        [Of("RNON"u8)] = new("Public Reset Nonce Proof", GquicForm.Long, GquicFields.TagRnon),
        [Of("RSEQ"u8)] = new("Rejected Packet Number", GquicForm.Long, GquicFields.TagRseq),
        [Of("CADR"u8)] = new("Client Address", GquicForm.Address, GquicFields.TagCaddrAddrType),
        [Of("MIDS"u8)] = new("Max incoming dynamic streams", GquicForm.LabelledNumber, GquicFields.TagMids),
        [Of("FHOL"u8)] = new("Force Head Of Line blocking", GquicForm.LabelledNumber, GquicFields.TagFhol),
        [Of("STTL"u8)] = new("Server Config TTL", GquicForm.Long, GquicFields.TagSttl),
        [Of("SMHL"u8)] = new("Support Max Header List (size)", GquicForm.LabelledNumber, GquicFields.TagSmhl),
        [Of("TBKP"u8)] = new("Token Binding Key Params", GquicForm.Name, GquicFields.TagTbkp),
        [Of("MAD\0"u8)] = new("Max Ack Delay (IETF QUIC)", GquicForm.LabelledNumber, GquicFields.TagMad0),
        [Of("QLVE"u8)] = new("Legacy Version Encapsulation", GquicForm.Capsule, GquicFields.TagQlve),
        [Of("CGST"u8)] = new("Congestion Control Feedback Type", GquicForm.Bytes, GquicFields.TagCgst),
        [Of("EPID"u8)] = new("Endpoint Identifier", GquicForm.Text, GquicFields.TagEpid),
        [Of("SRST"u8)] = new("Stateless Reset Token", GquicForm.Bytes, GquicFields.TagSrst),
    };

    private static uint Of(ReadOnlySpan<byte> name) => BinaryPrimitives.ReadUInt32BigEndian(name);

    /// <summary>What a message is; null if it is none of the handshake's.</summary>
    public static string? NameOfMessage(uint tag) => s_messages.GetValueOrDefault(tag);

    /// <summary>What a tag is; unknown ones have no field.</summary>
    public static GquicTag Find(uint tag) => s_known.GetValueOrDefault(tag, new GquicTag("Unknown", GquicForm.Unknown, -1));

    /// <summary>What an algorithm is that a client or a server can do.</summary>
    public static string NameOfAlgorithm(uint tag, bool isExchange) => (isExchange ? s_exchanges : s_algorithms).GetValueOrDefault(tag, "Unknown");

    /// <summary>The characters of a name, up to its first zero.</summary>
    public static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> name)
    {
        int end = name.IndexOf((byte)0);
        return end < 0 ? name : name[..end];
    }
}
