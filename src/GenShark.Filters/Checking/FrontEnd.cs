using System.Collections.Generic;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>The way from a filter's text to its meaning, the same at run time and in the compiler.</summary>
internal static class FrontEnd
{
    /// <summary>Finds what a filter means, and which protocols it names that are not declared.</summary>
    /// <exception cref="FilterException">It is not right; the error's text is the filter with its macros expanded.</exception>
    public static (TestSyntax Syntax, BoundTest Meaning, IReadOnlyList<string> Undeclared) Read(string text, IFieldCatalog catalog, FilterMacros macros)
    {
        string expanded = macros.Expand(text, name => catalog.Find(name) is not null);
        try
        {
            TestSyntax syntax = Parser.Parse(expanded);
            var undeclared = new List<string>();
            return (syntax, RangeLowering.Lower(Checker.Check(syntax, catalog, undeclared)), undeclared);
        }
        catch (FilterException error)
        {
            throw new FilterException(error.Error.In(expanded));
        }
    }
}
