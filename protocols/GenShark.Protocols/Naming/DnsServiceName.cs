namespace GenShark.Protocols;

/// <summary>The owner of a service record: <c>_service._protocol.name</c> (RFC 2782).</summary>
internal static class DnsServiceName
{
    /// <summary>Writes the service (0), the protocol (1) or the domain (2).</summary>
    public static void Write(TextBuilder text, in DomainName name, int part)
    {
        int start = text.Length;
        name.WriteTo(text);
        ReadOnlySpan<byte> whole = text.Span[start..];
        int first = End(whole, 0), second = End(whole, first + 1);
        (int from, int to) = part switch { 0 => (0, first), 1 => (first + 1, second), _ => (second + 1, whole.Length) };
        Span<byte> chosen = stackalloc byte[256];
        whole[from..to].CopyTo(chosen);
        text.Truncate(start);
        text.Append(chosen[..(to - from)]);
    }

    // Of the label that starts there.
    private static int End(ReadOnlySpan<byte> name, int start) =>
        start < name.Length && name[start..].IndexOf((byte)'.') is var length and >= 0 ? start + length : name.Length;
}
