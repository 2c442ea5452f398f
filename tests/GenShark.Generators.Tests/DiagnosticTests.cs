namespace GenShark.Generators.Tests;

/// <summary>Each mistake in a declaration is a diagnostic at the token that must change, and what is right is none.</summary>
public sealed class DiagnosticTests
{
    [Fact]
    public Task ARightDeclarationHasNone() => Declaration.CheckMembers("""
            [Field("x.type", "Type")] public partial byte Type { get; }
            [Field("x.len", "Length"), Label(nameof(WriteLength))] public partial ushort Length { get; }
            [Bits(4), Field("x.high", "High")] public partial byte High { get; }
            [Bits(4), Field("x.low", "Low")] public partial byte Low { get; }
            [Field("x.name", "Name"), Size(nameof(NameSize)), If(nameof(HasName))] public partial ReadOnlySpan<byte> Name { get; }
            [Payload, Next("x.type", nameof(Type))] public partial ReadOnlySpan<byte> Payload { get; }
            private int NameSize => Length - 3;
            private bool HasName => Length > 3;
            private void WriteLength(TextBuilder text) => text.Append("Length: ").Append(Length);
            [Title] private void WriteTitle(TextBuilder text) => text.Append("X");
        """);

    [Theory]
    [InlineData("public readonly partial struct {|GS0001:X|}")]
    [InlineData("public ref partial struct {|GS0001:X|}")]
    [InlineData("public readonly ref struct {|GS0001:X|}")]
    public Task AStructureIsAReadonlyRefPartialStruct(string declaration) => Declaration.CheckFile($$"""[Protocol("x", "X")] {{declaration}} { }""");

    [Fact]
    public Task AStructureStandsAtTheTop() => Declaration.CheckFile("""
        public static class Outer { [Protocol("x", "X")] public readonly ref partial struct {|GS0001:X|} { } }
        """);

    [Theory]
    [InlineData("""[Field("x.a", "A")] public partial {|GS0002:decimal|} A { get; }""")]
    [InlineData("""[Field("x.a", "A")] public partial {|GS0002:object|} A { get; }""")]
    [InlineData("""[Field("x.a", "A")] public partial {|GS0002:string|} A { get; }""")]
    [InlineData("""[Field("x.a", "A")] public partial {|GS0002:Timestamp|} A { get; }""")]
    [InlineData("""[Field("x.a", "A"), Size(4)] public partial {|GS0002:ReadOnlySpan<int>|} A { get; }""")]
    [InlineData("""[Field("x.a", "A")] private {|GS0002:int[]|} A => [];""")]
    public Task AFieldHasATypeWithAWireForm(string member) => Declaration.CheckMembers(member);

    [Theory]
    [InlineData("""[Field("x.a", "A"), If({|GS0003:"HasA"|})] public partial byte A { get; }""")]
    [InlineData("""[Field("x.a", "A"), Size({|GS0003:"SizeOfA"|})] public partial ReadOnlySpan<byte> A { get; }""")]
    [InlineData("""[Field("x.a", "A", At = {|GS0003:"B"|})] private byte A => 1;""")]
    [InlineData("""[Payload, Next("t", {|GS0003:"Type"|})] public partial ReadOnlySpan<byte> A { get; }""")]
    [InlineData("""[Field("x.a", "A"), Expert({|GS0003:"IsBad"|}, "x.bad", "Bad", Severity.Error, ExpertGroup.Malformed)] public partial byte A { get; }""")]
    public Task WhatAnAttributeNamesIsThere(string members) => Declaration.CheckMembers(members);

    [Theory]
    [InlineData("""[Field("x.a", "A"), If({|GS0004:nameof(B)|})] public partial byte A { get; } private int B => 1;""")]
    [InlineData("""[Field("x.a", "A"), If({|GS0004:nameof(B)|})] public partial byte A { get; } private bool B() => true;""")]
    [InlineData("""[Field("x.a", "A"), Size({|GS0004:nameof(B)|})] public partial ReadOnlySpan<byte> A { get; } private bool B => true;""")]
    [InlineData("""[Count({|GS0004:nameof(B)|})] public partial Sequence<Y> A { get; } private string B => "";""")]
    [InlineData("""[Field("x.a", "A"), Label({|GS0004:nameof(B)|})] public partial byte A { get; } private string B => "";""")]
    [InlineData("""[Field("x.a", "A"), Append({|GS0004:nameof(B)|})] public partial byte A { get; } private void B() { }""")]
    [InlineData("""[Payload, Next("t", {|GS0004:nameof(B)|})] public partial ReadOnlySpan<byte> A { get; } private bool B => true;""")]
    [InlineData("""[Payload(Unclaimed = {|GS0004:nameof(B)|})] public partial ReadOnlySpan<byte> A { get; } private bool B => true;""")]
    [InlineData("""[Field("x.a", "A", Base.Custom, Format = {|GS0004:nameof(B)|})] public partial byte A { get; } private void B(TextBuilder text) { }""")]
    [InlineData("""[Field("x.a", "A", At = {|GS0004:nameof(B)|})] private byte A => 1; private byte B => 2;""")]
    [InlineData("""[Field("x.a", "A"), Of({|GS0004:nameof(B)|})] private byte A => 1; private byte B => 2;""")]
    [InlineData("""[Field("x.a", "A"), Alias("x.b", "B", After = {|GS0004:nameof(B)|})] public partial byte A { get; } private byte B => 2;""")]
    public Task WhatAnAttributeNamesIsOfTheRightKind(string members) => Declaration.CheckMembers(members);

