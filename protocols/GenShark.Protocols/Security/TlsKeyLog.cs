using System.Buffers.Binary;
using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>What a secret of a key log is for; of QUIC the names are the same.</summary>
internal enum TlsSecret : byte { ClientEarly, ClientHandshake, ServerHandshake, ClientTraffic, ServerTraffic }

/// <summary>
/// The secrets of connections, as lines of label, client's random and secret (the format of <c>SSLKEYLOGFILE</c>): what the capture brings along,
/// and the file that the user names.
/// </summary>
/// <seealso href="https://datatracker.ietf.org/doc/draft-ietf-tls-keylogfile/"/>
internal sealed class TlsKeyLog
{
    public const int RandomSize = 32;

    // Of SHA-384; longer ones no cipher suite has.
    private const int MostBytes = 48;

    private readonly Dictionary<(TlsSecret Label, UInt128 First, UInt128 Last), byte[]> _secrets = [];
    private int _read;
    private bool _hasFile;

    /// <summary>The secret of the connection whose client sent that random; null if nothing tells.</summary>
    public byte[]? Find(Session session, TlsSecret label, ReadOnlySpan<byte> random)
    {
        if (random.Length != RandomSize) return null;
        Read(session);
        return _secrets.GetValueOrDefault(KeyOf(label, random));
    }

    private static (TlsSecret, UInt128, UInt128) KeyOf(TlsSecret label, ReadOnlySpan<byte> random) =>
        (label, BinaryPrimitives.ReadUInt128BigEndian(random), BinaryPrimitives.ReadUInt128BigEndian(random[16..]));

    private void Read(Session session)
    {
        if (!_hasFile) ReadFile(session.Preferences<TlsPreferences>().KeylogFile);
        for (; _read < session.Secrets.Count; _read++)
        {
            if (session.Secrets[_read] is { Type: DecryptionSecrets.TlsKeyLog, Data: var lines }) ReadLines(lines.Span);
        }
    }

    private void ReadFile(string path)
    {
        _hasFile = true;
        if (path.Length == 0) return;
        try
        {
            ReadLines(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // As with a capture that brings no secrets: packets say that none are available.
        }
    }

    private void ReadLines(ReadOnlySpan<byte> lines)
    {
        while (lines.Length > 0)
        {
            int end = lines.IndexOf((byte)'\n');
            ReadLine((end < 0 ? lines : lines[..end]).TrimEnd((byte)'\r'));
            lines = end < 0 ? default : lines[(end + 1)..];
        }
    }

    private void ReadLine(ReadOnlySpan<byte> line)
    {
        int space = line.IndexOf((byte)' ');
        if (space < 0 || LabelOf(line[..space]) is not { } label) return;
        ReadOnlySpan<byte> rest = line[(space + 1)..];
        if (rest.Length <= 2 * RandomSize || rest[2 * RandomSize] != ' ') return;
        Span<byte> random = stackalloc byte[RandomSize], secret = stackalloc byte[MostBytes];
        if (TryRead(rest[..(2 * RandomSize)], random) != RandomSize || TryRead(rest[(2 * RandomSize + 1)..], secret) is not (> 0 and var size)) return;
        _secrets[KeyOf(label, random)] = secret[..size].ToArray();
    }

    private static TlsSecret? LabelOf(ReadOnlySpan<byte> name)
    {
        if (name.StartsWith("QUIC_"u8)) name = name["QUIC_"u8.Length..];
        if (name.SequenceEqual("CLIENT_EARLY_TRAFFIC_SECRET"u8)) return TlsSecret.ClientEarly;
        if (name.SequenceEqual("CLIENT_HANDSHAKE_TRAFFIC_SECRET"u8)) return TlsSecret.ClientHandshake;
        if (name.SequenceEqual("SERVER_HANDSHAKE_TRAFFIC_SECRET"u8)) return TlsSecret.ServerHandshake;
        if (name.SequenceEqual("CLIENT_TRAFFIC_SECRET_0"u8)) return TlsSecret.ClientTraffic;
        return name.SequenceEqual("SERVER_TRAFFIC_SECRET_0"u8) ? TlsSecret.ServerTraffic : null;
    }

    // How many bytes the digits are; 0 if they are none, or too many.
    private static int TryRead(ReadOnlySpan<byte> digits, Span<byte> bytes)
    {
        if (digits.Length % 2 != 0 || digits.Length > 2 * bytes.Length) return 0;
        for (int i = 0; i < digits.Length / 2; i++)
        {
            if (!Utf8Parser.TryParse(digits.Slice(2 * i, 2), out byte value, out int used, 'x') || used != 2) return 0;
            bytes[i] = value;
        }
        return digits.Length / 2;
    }
}
