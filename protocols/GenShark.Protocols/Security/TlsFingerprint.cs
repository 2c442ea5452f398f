namespace GenShark.Protocols;

/// <summary>JA3 and JA3S: what a hello proposes or chooses as decimal numbers, values that only keep others flexible (GREASE, RFC 8701) left out; and their MD5.</summary>
/// <seealso href="https://github.com/salesforce/ja3"/>
internal static class TlsFingerprint
{
    /// <summary>Version, cipher suites, extensions, groups, forms of points.</summary>
    public static void Write(TextBuilder text, in TlsClientHello hello)
    {
        text.Append($"{(ushort)hello.Version},");
        WriteNumbers(text, hello.CipherSuites.Slice, 2);
        WriteExtensions(text.Append(','), hello.Extensions);
        text.Append(',');
        if (hello.Extensions.TryFind(TlsExtensionType.SupportedGroups, out Slice groups)) WriteNumbers(text, groups.From(2), 2);
        text.Append(',');
        if (hello.Extensions.TryFind(TlsExtensionType.EcPointFormats, out Slice formats)) WriteNumbers(text, formats.From(1), 1);
    }

    /// <summary>Version, cipher suite, extensions.</summary>
    public static void Write(TextBuilder text, in TlsServerHello hello)
    {
        text.Append($"{(ushort)hello.Version},{(ushort)hello.CipherSuite},");
        WriteExtensions(text, hello.Extensions);
    }

    private static void WriteExtensions(TextBuilder text, in TlsExtensions extensions)
    {
        bool follows = false;
        foreach (TlsExtension extension in extensions.Items) WriteNumber(text, (ushort)extension.Type, ref follows);
    }

    private static void WriteNumbers(TextBuilder text, in Slice numbers, int width)
    {
        bool follows = false;
        for (int at = 0; numbers.Has(at, width); at += width) WriteNumber(text, (int)numbers.Unsigned(at, width), ref follows);
    }

    private static void WriteNumber(TextBuilder text, int number, ref bool follows)
    {
        if (IsGrease(number)) return;
        if (follows) text.Append('-');
        follows = true;
        text.Append((ulong)number);
    }

    private static bool IsGrease(int number) => (number & 0x0f0f) == 0x0a0a && number >> 8 == (number & 0xff);
}
