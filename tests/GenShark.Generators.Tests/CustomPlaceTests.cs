using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Tests;

/// <summary>Code of a declaration's own gets the place behind what stands before it, and what follows goes on from where it leaves off.</summary>
public sealed class CustomPlaceTests
{
    private const string Byte = """[Field("x.a", "A")] public partial byte A { get; } """;
    private const string Text = """[Field("x.t", "T", Type = FieldType.String), Size(nameof(A))] public partial ReadOnlySpan<byte> T { get; } """;
    private const string Number = """[Field("x.b", "B")] public partial ushort B { get; } """;
    private const string Last = """[Field("x.c", "C")] public partial ushort C { get; } """;
    private const string Code = """[Custom] private bool Look(Dissection d, in Slice s, ref int at) => at > 0; """;

    [Theory]
    [InlineData(Byte + Number + Code, "at = 3;", "")]
    [InlineData(Byte + Code + Text, "at = 1;", "")]
    [InlineData(Byte + Text + Number + Code, "at += 2;", "")]
    [InlineData(Byte + Text + Number + Code + Last, "at += 2;", "at -= 2;")]
    [InlineData(Byte + Text + Code + Last, "", "")]
    public void ItIsThePlaceBehind(string members, string before, string behind)
    {
        GeneratorRunResult result = Compilations.Driver()
            .RunGenerators(Compilations.Create(("X.cs", $$"""using System; using GenShark; [Protocol("x", "X")] public readonly ref partial struct X { {{members}} }""")), TestContext.Current.CancellationToken)
            .GetRunResult().Results.Single();
        string[] lines = [.. string.Concat(result.GeneratedSources.Select(file => file.SourceText.ToString())).Split('\n').Select(line => line.Trim())];
        int call = Array.FindIndex(lines, line => line.Contains("self.Look(d, s, ref at)", StringComparison.Ordinal));
        Assert.True(call > 0);
        Assert.Equal(before, lines[call - 1] is var first && first.StartsWith("at ", StringComparison.Ordinal) && first.Length < 12 ? first : "");
        Assert.Equal(behind, lines[call + 1].StartsWith("at -", StringComparison.Ordinal) ? lines[call + 1] : "");
    }
}
