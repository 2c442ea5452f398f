using GenShark.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Checks;

/// <summary>Attributes of ASN.1 types stand in such types only, those of fixed layouts elsewhere, those of protocols on protocols.</summary>
internal static class PlaceChecks
{
    private static readonly string[] s_ofBerMembers = ["Asn", "Tag", "Optional", "DefinedBy", "Content"], s_ofBer = ["Tag", "ByOid"];

    private static readonly string[] s_ofLayouts =
        ["Bits", "Mask", "At", "Size", "Rest", "Count", "Switch", "Payload", "If", "ShowIf", "Utf16", "NamesSetBits", "Endian", "Custom", "Length", "Head"];

    private static readonly string[] s_ofProtocols = ["Message", "Carries", "DeclareFragments", "DeclareSegments", "Over"];

    public static void Run(CheckContext context)
    {
        bool isProtocol = AttributeReader.Find(context.Structure, "ProtocolAttribute") is not null;
        AttributeData? ber = AttributeReader.Find(context.Structure, "BerAttribute");
        if (isProtocol && ber is not null) Refuse(context, ber, "a protocol's layer is no value: declare a part with it, and give the protocol a property of that type");
        bool isAsn = ber is not null && !isProtocol;
        foreach (AttributeData attribute in CheckContext.AttributesOf(context.Structure))
        {
            string name = CheckContext.NameOf(attribute);
            if (!isAsn && s_ofBer.Contains(name)) Refuse(context, attribute, "only values of a type with [Ber] have tags and identifiers");
            if (!isProtocol && s_ofProtocols.Contains(name)) Refuse(context, attribute, "it belongs on the protocol");
        }
        foreach (AttributeData attribute in context.Members.SelectMany(member => CheckContext.AttributesOf(member.Symbol)))
        {
            string name = CheckContext.NameOf(attribute);
            if (isAsn && s_ofLayouts.Contains(name)) Refuse(context, attribute, "BER itself says where components lie and how long they are");
            if (!isAsn && s_ofBerMembers.Contains(name)) Refuse(context, attribute, "only a type with [Ber] has components");
        }
    }

    private static void Refuse(CheckContext context, AttributeData attribute, string why)
    {
        if (context.SyntaxOf(attribute) is { } written) context.Report(Diagnostics.MeansNothing, written, CheckContext.NameOf(attribute), why);
    }
}
