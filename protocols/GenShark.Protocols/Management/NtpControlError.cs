namespace GenShark.Protocols;

/// <summary>Errors of NTP control messages.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9327"/>
public enum NtpControlError : byte
{
    [Name("unspecified")] Unspecified = 0,
    [Name("authentication failure")] AuthenticationFailure = 1,
    [Name("invalid message length or format")] InvalidLengthOrFormat = 2,
    [Name("invalid opcode")] InvalidOpcode = 3,
    [Name("unknown association identifier")] UnknownAssociationIdentifier = 4,
    [Name("unknown variable name")] UnknownVariableName = 5,
    [Name("invalid variable value")] InvalidVariableValue = 6,
    [Name("administratively prohibited")] AdministrativelyProhibited = 7,
}
