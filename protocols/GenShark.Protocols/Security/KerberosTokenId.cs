namespace GenShark.Protocols;

/// <summary>What a token of Kerberos is (RFC 1964, 1.1; RFC 4121, 4.1), as its two bytes read from the last to the first.</summary>
public enum KerberosTokenId : ushort
{
    [Name("KRB5_AP_REQ")] Request = 0x0001,
    [Name("KRB5_AP_REP")] Reply = 0x0002,
    [Name("KRB5_ERROR")] Error = 0x0003,
    [Name("KERB_TGT_REQUEST")] TicketRequest = 0x0004,
    [Name("KRB5_GSS_GetMIC")] Check = 0x0101,
    [Name("KRB5_GSS_Wrap")] Wrap = 0x0102,
    [Name("KERB_TGT_REPLY")] TicketReply = 0x0104,
    [Name("KRB5_GSS_Delete_sec_context")] Delete = 0x0201,
    [Name("KRB_TOKEN_CFX_GetMic")] NewCheck = 0x0404,
    [Name("KRB_TOKEN_CFX_WRAP")] NewWrap = 0x0405,
}

/// <summary>How a token of Kerberos is made.</summary>
public enum KerberosTokenKind
{
    Other,
    Message,
    Check,
    Wrap,
    NewCheck,
    NewWrap,
}

/// <summary>How a token is proved whole (RFC 1964, 1.2.1.1).</summary>
public enum KerberosSigning : ushort
{
    [Name("DES MAC MD5")] DesMacMd5 = 0x0000,
    [Name("MD2.5")] Md25 = 0x0001,
    [Name("DES MAC")] DesMac = 0x0002,
    [Name("HMAC")] Hmac = 0x0011,
}

/// <summary>How a token is encrypted (RFC 1964, 1.2.2.1).</summary>
public enum KerberosSealing : ushort
{
    [Name("DES CBC")] DesCbc = 0x0000,
    [Name("RC4")] Rc4 = 0x0010,
    [Name("None")] None = 0xffff,
}
