namespace GenShark.Protocols;

/// <summary>Codes of the ICMPv6 message router renumbering.</summary>
/// <seealso href="https://www.iana.org/assignments/icmpv6-parameters"/>
public enum RouterRenumberingCode : byte
{
    [Name("Command")] Command = 0,
    [Name("Result")] Result = 1,
    [Name("Sequence number reset")] SequenceNumberReset = 255,
}
