namespace GenShark.Generators.Tests;

/// <summary>Mistakes in the declarations of ASN.1 types are diagnostics at the token that must change.</summary>
public sealed class BerDiagnosticTests
{
    [Fact]
    public Task RightTypesHaveNone() => Declaration.CheckFile("""
        [Protocol("x", "X")] public readonly ref partial struct X { public partial Outer Value { get; } }
        [PartOf<X>, Ber, Tag(3, Class = BerClass.Application), ByOid("1.2.3", "one"), OidName("1.2.4", "two")]
        public readonly ref partial struct Outer
        {
            [Field("x.version", "version"), Tag(0, Explicit = true), Optional] public partial int Version { get; }
            [Field("x.id", "id"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Id { get; }
            [Asn(Asn.Any), DefinedBy(nameof(Id)), Optional] public partial ReadOnlySpan<byte> Value { get; }
            [Field("x.usage", "usage"), Asn(Asn.BitString)] public partial ReadOnlySpan<byte> Usage { get; }
            [Field("x.usage.sign", "sign"), Of(nameof(Usage))] public partial bool Sign { get; }
            [Field("x.address", "address"), Asn(Asn.OctetString)] public partial IPv4Address Address { get; }
            [Field("x.hash", "hash"), Content(nameof(Show))] public partial ReadOnlySpan<byte> Hash { get; }
            [Field("x.name", "name")] public partial Name Name { get; }
            private bool Show(Dissection d, in Slice content) => true;
        }
        [PartOf<X>, Ber(BerForm.Choice)]
        public readonly ref partial struct Name
        {
            [Field("x.text", "text"), Asn(Asn.Utf8String)] public partial ReadOnlySpan<byte> Text { get; }
            [Field("x.number", "number")] public partial int Number { get; }
            [Field("x.other", "other"), Tag(1)] public partial int Other { get; }
        }
        """);

    [Theory]
    [InlineData("""[{|GS0013:Asn(Asn.Integer)|}, Field("x.a", "A")] public partial byte A { get; }""")]
    [InlineData("""[{|GS0013:Tag(1)|}, Field("x.a", "A")] public partial byte A { get; }""")]
    [InlineData("""[{|GS0013:Optional|}, Field("x.a", "A")] public partial byte A { get; }""")]
    [InlineData("""[{|GS0013:DefinedBy(nameof(A))|}, Field("x.a", "A")] public partial byte A { get; }""")]
    [InlineData("""[{|GS0013:Content(nameof(B))|}, Field("x.a", "A")] public partial byte A { get; } private bool B(Dissection d, in Slice s) => true;""")]
    public Task ComponentsStandInTypesOfAsn1(string members) => Declaration.CheckMembers(members);

    [Theory]
    [InlineData("""{|GS0013:Ber|}""")]
    [InlineData("""{|GS0013:Tag(1)|}""")]
    [InlineData("""{|GS0013:ByOid("1.2.3", "x")|}""")]
    public Task AProtocolIsNoTypeOfAsn1(string attribute) => Declaration.CheckFile($$"""
        [Protocol("x", "X"), {{attribute}}] public readonly ref partial struct X { }
        """);

    [Theory]
    [InlineData("""[{|GS0013:Size(4)|}, Field("x.a", "A")] public partial ReadOnlySpan<byte> A { get; }""")]
    [InlineData("""[{|GS0013:Rest|}, Field("x.a", "A")] public partial ReadOnlySpan<byte> A { get; }""")]
    [InlineData("""[{|GS0013:Bits(4)|}, Field("x.a", "A")] public partial byte A { get; }""")]
    [InlineData("""[{|GS0013:At(4)|}, Field("x.a", "A")] public partial byte A { get; }""")]
    [InlineData("""[{|GS0013:If(nameof(B))|}, Field("x.a", "A")] public partial byte A { get; } private bool B => true;""")]
    public Task AFixedLayoutIsNotBers(string members) => CheckType("Ber", members);

