using GenShark.Generators.Model;

namespace GenShark.Generators.Filters;

/// <summary>A method that a filter is to be compiled for.</summary>
/// <param name="Namespace">Where its class stands; empty for none.</param>
/// <param name="Containers">The heads of the types around it, the outermost first: <c>partial class Program</c>.</param>
/// <param name="Head">Its own, without a body.</param>
/// <param name="Name">Its name.</param>
/// <param name="FullName">A name that no other filter of the assembly has.</param>
/// <param name="Packet">The C# expression of the dissection.</param>
/// <param name="Text">The filter.</param>
internal sealed record FilterMethodModel(
    string Namespace, EquatableArray<string> Containers, string Head, string Name, string FullName, string Packet, string Text);

/// <summary>A method as far as it can be told without fields; what is to be said of it.</summary>
internal sealed record FilterMethodResult(FilterMethodModel? Method, EquatableArray<DiagnosticModel> Diagnostics);
