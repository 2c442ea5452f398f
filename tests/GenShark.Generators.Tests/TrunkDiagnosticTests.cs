using GenShark.Generators.Tests.Support;

namespace GenShark.Generators.Tests;

/// <summary>What can't be in the trunk.</summary>
public sealed class TrunkDiagnosticTests
{
    [Theory]
    [InlineData("""[Field("x.a", "A")] public partial byte A { get; }""")]
    [InlineData("""[Payload, Next("t")] public partial ReadOnlySpan<byte> A { get; }""")]
    [InlineData("""[Field("x.a", "A")] public partial byte A { get; } [Payload, Next("t", nameof(A), When = nameof(Is))] public partial ReadOnlySpan<byte> B { get; } private bool Is => A > 1;""")]
    public Task WhatFollowsIsSaidByTheHeaderAlone(string members) => Declaration.CheckFile($$"""
        [Protocol("x", "X"), {|GS0023:Trunk|}] public readonly ref partial struct X
        {
        {{members}}
        }
        """);

    [Theory]
    [InlineData("""[Payload, Next("t", nameof(A))] public partial ReadOnlySpan<byte> C { get; }""")]
    [InlineData("""[Payload, Next("t", nameof(A), nameof(B)), Next("g")] public partial ReadOnlySpan<byte> C { get; }""")]
    public Task ANumberOrTwoPortsDo(string payload) => Declaration.CheckFile($$"""
        [Protocol("x", "X"), Trunk] public readonly ref partial struct X
        {
        [Field("x.a", "A")] public partial ushort A { get; }
        [Field("x.b", "B")] public partial ushort B { get; }
        {{payload}}
        }
        """);
}
