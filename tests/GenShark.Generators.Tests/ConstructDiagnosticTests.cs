namespace GenShark.Generators.Tests;

/// <summary>Masks, places elsewhere, sets of bits, UTF-16, tables of carriers, messages and their pieces: mistakes are diagnostics at the token that must change.</summary>
public sealed class ConstructDiagnosticTests
{
    private const string Flags = """[Field("x.flags", "Flags"), NamesSetBits] public partial byte Flags { get; } """;

    [Fact]
    public Task RightOnesHaveNone() => Declaration.CheckFile("""
        [Protocol("x", "X"), Message(nameof(Size), Header = 2, Announce = nameof(Announce), Begun = nameof(IsShown)), Carries("media_type")]
        [DeclareFragments("x.data", "DATA", MessagesOf = "X"), OidName("1.2.840.113549", "rsadsi")]
        public readonly ref partial struct X
        {
            [Field("x.flags", "Flags"), NamesSetBits] public partial ushort Flags { get; }
            [Field("x.low", "Low"), Mask(0x1), Of(nameof(Flags))] public partial bool IsLow { get; }
            [Field("x.gap", "Gap"), Mask(0x8080), Of(nameof(Flags))] public partial ushort Gap { get; }
            [Field("x.at", "At"), At(12)] public partial uint At { get; }
            [Field("x.name", "Name", Type = FieldType.String), Utf16, At(nameof(NameOffset)), Size(nameof(NameSize))] public partial ReadOnlySpan<byte> Name { get; }
            internal int Size => 20;
            internal bool IsShown => true;
            internal void Announce() { }
            private int NameOffset => 16;
            private int NameSize => 4;
        }
        """);

    [Theory]
    [InlineData("""[Field("x.a", "A"), {|GS0010:Mask(0x100)|}, Of(nameof(Flags))] public partial bool A { get; }""")]
    [InlineData("""[Field("x.a", "A"), {|GS0010:Mask(0)|}, Of(nameof(Flags))] public partial bool A { get; }""")]
    [InlineData("""[Field("x.w", "W")] public partial ushort W { get; } [Field("x.a", "A"), {|GS0010:Mask(0x1ff)|}, Of(nameof(W))] public partial byte A { get; }""")]
    public Task AMaskFitsItsParentAndItsType(string members) => Declaration.CheckMembers(Flags + members);

    [Theory]
    [InlineData("""[Field("x.a", "A"), {|GS0013:Mask(0x1)|}] public partial byte A { get; }""")]
    [InlineData("""[Field("x.a", "A"), {|GS0013:Mask(0x1)|}, Of(nameof(Flags))] private bool A => true;""")]
    [InlineData("""[Field("x.a", "A"), Bits(1), {|GS0013:Mask(0x80)|}, Of(nameof(Flags))] public partial bool A { get; }""")]
    [InlineData("""[Field("x.a", "A"), {|GS0013:NamesSetBits|}, Size(2)] public partial ReadOnlySpan<byte> A { get; }""")]
    [InlineData("""[{|GS0013:NamesSetBits|}] public partial byte A { get; }""")]
    [InlineData("""[Field("x.a", "A"), {|GS0013:Utf16|}] public partial byte A { get; }""")]
    [InlineData("""[Field("x.a", "A"), {|GS0013:Utf16|}, Size(4)] public partial ReadOnlySpan<byte> A { get; }""")]
    [InlineData("""[Field("x.a", "A"), {|GS0013:At(4)|}] private byte A => 1;""")]
    [InlineData("""[Field("x.a", "A"), {|GS0013:At(-4)|}] public partial byte A { get; }""")]
    [InlineData("""[Field("x.a", "A"), Mask(1), Of(nameof(Flags)), {|GS0013:At(4)|}] public partial bool A { get; }""")]
    public Task TheyMeanSomethingWhereTheyStand(string members) => Declaration.CheckMembers(Flags + members);

    [Theory]
    [InlineData("""[Field("x.a", "A"), At({|GS0003:"Missing"|})] public partial byte A { get; }""")]
    [InlineData("""[Field("x.a", "A"), At({|GS0004:nameof(IsOdd)|})] public partial byte A { get; } private bool IsOdd => true;""")]
    [InlineData("""[Field("x.a", "A"), Mask(1), Of({|GS0003:"Missing"|})] public partial bool A { get; }""")]
    public Task WhatTheyNameIsThereAndOfTheRightKind(string members) => Declaration.CheckMembers(members);

    [Theory]
    [InlineData("""[Protocol("x", "X"), Message(nameof(Size), Begun = {|GS0003:"Missing"|})] public readonly ref partial struct X { internal int Size => 1; }""")]
    [InlineData("""[Protocol("x", "X"), Message(nameof(Size), Begun = {|GS0004:nameof(Size)|})] public readonly ref partial struct X { internal int Size => 1; }""")]
    [InlineData("""[Protocol("x", "X"), Carries({|GS0007:""|})] public readonly ref partial struct X { }""")]
    [InlineData("""[Protocol("x", "X"), DeclareFragments({|GS0007:"x data"|}, "DATA", MessagesOf = "X")] public readonly ref partial struct X { }""")]
    public Task WhatAProtocolSaysOfItsMessagesIsRight(string source) => Declaration.CheckFile(source);

    [Theory]
    [InlineData("""{|GS0013:Message("Size")|}""")]
    [InlineData("""{|GS0013:Carries("media_type")|}""")]
    [InlineData("""{|GS0013:DeclareFragments("x.data", "DATA", MessagesOf = "X")|}""")]
    [InlineData("""{|GS0013:Over("udp.port", 1)|}""")]
    public Task WhatIsAProtocolsStandsOnNoPart(string attribute) => Declaration.CheckFile($$"""
        [Protocol("x", "X")] public readonly ref partial struct X { }
        [PartOf<X>, {{attribute}}] public readonly ref partial struct Part { internal int Size => 1; }
        """);
}
