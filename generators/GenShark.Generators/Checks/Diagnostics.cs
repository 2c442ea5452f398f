using GenShark.Generators.Model;
using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Checks;

/// <summary>All diagnostics of the generator. Each says the mend.</summary>
internal static class Diagnostics
{
    public static readonly DiagnosticDescriptor NotReadonlyRefPartial = Error("GS0001", "A structure is a readonly ref partial struct",
        "'{0}' must be declared as a top-level 'readonly ref partial struct' to be a protocol or a part of one");

    public static readonly DiagnosticDescriptor UnknownType = Error("GS0002", "A field's type has no wire form",
        "'{0}' can't be read from the wire: use an integer, an enumeration, an address, ReadOnlySpan<byte>, a structure, Sequence<T>, Variant, or a type that implements IWire");

    public static readonly DiagnosticDescriptor NoSuchMember = Error("GS0003", "An attribute names a member of the structure",
        "'{0}' has no member '{1}': name one with nameof");

    public static readonly DiagnosticDescriptor WrongMember = Error("GS0004", "An attribute names a member of the right kind",
        "'{0}' must be {1}");

    public static readonly DiagnosticDescriptor WrongSignature = Error("GS0005", "A method that the walker calls has the right signature",
        "[{0}] needs {1}");

    public static readonly DiagnosticDescriptor WrongPropertyType = Error("GS0006", "A property that the walker asks has the right type",
        "[{0}] needs {1}");

    public static readonly DiagnosticDescriptor NoFilterName = Error("GS0007", "A name can be typed into a display filter",
        "'{0}' is no name for display filters: {1}");

    public static readonly DiagnosticDescriptor TwoTypes = Error("GS0008", "A field has one type",
        "'{0}' is a {1} above and a {2} here: give the fields different names, or Type = FieldType.{1}");

    public static readonly DiagnosticDescriptor NameTaken = Error("GS0009", "A protocol's filter name is its own",
        "'{0}' is the filter name of '{1}' too: rename one of them");

    public static readonly DiagnosticDescriptor BitsDoNotFit = Error("GS0010", "Bit fields fit",
        "{0}");

    public static readonly DiagnosticDescriptor NoSize = Error("GS0011", "Bytes and text have a size",
        "How many bytes '{0}' takes is not said: add [Size(number or nameof(property))] or [Rest]");

    public static readonly DiagnosticDescriptor NothingLeft = Error("GS0012", "Nothing is declared behind what takes all bytes",
        "No bytes are left for '{0}': '{1}' before it takes them all; give that a [Size], or an [If]");

    public static readonly DiagnosticDescriptor MeansNothing = Error("GS0013", "An attribute stands where it means something",
        "[{0}] means nothing here: {1}");

    public static readonly DiagnosticDescriptor NoCases = Error("GS0014", "A union says how it is chosen",
        "The union '{0}' needs [Switch(nameof(property))] and a [Case<T>(value)] or [Default<T>] for each of its structures");

    public static readonly DiagnosticDescriptor NotAPart = Error("GS0015", "Structures hold structures",
        "'{0}' is no structure: declare it with [PartOf<{1}>]");

    public static readonly DiagnosticDescriptor NotAProtocol = Error("GS0016", "A part belongs to a protocol of the same assembly",
        "'{0}' is no protocol of this assembly: name a struct that has [Protocol]");

    public static readonly DiagnosticDescriptor Twice = Error("GS0017", "What a structure has once is said once",
        "[{0}] stands on '{1}' already: a structure has one");

    public static readonly DiagnosticDescriptor OneComponent = Error("GS0018", "A list, or a type under another name, has one component",
        "'{0}' is of BerForm.{1} and has {2} components: it needs one, that which is repeated or named");

    public static readonly DiagnosticDescriptor WrongAsn = Error("GS0019", "A component's C# type holds its ASN.1 type",
        "'{0}' can't hold ASN.1's {1}: make it {2}");

    public static readonly DiagnosticDescriptor NoOid = Error("GS0020", "An object identifier is numbers with dots",
        "'{0}' is no object identifier: write its numbers with dots (2.5.29.15)");

    public static readonly DiagnosticDescriptor AlikeAlternatives = Error("GS0021", "The alternatives of a choice are told apart by their tags",
        "Values of '{0}' and '{1}' have the same tag: give one of them the [Tag] that the module gives it");

    public static readonly DiagnosticDescriptor NoTag = Error("GS0022", "A tag has a number",
        "{0} is no tag's number: they begin with 0");

    public static readonly DiagnosticDescriptor NotForTrunk = Error("GS0023", "A protocol of the trunk finds its payload by a number or by ports",
        "'{0}' can't be in the trunk: its header alone must say, by one number or by two ports, what its payload is");

    public static readonly DiagnosticDescriptor NotSettled = Error("GS0024", "What is settled can be read without a walk",
        "'{0}' can't be settled: only a layer's computed numbers and times can that no [ShowIf] hides, and its steps");

    public static readonly DiagnosticDescriptor WrongFilter = Error("GS0101", "A display filter is right", "{0}", "GenShark.Filters");

    public static readonly DiagnosticDescriptor WrongFilterMethod = Error("GS0102", "A method with a display filter takes a packet",
        "'{0}' must be a 'static partial bool' method without a body that takes one Packet or Dissection", "GenShark.Filters");

    public static readonly DiagnosticDescriptor UndeclaredProtocol = new("GS0103", "A display filter finds its protocols",
        "'{0}' is a protocol of Wireshark's that is not declared: no packet has it", "GenShark.Filters", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static DiagnosticModel At(this DiagnosticDescriptor descriptor, SyntaxNodeOrToken place, params string[] arguments) =>
        new(descriptor, PlaceModel.From(place), arguments.ToEquatable());

    private static DiagnosticDescriptor Error(string id, string title, string message, string category = "GenShark.Declarations") =>
        new(id, title, message, category, DiagnosticSeverity.Error, isEnabledByDefault: true);
}
