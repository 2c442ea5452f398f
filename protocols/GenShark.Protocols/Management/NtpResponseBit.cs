namespace GenShark.Protocols;

/// <summary>Whether a control or private message asks or answers.</summary>
public enum NtpResponseBit : byte
{
    [Name("Request")] Request = 0,
    [Name("Response")] Response = 1,
}
