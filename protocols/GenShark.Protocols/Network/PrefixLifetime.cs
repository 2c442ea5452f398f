namespace GenShark.Protocols;

/// <summary>Lifetimes in seconds with a meaning of their own.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4861"/>
public enum PrefixLifetime : uint
{
    [Name("Infinity")] Infinity = 0xffffffff,
}
