namespace GenShark;

/// <summary>
/// Declares a preference of a protocol: a property of the type that <see cref="ProtocolAttribute.Preferences"/> names. Its type says what values
/// it takes: <c>bool</c>, <c>uint</c>, <c>string</c>, or an enumeration with a <see cref="NameAttribute"/> on each member; what the property is
/// made with is the default. One without a setter is there for the default's sake: other values are refused by name.
/// </summary>
/// <param name="name">The name behind the protocol's: <c>defragment</c> for <c>ip.defragment</c>.</param>
/// <param name="description">What it does.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PreferenceAttribute(string name, string description) : Attribute
{
    public string Name => name;
    public string Description => description;

    /// <summary>Numbers are given, and told, in hexadecimal.</summary>
    public bool IsHexadecimal { get; set; }
}
