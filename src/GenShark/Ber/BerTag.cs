namespace GenShark;

/// <summary>A tag that a declaration gives to a component or a type.</summary>
/// <param name="Class">The class; universal for no tag.</param>
/// <param name="Number">The number.</param>
/// <param name="IsExplicit">The value stands inside with its own tag.</param>
public readonly record struct BerTag(BerClass Class, int Number, bool IsExplicit)
{
    /// <summary>Whether there is one.</summary>
    public bool IsGiven => Class != BerClass.Universal;
}
