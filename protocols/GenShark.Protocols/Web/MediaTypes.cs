namespace GenShark.Protocols;

/// <summary>The media type of the body that is being dissected: a session has one at a time.</summary>
internal sealed class MediaTypes
{
    private byte[] _type = [], _parameters = [];
    private int _length, _parametersLength;

    /// <summary>The type without its parameters, in small letters unless the carrier shows it as it is.</summary>
    public ReadOnlySpan<byte> Type => _type.AsSpan(0, _length);

    /// <summary>What stands behind the type's semicolon.</summary>
    public ReadOnlySpan<byte> Parameters => _parameters.AsSpan(0, _parametersLength);

    /// <summary>Whether a protocol is known for the type that is not declared yet: its bytes are left alone.</summary>
    public static bool IsUndeclared(ReadOnlySpan<byte> type)
    {
        foreach (string known in s_undeclared)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(type, known)) return true;
        }
        return false;
    }

    // As in tshark, less than the longest first line of XML is not taken for it.
    private const int LeastMarkup = 39;

    // What begins images: JPEG's start of image, and PNG's signature.
    private static readonly byte[] s_jpeg = [0xff, 0xd8], s_png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    private static readonly string[] s_undeclared =
    [
        "application/smil",
        "application/ocsp-request", "application/ocsp-response", "application/pkix-cert", "application/pkix-crl", "message/http",
        "application/dns-message", "application/grpc", "message/sipfrag", "image/gif", "image/jpeg", "image/png", "video/mp4",
        "application/ipp", "application/pkcs7-mime", "application/pkcs7-signature", "application/vnd.wap.wmlc", "application/x-wap-prov.browser-settings",
        "application/x-amf", "application/cbor", "application/pkcs10", "application/timestamp-query", "application/timestamp-reply", "application/vnd.wap.mms-message", "message/rfc822",
    ];

    /// <summary>The key of a type in a table of media types; of a kind of parts that no table knows, that of all of them.</summary>
    public static uint KeyOf(ReadOnlySpan<byte> type) =>
        TextKey.Of(type.Length > 10 && System.Text.Ascii.EqualsIgnoreCase(type[..10], "multipart/"u8) ? "multipart/mixed"u8 : type);

    public void Enter(ReadOnlySpan<byte> type, ReadOnlySpan<byte> parameters = default, bool asItIs = false)
    {
        IsMarkup = IsRefused = false;
        _length = Copy(type, ref _type);
        _parametersLength = Copy(parameters, ref _parameters);
        if (!asItIs) System.Text.Ascii.ToLowerInPlace(_type.AsSpan(0, _length), out _);
    }

    private static int Copy(ReadOnlySpan<byte> text, ref byte[] copy)
    {
        if (copy.Length < text.Length) copy = new byte[text.Length];
        text.CopyTo(copy);
        return text.Length;
    }

    /// <summary>Whether text is XML, whatever its type.</summary>
    public bool IsMarkup { get; private set; }

    /// <summary>Whether the body is not of its type.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Looks what the body is.</summary>
    public void LookInto(ReadOnlySpan<byte> body)
    {
        IsMarkup = body.Length >= LeastMarkup && System.Text.Ascii.EqualsIgnoreCase(body[..5], "<?xml"u8) && Registry.Table("media_type").Find(TextKey.Of(Type)) == DataTextLinesProtocol.Instance;
        IsRefused = body.Length > 0 && (Type.SequenceEqual("image/gif"u8) && !body.StartsWith("GIF8"u8)
            || Type.SequenceEqual("image/jpeg"u8) && !body.StartsWith(s_jpeg)
            || Type.SequenceEqual("image/png"u8) && !body.StartsWith(s_png));
    }

    public static TextBuilder WriteType(Dissection d, TextBuilder text) => text.AppendPrintable(d.Session.State<MediaTypes>().Type);
}
