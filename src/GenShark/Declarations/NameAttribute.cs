namespace GenShark;

/// <summary>The label of an enumeration's member, as the tree shows it.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class NameAttribute(string text) : Attribute
{
    public string Text => text;
}
