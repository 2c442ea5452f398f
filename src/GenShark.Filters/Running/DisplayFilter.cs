using System.Diagnostics.CodeAnalysis;
using GenShark.Filters.Checking;
using GenShark.Filters.Syntax;

namespace GenShark.Filters;

/// <summary>A display filter in Wireshark's language, ready to run on packets. Many threads may use one at a time.</summary>
public sealed class DisplayFilter
{
    /// <summary>After how many packets a filter is compiled if nothing else is said.</summary>
    public const int UsualPatience = TapeTest.UsualPatience;

    private readonly int _compileAfter;
    private readonly TapeTest _test;
    private readonly IFieldCatalog _catalog;

    private DisplayFilter(string text, TestSyntax syntax, BoundTest bound, FilterOptions options)
    {
        _catalog = options.Catalog;
        Text = text;
        Syntax = syntax;
        Bound = CheapestFirst.Arrange(bound);
        var references = new FieldReferences(bound);
        Fields = references.Fields;
        NeedsWholeTape = references.NeedPlaces;
        NeedsColumns = references.NeedColumns;
        _compileAfter = options.CompileAfter;
        _test = NewTest();
    }

    /// <summary>The filter as it was given.</summary>
    public string Text { get; }

    /// <summary>The filter's syntax, macros expanded.</summary>
    public TestSyntax Syntax { get; }

    /// <summary>What the filter means, what is cheap to test first: the input of every way to run it.</summary>
    public BoundTest Bound { get; }

    /// <summary>All fields and protocols that the filter looks at.</summary>
    public IReadOnlyList<FieldReference> Fields { get; }

    /// <summary>Protocols of Wireshark's in the filter that are not declared: what asks for them passes no packet.</summary>
    public IReadOnlyList<string> UndeclaredProtocols { get; private init; } = [];

    /// <summary>Whether the filter asks where fields stand, so that nothing may be left off the tape.</summary>
    public bool NeedsWholeTape { get; }

    /// <summary>Whether the filter looks at columns of the packet list, so that a dissection must write them.</summary>
    public bool NeedsColumns { get; }

    /// <summary>Compiles a filter. An empty one passes every packet.</summary>
    /// <exception cref="FilterException">The filter is not right; <see cref="FilterException.Error"/> says where and why.</exception>
    public static DisplayFilter Compile([StringSyntax(DisplayFilterAttribute.Language)] string text, FilterOptions? options = null)
    {
        options ??= new FilterOptions();
        var (syntax, meaning, undeclared) = FrontEnd.Read(text, options.Catalog, options.Macros);
        return new DisplayFilter(text, syntax, meaning, options) { UndeclaredProtocols = [.. undeclared.Distinct()] };
    }

    /// <summary>Compiles a filter, or says what is wrong with it.</summary>
    public static bool TryCompile(
        string text, [NotNullWhen(true)] out DisplayFilter? filter, [NotNullWhen(false)] out FilterError? error, FilterOptions? options = null)
    {
        try
        {
            (filter, error) = (Compile(text, options), null);
            return true;
        }
        catch (FilterException exception)
        {
            (filter, error) = (null, exception.Error);
            return false;
        }
    }

    /// <summary>Whether what runs over the tape has been compiled to IL.</summary>
    public bool IsCompiled => _test.IsCompiled;

    /// <summary>Whether the packet passes. Its tape must hold all <see cref="Fields"/>. Allocates nothing once warm.</summary>
    public bool Matches(Dissection packet) => _test.Matches(packet);

    /// <summary>Whether a packet passes that holds nothing that the filter looks at; null if that hangs on a reference.</summary>
    public bool? MatchesNothing() => _test.HasReferences ? null : _test.Matches(new Dissection());

    /// <summary>The same filter for one thread that holds many packets against it while others do: they share nothing that is used up. Not for a filter with references.</summary>
    public TapeTest NewTest() => new(Bound, _compileAfter);

    /// <summary>
    /// The packet that the filter's references (<c>${field}</c>) mean from now on; before, they have no value. All its fields must be on the tape, of
    /// which nothing is kept but their values. Not while others use the filter.
    /// </summary>
    public void Select(Dissection packet) => _test.Select(packet);

    /// <summary>The filter as tests on single numbers, which generated accessors can do without a tape; false if it asks for more.</summary>
    public bool TryGetDirectPlan([NotNullWhen(true)] out DirectPlan? plan) => DirectPlan.TryCreate(Bound, out plan);

    /// <summary>The meaning as the filter says it, before it was rewritten to be run.</summary>
    internal BoundTest ReadMeaning() => Checker.Check(Syntax, _catalog);

    public override string ToString() => Text;
}
