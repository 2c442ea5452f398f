using GenShark.Generators.Tests.Support;

namespace GenShark.Generators.Tests;

/// <summary>What can't be read without a walk of its layer.</summary>
public sealed class SettledDiagnosticTests
{
    [Theory]
    [InlineData("""[Field("x.b", "B", Settled = {|GS0024:true|})] public partial byte B { get; }""")]
    [InlineData("""[Field("x.b", "B", Settled = {|GS0024:true|})] private string B => "b";""")]
    [InlineData("""[Field("x.b", "B", Settled = {|GS0024:true|})] private uint? B => null;""")]
    [InlineData("""[Field("x.b", "B", Settled = {|GS0024:true|}), ShowIf(nameof(Is))] private uint B => 1; private bool Is => A > 1;""")]
    public Task OnlyNumbersAndTimesThatAreComputed(string member) => Declaration.CheckFile($$"""
        [Protocol("x", "X")] public readonly ref partial struct X
        {
        [Field("x.a", "A")] public partial byte A { get; }
        {{member}}
        }
        """);

    [Fact]
    public Task APartHasNone() => Declaration.CheckFile("""
        [Protocol("x", "X")] public readonly ref partial struct X
        {
        [Field("x.a", "A")] public partial byte A { get; }
        public partial Part Rest { get; }
        }
        [PartOf<X>, Node("Part")] public readonly ref partial struct Part
        {
        [Field("x.b", "B")] public partial byte B { get; }
        [Field("x.c", "C", Settled = {|GS0024:true|})] private uint C => B;
        }
        """);

    [Theory]
    [InlineData("""[Field("x.b", "B", Settled = true)] private uint B => 1;""")]
    [InlineData("""[Field("x.b", "B", Settled = true), If(nameof(Is))] private Interval B => default; private bool Is => A > 1;""")]
    [InlineData("""[Step(Settled = "x.d")] private void B() { }""")]
    public Task AComputedNumberATimeAndAStepAre(string member) => Declaration.CheckFile($$"""
        [Protocol("x", "X")] public readonly ref partial struct X
        {
        [Field("x.a", "A")] public partial byte A { get; }
        {{member}}
        }
        """);
}
