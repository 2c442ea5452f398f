using Microsoft.CodeAnalysis.CSharp;

namespace GenShark.Generators.Emission;

/// <summary>C# literals.</summary>
internal static class Literal
{
    public static string Of(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Hex(ulong value) => "0x" + value.ToString("x");
}
