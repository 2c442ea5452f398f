namespace GenShark.Protocols;

/// <summary>Subtypes of the multipath TCP option.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8684"/>
public enum MptcpSubtype : byte
{
    [Name("Multipath Capable")] MultipathCapable = 0,
    [Name("Join Connection")] JoinConnection = 1,
    [Name("Data Sequence Signal")] DataSequenceSignal = 2,
    [Name("Add Address")] AddAddress = 3,
    [Name("Remove Address")] RemoveAddress = 4,
    [Name("Change Subflow Priority")] ChangeSubflowPriority = 5,
    [Name("TCP Fallback")] TcpFallback = 6,
    [Name("Fast Close")] FastClose = 7,
    [Name("TCP Reset")] TcpReset = 8,
}
