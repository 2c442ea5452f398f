namespace GenShark.Protocols;

/// <summary>Errors of NTP private messages (mode 7).</summary>
[NameRange(5, 6, "unknown")]
public enum NtpPrivateError : byte
{
    [Name("No error")] None = 0,
    [Name("incompatible implementation number")] Implementation = 1,
    [Name("unimplemented request code")] RequestCode = 2,
    [Name("format error")] FormatError = 3,
    [Name("no data available")] NoData = 4,
    [Name("authentication failure")] AuthenticationFailure = 7,
}
