namespace GenShark;

/// <summary>The view of a protocol's layer: a declared structure that bears <see cref="ProtocolAttribute"/>.</summary>
public interface IProtocolView<TSelf> : IStructure<TSelf> where TSelf : IProtocolView<TSelf>, allows ref struct
{
    /// <summary>The protocol in the registry.</summary>
    static abstract Protocol Protocol { get; }
}
