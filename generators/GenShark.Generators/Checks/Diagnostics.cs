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

    public static DiagnosticModel At(this DiagnosticDescriptor descriptor, SyntaxNodeOrToken place, params string[] arguments) =>
        new(descriptor, PlaceModel.From(place), arguments.ToEquatable());

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "GenShark.Declarations", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
