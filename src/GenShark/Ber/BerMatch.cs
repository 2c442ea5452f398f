namespace GenShark;

/// <summary>Which component of a type a value can be, by its tag.</summary>
internal static class BerMatch
{
    // Choices of choices.
    private const int DeepestChoice = 8;

    public static bool Fits(BerMember member, in BerElement element) => Fits(member, element, DeepestChoice);

    /// <summary>Whether a value can be of a type: choices are not made of what they don't hold.</summary>
    public static bool CanBe(BerType type, in Slice value) =>
        type.Form != BerForm.Choice || !BerElement.TryRead(value, 0, out BerElement head, out _) || Find(type, head) < type.Members.Length;

    /// <summary>The component that a value is, from the <paramref name="first"/> that it may be on: the next that fits, or the next that must be there.</summary>
    public static int Next(BerType type, int first, in BerElement element)
    {
        if (type.Form is BerForm.SequenceOf or BerForm.SetOf) return 0;
        if (type.Form == BerForm.Set) return Find(type, element);
        while (first < type.Members.Length && type.Members[first].IsOptional && !Fits(type.Members[first], element)) first++;
        return first;
    }

    /// <summary>The component that fits, wherever it stands; their number if none does.</summary>
    public static int Find(BerType type, in BerElement element)
    {
        int index = 0;
        while (index < type.Members.Length && !Fits(type.Members[index], element)) index++;
        return index;
    }

    private static bool Fits(BerMember member, in BerElement element, int depth)
    {
        if (member.Tag.IsGiven) return element.Is(member.Tag);
        if (member.Structure is { } structure) return depth > 0 && Fits(structure(), element, depth - 1);
        return member.Type == Asn.Any || element.Is(member.Type);
    }

    private static bool Fits(BerType type, in BerElement element, int depth)
    {
        if (type.Tag.IsGiven) return element.Is(type.Tag);
        switch (type.Form)
        {
            case BerForm.Choice:
                foreach (BerMember member in type.Members)
                {
                    if (Fits(member, element, depth)) return true;
                }
                return false;
            case BerForm.Value: return Fits(type.Members[0], element, depth);
            default: return element.Is(type.Form is BerForm.Set or BerForm.SetOf ? Asn.Set : Asn.Sequence);
        }
    }
}
