using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What versions differ in.</summary>
internal static class QuicVersions
{
    private static readonly byte[]
        s_salt1 = Convert.FromHexString("38762cf7f55934b34d179ae6a4c80cadccbb7f0a"),
        s_salt2 = Convert.FromHexString("0dede3def700a6db819381be6e269dcbf9bd2ed9"),
        s_salt2Draft = Convert.FromHexString("a707c203a59b47184a1d62ca570406ea7ae3e5d3"),
        s_salt29 = Convert.FromHexString("afbfec289993d24c9e9786f19c6111e04390a899"),
        s_salt23 = Convert.FromHexString("c3eef712c72ebb5a11a7d2432bb46365bef9f502"),
        s_salt21 = Convert.FromHexString("7fbcdb0e7c66bbe9193a96cd21519ebd7a02644a"),
        s_salt17 = Convert.FromHexString("ef4fb0abb47470c41befcf8031334fae485e09a0"),
        s_saltT050 = Convert.FromHexString("7ff579e5acd072915580304c43a2367c60488310"),
        s_saltT051 = Convert.FromHexString("7a4edef4e7ccee5fa4506c19124fc8ccda6e033d"),
        s_saltQ050 = Convert.FromHexString("504574efd066fe2f9d945cfcdbd3a7f0d3b56b45");

    /// <summary>Whether the version has a name, and packets of the shape of QUIC's as it was agreed on.</summary>
    public static bool IsKnown(QuicVersion version) => version is not (QuicVersion.GoogleQ043 or QuicVersion.GoogleQ044 or QuicVersion.GoogleQ046) && version.Name() is not null;

    /// <summary>Whether the version is there to be refused (RFC 9000, 15): 0x?a?a?a?a.</summary>
    public static bool IsGrease(QuicVersion version) => ((uint)version & 0x0f0f0f0f) == 0x0a0a0a0a;

    /// <summary>Shows a version, of four bytes.</summary>
    /// <param name="greaseNote">What is added to one that stands for versions yet unknown.</param>
    public static void Show(Dissection d, int field, in Slice s, int at, string greaseNote)
    {
        uint version = s.UInt32(at);
        d.Number(field, s, at, 4, (ulong)version);
        if (!IsGrease((QuicVersion)version) || !d.WantsText || d.LastNode == Tape.Discarded) return;
        d.BeginText().Append(greaseNote);
        d.EndAppendix(d.LastNode);
    }

    /// <summary>The number of a version of Google's, whose packets hold Google's frames; 0 if it is none.</summary>
    public static byte GoogleNumberOf(QuicVersion version) => version switch
    {
        QuicVersion.GoogleQ050 or QuicVersion.GoogleT050 => 50,
        QuicVersion.GoogleT051 => 51,
        _ => 0,
    };

    /// <summary>The draft that a version follows; versions that were agreed on follow all of them.</summary>
    public static int DraftOf(QuicVersion version) => version switch
    {
        QuicVersion.Mvfst22 => 22,
        QuicVersion.Mvfst27 or QuicVersion.MvfstExperimental or QuicVersion.GoogleQ050 or QuicVersion.GoogleT050 or QuicVersion.GoogleT051 => 27,
        QuicVersion.Mvfst => 29,
        _ when IsGrease(version) => 29,
        _ => (uint)version >> 8 == 0xff0000 ? (int)((uint)version & 0xff) : int.MaxValue,
    };

    /// <summary>What the first keys are made with, beside a connection ID (RFC 9001, 5.2; RFC 9369, 3.3.1).</summary>
    public static byte[] SaltOf(QuicVersion version) => version switch
    {
        QuicVersion.Version2 or QuicVersion.Version2Draft01 => version == QuicVersion.Version2 ? s_salt2 : s_salt2Draft,
        QuicVersion.Version2Draft00 => s_salt2Draft,
        QuicVersion.GoogleT050 => s_saltT050,
        QuicVersion.GoogleT051 => s_saltT051,
        QuicVersion.GoogleQ050 => s_saltQ050,
        _ => DraftOf(version) switch { <= 20 => s_salt17, <= 22 => s_salt21, <= 28 => s_salt23, <= 32 => s_salt29, _ => s_salt1 },
    };

    /// <summary>What the names of keys begin with.</summary>
    public static string PrefixOf(QuicVersion version) => version is QuicVersion.Version2 or QuicVersion.Version2Draft01 or QuicVersion.Version2Draft00 ? "quicv2 " : "quic ";
}