    [Theory]
    [InlineData("""[Protocol("x", "X"), Message({|GS0003:"A"|})] public readonly ref partial struct X { }""")]
    [InlineData("""[Protocol("x", "X"), Message({|GS0004:nameof(A)|})] public readonly ref partial struct X { internal bool A => true; }""")]
    [InlineData("""[Protocol("x", "X"), Message(nameof(A), Announce = {|GS0004:nameof(A)|})] public readonly ref partial struct X { internal int A => 1; }""")]
    public Task WhatAMessageNamesIsThereAndOfTheRightKind(string source) => Declaration.CheckFile(source);

    [Theory]
    [InlineData("[Title] private string {|GS0005:A|}() => null!;")]
    [InlineData("[Info] private void {|GS0005:A|}() { }")]
    [InlineData("[Step] private void {|GS0005:A|}(int at) { }")]
    [InlineData("[Custom] private bool {|GS0005:A|}(Dissection d, Slice s, ref int at) => true;")]
    [InlineData("[Preface] private static void {|GS0005:A|}(Dissection d, in Slice s) { }")]
    [InlineData("""[Field("x.a", "A")] private void {|GS0005:A|}(string text) { }""")]
    public Task AMethodOfTheWalkerHasItsSignature(string member) => Declaration.CheckMembers(member);

    [Theory]
    [InlineData("[Accept] private {|GS0006:int|} A => 1;")]
    [InlineData("[Length] private {|GS0006:bool|} A => true;")]
    [InlineData("""[Guess("t")] private {|GS0006:string|} A => "";""")]
    [InlineData("[Last] private {|GS0006:byte|} A => 1;")]
    public Task APropertyOfTheWalkerHasItsType(string member) => Declaration.CheckMembers(member);

    [Theory]
    [InlineData("""[Protocol({|GS0007:"My Proto"|}, "X")] public readonly ref partial struct X { }""")]
    [InlineData("""[Protocol({|GS0007:"X"|}, "X")] public readonly ref partial struct X { }""")]
    [InlineData("""[Protocol("x", "X")] public readonly ref partial struct X { [Field({|GS0007:"x.a b"|}, "A")] public partial byte A { get; } }""")]
    [InlineData("""[Protocol("x", "X")] public readonly ref partial struct X { [Field({|GS0007:"x.a."|}, "A")] public partial byte A { get; } }""")]
    [InlineData("""[Protocol("x", "X")] public readonly ref partial struct X { [Field("x.a", "A"), Alias({|GS0007:""|}, "A")] public partial byte A { get; } }""")]
    [InlineData("""[Protocol("x", "X"), Over({|GS0007:"udp..port"|}, 1)] public readonly ref partial struct X { }""")]
    [InlineData("""[Protocol("x", "X")] public readonly ref partial struct X { [Payload, Next({|GS0007:""|}, nameof(A))] public partial ReadOnlySpan<byte> P { get; } private byte A => 1; }""")]
    [InlineData("""[Protocol("x", "X"), DeclareField({|GS0007:"x/y"|}, "Y", FieldType.UInt8)] public readonly ref partial struct X { }""")]
    public Task ANameCanBeTypedIntoAFilter(string source) => Declaration.CheckFile(source);

    [Fact]
    public Task AFieldHasOneType() => Declaration.CheckMembers("""
            [Field("x.a", "A")] public partial byte A { get; }
            [Field("x.a", "A")] public partial uint Wider { get; }
            [Field({|GS0008:"x.a"|}, "A")] public partial IPv4Address B { get; }
        """);

