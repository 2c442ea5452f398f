namespace GenShark.Protocols;

/// <summary>The media type of the body that is being dissected: a session has one at a time.</summary>
internal sealed class MediaTypes
{
    private byte[] _type = [];
    private int _length;

    /// <summary>The type without its parameters, in small letters.</summary>
    public ReadOnlySpan<byte> Type => _type.AsSpan(0, _length);

    /// <summary>Whether a protocol is known for the type that is not declared yet: its bytes are left alone.</summary>
    public static bool IsUndeclared(ReadOnlySpan<byte> type)
    {
        foreach (string known in s_undeclared)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(type, known)) return true;
        }
        return type.Length > 10 && System.Text.Ascii.EqualsIgnoreCase(type[..10], "multipart/"u8);
    }

    private static readonly string[] s_undeclared =
    [
        "application/smil",
        "application/ocsp-request", "application/ocsp-response", "application/pkix-cert", "application/pkix-crl", "message/http",
        "application/dns-message", "application/grpc", "application/sdp", "message/sipfrag", "image/gif", "image/jpeg", "image/png", "video/mp4",
        "application/ipp", "application/pkcs7-mime", "application/pkcs7-signature", "application/vnd.wap.wmlc", "application/x-wap-prov.browser-settings",
        "application/x-amf", "application/cbor", "application/pkcs10", "application/timestamp-query", "application/timestamp-reply", "application/vnd.wap.mms-message", "message/rfc822",
    ];

    public void Enter(ReadOnlySpan<byte> type)
    {
        if (_type.Length < type.Length) _type = new byte[type.Length];
        System.Text.Ascii.ToLower(type, _type, out _length);
    }

    public static TextBuilder WriteType(Dissection d, TextBuilder text) => text.AppendPrintable(d.Session.State<MediaTypes>().Type);
}
