using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What neighbor discovery's options share.</summary>
internal static class NeighborText
{
    /// <summary>The option's name, before its bytes are read; what they tell, and the bracket, follows.</summary>
    public static void Begin(TextBuilder text, Icmpv6OptionType type)
    {
        text.Append("ICMPv6 Option (");
        if (type.Name() is { } name) text.Append(name);
        else text.Append($"Unknown {(byte)type}");
    }

    /// <summary>A title that says no more than the option's name.</summary>
    public static void Write(TextBuilder text, Icmpv6OptionType type)
    {
        Begin(text, type);
        text.Append(')');
    }

    /// <summary>The router preference behind a field of flags (RFC 4191, 2.1).</summary>
    public static void WritePreference(TextBuilder text, RouterPreference preference) => text.Append($", Prf (Default Router Preference): {preference.Name()}");

    /// <summary>An address of which only the first bytes stand on the wire; the rest is zero.</summary>
    public static IPv6Address PrefixOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> whole = stackalloc byte[IPv6Address.Size];
        bytes[..Math.Min(bytes.Length, whole.Length)].CopyTo(whole);
        return IPv6Address.Read(whole);
    }

    public static void RemarkUndecoded(Dissection dissection, in Slice slice, byte type)
    {
        dissection.BeginText().Append($"Dissector for ICMPv6 Option ({type}) code not implemented, Contact Wireshark developers if you want this supported");
        dissection.Expert(Icmpv6Fields.UndecodedOption, slice, Severity.Note, ExpertGroup.Undecoded);
    }
}
