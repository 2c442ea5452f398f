namespace GenShark;

/// <summary>What a value of an enumeration is called in trees and output: <c>[Name("UDP")] Udp = 17</c>.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class NameAttribute(string text) : Attribute
{
    public string Text => text;
}

/// <summary>One name for all values of an enumeration's field from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
[AttributeUsage(AttributeTargets.Enum, AllowMultiple = true)]
public sealed class NameRangeAttribute(ulong first, ulong last, string text) : Attribute
{
    public ulong First => first;
    public ulong Last => last;
    public string Text => text;
}
