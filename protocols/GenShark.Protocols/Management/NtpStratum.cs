namespace GenShark.Protocols;

/// <summary>Distance from the reference clock.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5905"/>
[NameRange(2, 15, "secondary reference")]
[NameRange(17, 255, "reserved")]
public enum NtpStratum : byte
{
    [Name("unspecified or invalid")] Unspecified = 0,
    [Name("primary reference")] Primary = 1,
    [Name("unsynchronized")] Unsynchronized = 16,
}
