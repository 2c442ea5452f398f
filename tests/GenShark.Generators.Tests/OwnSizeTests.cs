using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Tests;

/// <summary>A payload behind a part that only its own code measures is found by a walk: a scan would look for it at the wrong place.</summary>
public sealed class OwnSizeTests
{
    [Theory]
    [InlineData("public partial Words Words { get; }", "at += 4;", false)]
    [InlineData("public partial Words Words { get; }", "d.Skip(ref at);", false)]
    [InlineData("public partial Words Words { get; }", "if (at > 0) return false;", true)]
    [InlineData("[Size(nameof(WordsSize))] public partial Words Words { get; }", "at += 4;", true)]
    public void ItIsScannedForOnlyIfItsPlaceIsKnown(string part, string code, bool isScanned)
    {
        string source = $$"""
            using System;
            using GenShark;
            [Protocol("x", "X"), Over("udp.port", 47100)]
            public readonly ref partial struct X
            {
                [Field("x.kind", "Kind")] public partial byte Kind { get; }
                {{part}}
                [Payload, Next("x.kind", nameof(Kind))] public partial ReadOnlySpan<byte> Payload { get; }
                private int WordsSize => 4;
            }
            [PartOf<X>]
            public readonly ref partial struct Words
            {
                [Custom] private bool Walk(Dissection d, in Slice s, ref int at) { {{code}} return true; }
            }
            """;
        GeneratorRunResult result = Compilations.Driver().RunGenerators(Compilations.Create(("X.cs", source)), TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        string generated = string.Concat(result.GeneratedSources.Select(file => file.SourceText.ToString()));
        string skim = generated[generated.IndexOf("Protocol? Skim(", StringComparison.Ordinal)..];
        skim = skim[..skim.IndexOf("\n    }", StringComparison.Ordinal)];
        Assert.Equal(isScanned, skim.Contains("PayloadOffset", StringComparison.Ordinal));
    }
}
