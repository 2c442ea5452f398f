namespace GenShark.Protocols;

/// <summary>Commands of NTP control messages (mode 6).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9327"/>
public enum NtpControlOpcode : byte
{
    [Name("reserved")] Reserved = 0,
    [Name("read status")] ReadStatus = 1,
    [Name("read variables")] ReadVariables = 2,
    [Name("write variables")] WriteVariables = 3,
    [Name("read clock variables")] ReadClockVariables = 4,
    [Name("write clock variables")] WriteClockVariables = 5,
    [Name("set trap address/port")] SetTrap = 6,
    [Name("asynchronous message")] AsynchronousMessage = 7,
    [Name("runtime configuration")] RuntimeConfiguration = 8,
    [Name("save config to file")] SaveConfiguration = 9,
    [Name("retrieve MRU (mrulist)")] RetrieveMru = 10,
    [Name("retrieve ordered list")] RetrieveOrderedList = 11,
    [Name("request a client nonce")] RequestNonce = 12,
    [Name("unset trap address/port")] UnsetTrap = 31,
}
