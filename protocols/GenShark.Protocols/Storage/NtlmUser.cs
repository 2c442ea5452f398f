using System.Text;

namespace GenShark.Protocols;

/// <summary>Who a client of NTLM says it is (MS-NLMP, 2.2.1.3).</summary>
/// <param name="Account">The user's name.</param>
/// <param name="Domain">The domain that knows it.</param>
/// <param name="Host">The client's own name.</param>
internal sealed record NtlmUser(string Account, string Domain, string Host)
{
    private const int Authenticate = 3, DomainField = 28, UserField = 36, HostField = 44, FlagsField = 60, Unicode = 1;

    /// <summary>The user that a message of NTLM names, which may lie in another protocol's; null if there is none.</summary>
    public static NtlmUser? Find(ReadOnlySpan<byte> bytes)
    {
        int start = bytes.IndexOf("NTLMSSP\0\x03\0\0\0"u8);
        if (start < 0 || bytes.Length - start < FlagsField + 4) return null;
        var message = new Slice(bytes[start..], bytes.Length - start);
        bool isUnicode = (message.UInt32Little(FlagsField) & Unicode) != 0;
        return message.UInt32Little(8) != Authenticate ? null
            : new NtlmUser(Text(message, UserField, isUnicode), Text(message, DomainField, isUnicode), Text(message, HostField, isUnicode));
    }

    private static string Text(in Slice message, int at, bool isUnicode)
    {
        int length = message.UInt16Little(at);
        ReadOnlySpan<byte> bytes = message.Span((int)uint.Min(message.UInt32Little(at + 4), int.MaxValue), length);
        return (isUnicode ? Encoding.Unicode : Encoding.Latin1).GetString(bytes);
    }
}
