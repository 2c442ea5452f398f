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

    private static readonly string[] s_undeclared =
    [
        "application/smil",
        "application/ocsp-request", "application/ocsp-response", "application/pkix-cert", "application/pkix-crl", "message/http",
        "application/dns-message", "application/grpc", "application/sdp", "message/sipfrag", "image/gif", "image/jpeg", "image/png", "video/mp4",
        "application/ipp", "application/pkcs7-mime", "application/pkcs7-signature", "application/vnd.wap.wmlc", "application/x-wap-prov.browser-settings",
        "application/x-amf", "application/cbor", "application/pkcs10", "application/timestamp-query", "application/timestamp-reply", "application/vnd.wap.mms-message", "message/rfc822",
    ];

    /// <summary>The key of a type in a table of media types; of a kind of parts that no table knows, that of all of them.</summary>
    public static uint KeyOf(ReadOnlySpan<byte> type) =>
        TextKey.Of(type.Length > 10 && System.Text.Ascii.EqualsIgnoreCase(type[..10], "multipart/"u8) ? "multipart/mixed"u8 : type);

    public void Enter(ReadOnlySpan<byte> type, ReadOnlySpan<byte> parameters = default, bool asItIs = false)
    {
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

    public static TextBuilder WriteType(Dissection d, TextBuilder text) => text.AppendPrintable(d.Session.State<MediaTypes>().Type);
}
