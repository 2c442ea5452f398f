namespace GenShark.Output.Tests.Gold;

/// <summary>tshark's options when the expected text was made: <c>-n</c>, TZ=UTC.</summary>
internal static class GoldNames
{
    public static FormatOptions Options { get; } = new();
}
