namespace GenShark.Protocols;

/// <summary>The owner of a service record: <c>_service._protocol.name</c> (RFC 2782).</summary>
internal static class DnsServiceName
{
    public static bool Splits(in DomainName name) => name.LabelCount >= 3;

    /// <summary>Writes the service (0), the protocol (1) or the domain (2).</summary>
    public static void Write(TextBuilder text, in DomainName name, int part)
    {
        int start = text.Length;
        name.WriteTo(text);
        ReadOnlySpan<byte> whole = text.Span[start..];
        int first = whole.IndexOf((byte)'.');
        int second = first + 1 + whole[(first + 1)..].IndexOf((byte)'.');
        (int from, int to) = part switch { 0 => (0, first), 1 => (first + 1, second), _ => (second + 1, whole.Length) };
        Span<byte> chosen = stackalloc byte[256];
        whole[from..to].CopyTo(chosen);
        text.Truncate(start);
        text.Append(chosen[..(to - from)]);
    }
}
