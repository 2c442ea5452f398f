namespace GenShark.Protocols;

/// <summary>What stands behind labels of the X.509 family.</summary>
internal static class X509Text
{
    /// <summary>An object identifier's name in brackets; by number if it has none.</summary>
    public static void WriteIdentifier(TextBuilder text, ReadOnlySpan<byte> identifier)
    {
        text.Append(" ("u8);
        OidNames.TryWrite(text, identifier);
        text.Append(')');
    }
}
