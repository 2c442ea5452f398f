namespace GenShark.Capture;

/// <summary>Names of layers and fields as programs spell them: <c>tcp.flags.syn</c> is also <c>flags_syn</c> and <c>FlagsSyn</c> of the layer.</summary>
internal static class FieldNaming
{
    /// <summary>Whether two names are one but for case, dots, underscores and dashes.</summary>
    public static bool Same(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < left.Length && IsSeparator(left[i])) i++;
            while (j < right.Length && IsSeparator(right[j])) j++;
            if (i == left.Length || j == right.Length) return i == left.Length && j == right.Length;
            if (char.ToLowerInvariant(left[i++]) != char.ToLowerInvariant(right[j++])) return false;
        }
    }

    /// <summary>Whether a field of a protocol is meant by a name, with the protocol's name before it or without.</summary>
    public static bool IsMeant(FieldInfo field, Protocol protocol, string name)
    {
        if (field.Name.Length == 0) return false;
        if (Same(field.Name, name)) return true;
        string prefix = protocol.FilterName;
        return field.Name.Length > prefix.Length && field.Name[prefix.Length] == '.'
            && field.Name.StartsWith(prefix, StringComparison.Ordinal) && Same(field.Name.AsSpan(prefix.Length + 1), name);
    }

    private static bool IsSeparator(char character) => character is '.' or '_' or '-';
}
