namespace GenShark.Protocols;

/// <summary>Digests of NTP message authentication.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5905"/>
public enum NtpKeyType : byte
{
    [Name("MD5")] Md5 = 0,
    [Name("SHA")] Sha = 1,
}
