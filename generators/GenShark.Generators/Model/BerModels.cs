namespace GenShark.Generators.Model;

/// <summary>That a structure is an ASN.1 type in BER.</summary>
/// <param name="Form">A member of GenShark.BerForm.</param>
internal sealed record BerModel(string Form, BerTagModel? Tag, EquatableArray<BerOidModel> Oids)
{
    public bool IsList => Form is "SequenceOf" or "SetOf";
}

/// <param name="Class">A member of GenShark.BerClass.</param>
internal sealed record BerTagModel(string Class, int Number, bool IsExplicit);

/// <summary>An object identifier that announces values of a type.</summary>
internal sealed record BerOidModel(string Oid, string Name);

/// <summary>A component of an ASN.1 type.</summary>
/// <param name="Asn">A member of GenShark.Asn; what a component of a declared type is, that type says.</param>
/// <param name="Structure">Full name of its declared type.</param>
/// <param name="IsRepeated">The property is a sequence of that type.</param>
/// <param name="ChosenTag">The number of the tag that its values have of the module's, be it the component's or the type's; -1 without one.</param>
internal sealed record BerComponentModel(
    string Asn, string? Structure, bool IsRepeated, BerTagModel? Tag, int ChosenTag, bool IsOptional, bool IsDefined, string? Content);
