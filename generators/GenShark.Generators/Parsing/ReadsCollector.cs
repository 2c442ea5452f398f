using GenShark.Generators.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenShark.Generators.Parsing;

/// <summary>
/// Finds which wire members a plain C# member reads, directly or through other members: the walker checks their bytes
/// before it evaluates the member, and writes labels as soon as what they show has been read.
/// </summary>
internal sealed class ReadsCollector(IReadOnlyList<TypeDeclarationSyntax> parts, HashSet<string> wireProperties)
{
    // Slice's.
    private const string QuoteQuestion = "IsIncomplete";

    private const string Bytes = "Slice", PromisedLength = "Slice.Length";

    // What a slice says that does not depend on how much of it was captured.
    private static readonly HashSet<string> s_promises = ["Length", "FrameCheckSize"];

    private readonly Dictionary<string, HashSet<string>> _mentions = [];

    public IEnumerable<ReadsModel> Collect()
    {
        foreach (MemberDeclarationSyntax member in parts.SelectMany(part => part.Members))
        {
            string? name = NameOf(member);
            if (name is null || wireProperties.Contains(name)) continue;
            if (!_mentions.TryGetValue(name, out var mentioned)) _mentions[name] = mentioned = [];
            foreach (IdentifierNameSyntax identifier in Body(member).OfType<IdentifierNameSyntax>())
            {
                if (IsPromise(identifier)) mentioned.Add(PromisedLength);
                else if (IsOwnMember(identifier) || identifier.Identifier.Text == QuoteQuestion) mentioned.Add(identifier.Identifier.Text);
            }
            if (Body(member).OfType<ThisExpressionSyntax>().Any(self => self.Parent is not MemberAccessExpressionSyntax)) mentioned.Add(Bytes);
        }
        foreach (string name in _mentions.Keys)
        {
            var wire = new SortedSet<string>(StringComparer.Ordinal);
            var seen = new HashSet<string>();
            Follow(name, wire, seen);
            yield return new ReadsModel(name, wire.ToEquatable(), seen.Contains("Dissection"), seen.Contains(QuoteQuestion), seen.Contains(Bytes), seen.Contains(PromisedLength));
        }
    }

    private void Follow(string name, SortedSet<string> wire, HashSet<string> seen)
    {
        if (!seen.Add(name)) return;
        if (wireProperties.Contains(name)) wire.Add(name);
        else if (_mentions.TryGetValue(name, out var mentioned)) foreach (string next in mentioned) Follow(next, wire, seen);
    }

    // In `Flags.Name` only `Flags` can be a member of the structure; in `this.Flags` the right side is.
    private static bool IsOwnMember(IdentifierNameSyntax identifier) =>
        identifier.Parent is not MemberAccessExpressionSyntax access || access.Expression == identifier || access.Expression is ThisExpressionSyntax;

    private static bool IsPromise(IdentifierNameSyntax identifier) =>
        identifier.Identifier.Text == Bytes && identifier.Parent is MemberAccessExpressionSyntax { Name.Identifier.Text: var name } && s_promises.Contains(name);

    private static IEnumerable<Microsoft.CodeAnalysis.SyntaxNode> Body(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property =>
            (property.ExpressionBody?.DescendantNodes() ?? []).Concat(property.AccessorList?.DescendantNodes() ?? []),
        MethodDeclarationSyntax method =>
            (method.ExpressionBody?.DescendantNodes() ?? []).Concat(method.Body?.DescendantNodes() ?? []),
        _ => [],
    };

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        _ => null,
    };
}
