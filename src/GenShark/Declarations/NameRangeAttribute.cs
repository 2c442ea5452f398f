namespace GenShark;

/// <summary>One label for a range of an enumeration's values, both ends included.</summary>
[AttributeUsage(AttributeTargets.Enum, AllowMultiple = true)]
public sealed class NameRangeAttribute(ulong first, ulong last, string text) : Attribute
{
    public ulong First => first;
    public ulong Last => last;
    public string Text => text;
}
