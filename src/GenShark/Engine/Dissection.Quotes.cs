namespace GenShark;

// Packets inside error messages.
public sealed partial class Dissection
{
    /// <summary>
    /// Walks the packet that an error message quotes. It leaves columns and addresses alone, and that it is cut is nothing to
    /// complain about. False only if the capture cut it.
    /// </summary>
    public bool CallQuoted(Protocol protocol, in Slice packet)
    {
        (bool wasQuoted, bool wasFrozen, bool wasFragment, Address source, Address destination) =
            (IsQuoted, Columns.Frozen, IsFragment, SourceAddress, DestinationAddress);
        Protocol? carrier = Current;
        IsQuoted = Columns.Frozen = true;
        bool walked = Call(protocol, packet);
        (IsQuoted, Columns.Frozen, IsFragment, SourceAddress, DestinationAddress) = (wasQuoted, wasFrozen, wasFragment, source, destination);
        if (walked) return true;
        if (Fault.Kind == FaultKind.Short)
        {
            // The quoted packet as a whole, not the layer in it that went without.
            Fault = Fault with { Protocol = protocol };
            return false;
        }
        Fault = default;
        Current = carrier;
        return true;
    }
}
