using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>The way from a filter's text to its meaning, the same at run time and in the compiler.</summary>
internal static class FrontEnd
{
    /// <summary>Finds what a filter means.</summary>
    /// <exception cref="FilterException">It is not right; the error's text is the filter with its macros expanded.</exception>
    public static (TestSyntax Syntax, BoundTest Meaning) Read(string text, IFieldCatalog catalog, FilterMacros macros)
    {
        string expanded = macros.Expand(text, name => catalog.Find(name) is not null);
        try
        {
            TestSyntax syntax = Parser.Parse(expanded);
            return (syntax, RangeLowering.Lower(Checker.Check(syntax, catalog)));
        }
        catch (FilterException error)
        {
            throw new FilterException(error.Error.In(expanded));
        }
    }
}