    [Fact]
    public Task AFilterNameIsAProtocolsOwn() => Declaration.CheckFile("""
        [Protocol("x", "X")] public readonly ref partial struct X { }
        [Protocol({|GS0009:"x"|}, "Another X")] public readonly ref partial struct Y { }
        """);

    [Theory]
    [InlineData("""[{|GS0010:Bits(9)|}, Field("x.a", "A")] public partial byte A { get; } [Bits(7), Field("x.b", "B")] public partial byte B { get; }""")]
    [InlineData("""[{|GS0010:Bits(5)|}, Field("x.a", "A")] public partial byte A { get; } [Field("x.b", "B")] public partial byte B { get; }""")]
    [InlineData("""[Field("x.a", "A")] public partial byte A { get; } [Bits(4), Of(nameof(A)), Field("x.b", "B")] public partial byte B { get; } [{|GS0010:Bits(5)|}, Of(nameof(A)), Field("x.c", "C")] public partial byte C { get; }""")]
    [InlineData("""[{|GS0010:Bits(0)|}, Field("x.a", "A")] public partial byte A { get; } """)]
    public Task BitsFit(string members) => Declaration.CheckMembers(members);

    [Theory]
    [InlineData("""[Field("x.a", "A")] public partial ReadOnlySpan<byte> {|GS0011:A|} { get; }""")]
    [InlineData("""[Field("x.a", "A", Type = FieldType.String)] public partial ReadOnlySpan<byte> {|GS0011:A|} { get; }""")]
    public Task BytesHaveASize(string member) => Declaration.CheckMembers(member);

    [Theory]
    [InlineData("""[Field("x.a", "A"), Rest] public partial ReadOnlySpan<byte> A { get; } [Field("x.b", "B")] public partial byte {|GS0012:B|} { get; }""")]
    [InlineData("""[Payload] public partial ReadOnlySpan<byte> A { get; } [Payload] public partial ReadOnlySpan<byte> {|GS0012:B|} { get; }""")]
    public Task NothingStandsBehindWhatTakesAll(string members) => Declaration.CheckMembers(members);

    [Theory]
    [InlineData("""[Field("x.a", "A"), {|GS0013:Count(nameof(B))|}] public partial byte A { get; } private int B => 1;""")]
    [InlineData("""[Field("x.a", "A"), {|GS0013:Switch(nameof(B))|}] public partial byte A { get; } private int B => 1;""")]
    [InlineData("""[Field("x.a", "A"), {|GS0013:Next("t", nameof(A))|}] public partial byte A { get; }""")]
    [InlineData("""[Field("x.a", "A"), {|GS0013:Bits(4)|}] private byte A => 1;""")]
    [InlineData("""[Field("x.a", "A")] public partial byte A { get; } [Field("x.b", "B"), {|GS0013:Of(nameof(A))|}] public partial byte B { get; }""")]
    [InlineData("""[Field("x.a", "A"), {|GS0013:Bits(32)|}] public partial IPv4Address A { get; }""")]
    [InlineData("""[Field("x.a", "A"), {|GS0013:Size(4)|}] private uint A => 1;""")]
    [InlineData("""[Field("x.a", "A"), Size(4), {|GS0013:Rest|}] public partial ReadOnlySpan<byte> A { get; }""")]
    public Task AnAttributeMeansSomethingWhereItStands(string members) => Declaration.CheckMembers(members);

    [Theory]
    [InlineData("public partial Variant {|GS0014:A|} { get; }")]
    [InlineData("[Switch(nameof(B))] public partial Variant {|GS0014:A|} { get; } private byte B => 1;")]
    public Task AUnionSaysHowItIsChosen(string members) => Declaration.CheckMembers(members);

    [Fact]
    public Task AUnionsCasesAreStructures() => Declaration.CheckFile("""
        public readonly ref struct Loose { }
        [PartOf<X>] public readonly ref partial struct Part { [Field("x.p", "P")] public partial byte P { get; } }
        [Protocol("x", "X")] public readonly ref partial struct X
        {
            [Switch(nameof(B)), Case<Part>(1), {|GS0015:Case<Loose>(2)|}] public partial Variant A { get; }
            private byte B => 1;
        }
        """);

    [Fact]
    public Task APartBelongsToAProtocolOfItsAssembly() => Declaration.CheckFile("""
        public readonly ref struct Loose { }
        [{|GS0016:PartOf<Loose>|}] public readonly ref partial struct Part { }
        """);

    [Fact]
    public Task WhatAStructureHasOnceIsSaidOnce() => Declaration.CheckMembers("""
            [Length] private int A => 1;
            [{|GS0017:Length|}] private int B => 2;
        """);
}
