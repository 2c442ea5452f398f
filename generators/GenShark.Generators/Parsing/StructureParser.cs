using GenShark.Generators.Checks;
using GenShark.Generators.Emission;
using GenShark.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenShark.Generators.Parsing;

/// <summary>The first stage: from a struct's syntax and symbol to its model. The only stage that sees Roslyn's symbols.</summary>
internal static class StructureParser
{
    public static ParseResult Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancel)
    {
        var syntax = (StructDeclarationSyntax)context.TargetNode;
        var symbol = (INamedTypeSymbol)context.TargetSymbol;
        var diagnostics = new List<DiagnosticModel>();

        if (!IsReadonlyRefPartial(syntax))
        {
            diagnostics.Add(Diagnostics.NotReadonlyRefPartial.At(syntax.Identifier, symbol.Name));
            return new ParseResult(null, diagnostics.ToEquatable());
        }

        var wireProperties = new HashSet<string>(syntax.Members.OfType<PropertyDeclarationSyntax>()
            .Where(property => property.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Select(property => property.Identifier.Text));
        var reads = new ReadsCollector([.. symbol.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancel)).OfType<TypeDeclarationSyntax>()], wireProperties);
        var enums = new List<EnumModel>();
        BerModel? ber = BerReader.Read(symbol);
        bool littleEndian = AttributeReader.IsLittleEndian(symbol) ?? false;
        var members = new List<MemberModel>();
        var declared = new List<(MemberDeclarationSyntax, ISymbol)>();
        foreach (MemberDeclarationSyntax member in syntax.Members)
        {
            cancel.ThrowIfCancellationRequested();
            ISymbol? memberSymbol = context.SemanticModel.GetDeclaredSymbol(member, cancel);
            if (memberSymbol is null) continue;
            declared.Add((member, memberSymbol));
            var parser = new MemberParser(member, memberSymbol, littleEndian, enums, diagnostics) { IsBer = ber is not null };
            if (parser.Parse() is { } model) members.Add(model);
        }

        var check = new CheckContext(syntax, symbol, diagnostics, cancel) { Members = declared };
        DeclarationChecks.Run(check, members);

        AttributeReader.NoteNames(symbol, enums);
        ProtocolModel? protocol = AttributeReader.Protocol(symbol);
        string owner = protocol is not null
            ? symbol.ToDisplayString()
            : AttributeReader.Find(symbol, "PartOfAttribute")?.AttributeClass?.TypeArguments[0].ToDisplayString() ?? "";
        FragmentFieldsModel? fragments = AttributeReader.FragmentFields(symbol);
        var structure = new StructureModel
        {
            Namespace = symbol.ContainingNamespace.IsGlobalNamespace ? "" : symbol.ContainingNamespace.ToDisplayString(),
            Name = symbol.Name,
            Accessibility = SyntaxFacts.GetText(symbol.DeclaredAccessibility),
            Protocol = protocol,
            Owner = owner,
            Borrows = BorrowedParts.Of(symbol, owner).ToEquatable(),
            Parts = BorrowedParts.All(symbol).ToEquatable(),
            RenamesPartsOf = AttributeReader.Find(symbol, "RenamesPartsOfAttribute")?.AttributeClass?.TypeArguments[0].ToDisplayString(),
            Carries = AttributeReader.All(symbol, "CarriesAttribute").Select(carries => carries.Argument<string>(0) ?? "").ToEquatable(),
            Deciphered = AttributeReader.All(symbol, "CarriesAttribute").Where(carries => carries.Named<bool>("Deciphered")).Select(carries => carries.Argument<string>(0) ?? "").ToEquatable(),
            Sign = AttributeReader.Find(symbol, "CarriesAfterAttribute")?.Argument<string>(0),
            SignedTables = AttributeReader.All(symbol, "CarriesAfterAttribute").SelectMany(carries => carries.ConstructorArguments[1].Values).Select(table => table.Value as string ?? "").ToEquatable(),
            Node = ber is null ? AttributeReader.Node(symbol) : BerReader.Node(symbol, ber, enums),
            Ber = ber,
            OidNames = BerReader.Oids(symbol, "OidNameAttribute"),
            Members = members.ToEquatable(),
            DeclaredFields = (fragments?.Fields ?? []).Concat(AttributeReader.DeclaredFields(symbol, enums)).ToEquatable(),
            FragmentFields = fragments,
            Reads = reads.Collect().ToEquatable(),
            Enums = enums.Distinct().ToEquatable(),
            LengthProperty = PropertyWith(symbol, "LengthAttribute"),
            AcceptProperty = PropertyWith(symbol, "AcceptAttribute"),
            GuessProperty = PropertyWith(symbol, "GuessAttribute"),
            GuessTables = symbol.GetMembers().OfType<IPropertySymbol>().SelectMany(property => AttributeReader.GuessTables(property)).ToEquatable(),
            GuessSifts = symbol.GetMembers().OfType<IPropertySymbol>().Any(property => AttributeReader.Find(property, "GuessAttribute").Named<bool>("Sifts")),
            LastProperty = PropertyWith(symbol, "LastAttribute"),
            PrefaceMethod = symbol.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(method => AttributeReader.Find(method, "PrefaceAttribute") is not null)?.Name,
        };
        if (protocol is { IsInTrunk: true } && TrunkProtocolModel.Of(structure) is null) diagnostics.Add(Diagnostics.NotForTrunk.At(check.PlaceOf(AttributeReader.Find(symbol, "TrunkAttribute")!, 0), symbol.Name));
        bool hasErrors = diagnostics.Any(diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);
        ProtocolNameModel? name = AttributeReader.Find(symbol, "ProtocolAttribute") is { } attribute
            ? new ProtocolNameModel(protocol!.FilterName, symbol.Name, PlaceModel.From(check.PlaceOf(attribute, 0)))
            : null;
        return new ParseResult(hasErrors ? null : structure, diagnostics.ToEquatable(), name);
    }

    private static bool IsReadonlyRefPartial(StructDeclarationSyntax syntax) =>
        syntax.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) && syntax.Modifiers.Any(SyntaxKind.RefKeyword) &&
        syntax.Modifiers.Any(SyntaxKind.PartialKeyword) && syntax.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax;

    private static string? PropertyWith(INamedTypeSymbol symbol, string attribute) =>
        symbol.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => AttributeReader.Find(property, attribute) is not null)?.Name;
}
