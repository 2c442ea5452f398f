namespace GenShark.Protocols;

/// <summary>What is told of values that have a default.</summary>
internal static class HsrpText
{
    /// <summary>In bytes.</summary>
    public const int PasswordSize = 8;

    private static ReadOnlySpan<byte> DefaultPassword => "cisco"u8;

    public static ReadOnlySpan<byte> PasswordOf(ReadOnlySpan<byte> bytes) => bytes.IndexOf((byte)0) is var end and >= 0 ? bytes[..end] : bytes;

    public static void WriteTime(TextBuilder text, string label, uint time, uint usual) => text.Append($"{label}: {(time == usual ? "Default" : "Non-Default")} ({time})");

    public static void WritePassword(TextBuilder text, ReadOnlySpan<byte> password) =>
        text.Append(password.SequenceEqual(DefaultPassword) ? "Authentication Data: Default (" : "Authentication Data: Non-Default (").AppendPrintable(password).Append(')');
}
