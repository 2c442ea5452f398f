using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GenShark.Generators.Model;

/// <summary>A diagnostic that can be cached: its place is a path and positions, not a syntax tree.</summary>
internal sealed record DiagnosticModel(DiagnosticDescriptor Descriptor, PlaceModel Place, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Place.ToLocation(), Arguments.Cast<object>().ToArray());
}

internal sealed record PlaceModel(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static PlaceModel From(SyntaxNodeOrToken node)
    {
        Location location = node.GetLocation()!;
        return new PlaceModel(location.SourceTree!.FilePath, location.SourceSpan, location.GetLineSpan().Span);
    }

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}

/// <summary>A protocol's filter name, and where it is written.</summary>
internal sealed record ProtocolNameModel(string FilterName, string Structure, PlaceModel Place);

/// <summary>What the first stage makes of a declaration: a model to emit, if it holds together, and what is to be said of it.</summary>
internal sealed record ParseResult(StructureModel? Structure, EquatableArray<DiagnosticModel> Diagnostics, ProtocolNameModel? Name = null);
