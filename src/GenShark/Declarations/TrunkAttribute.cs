namespace GenShark;

/// <summary>
/// Puts a protocol into the trunk (<see cref="Trunk"/>): one of the few that nearly all frames begin with. Its header alone must say, by one number or
/// by two ports, what its payload is.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class TrunkAttribute : Attribute;