    [Theory]
    [InlineData("""[Field("x.a", "A"), Asn(Asn.Utf8String)] public partial {|GS0019:int|} A { get; }""")]
    [InlineData("""[Field("x.a", "A"), Asn(Asn.Integer)] public partial {|GS0019:bool|} A { get; }""")]
    [InlineData("""[Field("x.a", "A"), Asn(Asn.Boolean)] public partial {|GS0019:byte|} A { get; }""")]
    [InlineData("""[Field("x.a", "A")] public partial {|GS0019:IPv4Address|} A { get; }""")]
    [InlineData("""[Field("x.a", "A"), Asn(Asn.OctetString)] public partial {|GS0019:ulong|} A { get; }""")]
    [InlineData("""[Field("x.a", "A"), Asn(Asn.BitString)] public partial ReadOnlySpan<byte> A { get; } [Field("x.b", "B"), Of(nameof(A))] public partial {|GS0019:byte|} B { get; }""")]
    [InlineData("""[Field("x.a", "A")] public partial {|GS0002:decimal|} A { get; }""")]
    public Task AComponentsTypeHoldsWhatAsn1Gives(string members) => CheckType("Ber", members);

    [Theory]
    [InlineData("""[Field("x.a", "A")] public partial int A { get; } [Asn(Asn.Any), DefinedBy({|GS0004:nameof(A)|})] public partial ReadOnlySpan<byte> B { get; }""")]
    [InlineData("""[Asn(Asn.Any), DefinedBy({|GS0004:nameof(B)|})] public partial ReadOnlySpan<byte> A { get; } [Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> B { get; }""")]
    [InlineData("""[Asn(Asn.Any), DefinedBy({|GS0003:"Missing"|})] public partial ReadOnlySpan<byte> A { get; }""")]
    [InlineData("""[Field("x.a", "A"), Content({|GS0003:"Missing"|})] public partial ReadOnlySpan<byte> A { get; }""")]
    [InlineData("""[Field("x.a", "A"), Content({|GS0004:nameof(B)|})] public partial ReadOnlySpan<byte> A { get; } private void B() { }""")]
    [InlineData("""[Field("x.a", "A")] public partial ReadOnlySpan<byte> A { get; } [Field("x.b", "B"), Of({|GS0004:nameof(A)|})] public partial bool B { get; }""")]
    public Task WhatAComponentNamesIsThereAndOfTheRightKind(string members) => CheckType("Ber", members);

    [Theory]
    [InlineData("SequenceOf", "")]
    [InlineData("SetOf", """[Field("x.a", "A")] public partial int A { get; } [Field("x.b", "B")] public partial int B { get; }""")]
    [InlineData("Value", """[Field("x.a", "A")] public partial int A { get; } [Field("x.b", "B")] public partial int B { get; }""")]
    public Task AListHasOneComponent(string form, string members) => Declaration.CheckFile($$"""
        [Protocol("x", "X")] public readonly ref partial struct X { }
        [PartOf<X>, Ber(BerForm.{{form}})] public readonly ref partial struct {|GS0018:Part|} { {{members}} }
        """);

    [Theory]
    [InlineData("""[Field("x.a", "A")] public partial int A { get; } [Field("x.b", "B")] public partial uint {|GS0021:B|} { get; }""")]
    [InlineData("""[Field("x.a", "A"), Tag(1)] public partial int A { get; } [Field("x.b", "B"), Tag(1)] public partial bool {|GS0021:B|} { get; }""")]
    public Task AlternativesAreToldApartByTheirTags(string members) => CheckType("Ber(BerForm.Choice)", members);

    [Theory]
    [InlineData("""Ber, ByOid({|GS0020:"keyUsage"|}, "id-ce-keyUsage")""")]
    [InlineData("""Ber, ByOid({|GS0020:"2.5.29."|}, "id-ce-keyUsage")""")]
    [InlineData("""Ber, OidName({|GS0020:""|}, "nothing")""")]
    [InlineData("""Ber, Tag({|GS0022:-1|})""")]
    public Task NumbersOfIdentifiersAndTagsAreNumbers(string attributes) => CheckType(attributes, """[Field("x.a", "A")] public partial int A { get; }""");

    [Fact]
    public Task AComponentsTagHasANumber() => CheckType("Ber", """[Field("x.a", "A"), Tag({|GS0022:-2|})] public partial int A { get; }""");

    private static Task CheckType(string attributes, string members) => Declaration.CheckFile($$"""
        [Protocol("x", "X")] public readonly ref partial struct X { }
        [PartOf<X>, {{attributes}}] public readonly ref partial struct Part
        {
        {{members}}
        }
        """);
}
