namespace GenShark.Generators;

/// <summary>Names of the pipeline's steps, for tests that look at what was cached.</summary>
public static class StepNames
{
    public const string Protocols = nameof(Protocols);
    public const string Parts = nameof(Parts);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Names = nameof(Names);
    public const string Files = nameof(Files);
    public const string Enums = nameof(Enums);
    public const string Registration = nameof(Registration);
    public const string Trunk = nameof(Trunk);
    public const string FilterMethods = nameof(FilterMethods);
    public const string ReferencedFields = nameof(ReferencedFields);
    public const string DeclaredFields = nameof(DeclaredFields);
    public const string Filters = nameof(Filters);
}
