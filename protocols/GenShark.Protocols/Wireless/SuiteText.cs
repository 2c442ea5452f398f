using GenShark.Generated;
using GenShark.Names;

namespace GenShark.Protocols;

/// <summary>Names of suites: whose they are, and which.</summary>
internal static class SuiteText
{
    internal static void WriteCipher(TextBuilder text, uint suite) => Write(text, suite, ((RsnCipher)(byte)suite).Name());
    internal static void WriteKeyManagement(TextBuilder text, uint suite) => Write(text, suite, ((RsnKeyManagement)(byte)suite).Name());
    internal static void WriteWpaCipher(TextBuilder text, uint suite) => Write(text, suite, ((WpaCipher)(byte)suite).Name());
    internal static void WriteWpaKeyManagement(TextBuilder text, uint suite) => Write(text, suite, ((WpaKeyManagement)(byte)suite).Name());

    private static void Write(TextBuilder text, uint suite, string? name)
    {
        WriteOui(text, suite >> 8);
        if (name is not null) text.Append(' ').Append(name);
        else text.Append(" Unknown");
    }

    /// <summary>An organisation's identifier with its name.</summary>
    internal static void WriteOui(TextBuilder text, uint oui)
    {
        text.Append($"{oui >> 16:x2}:{oui >> 8 & 0xff:x2}:{oui & 0xff:x2}");
        if (MacVendors.TryFind(new UInt24(oui), out ReadOnlySpan<byte> vendor)) text.Append(" (").Append(vendor).Append(')');
    }
}
