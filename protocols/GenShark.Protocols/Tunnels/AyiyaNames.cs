namespace GenShark.Protocols;

/// <summary>What an AYIYA identity is.</summary>
public enum AyiyaIdentityType : byte
{
    [Name("None")] None = 0,
    [Name("Integer")] Integer = 1,
    [Name("ASCII string")] AsciiString = 2,
}

/// <summary>How an AYIYA signature is made.</summary>
public enum AyiyaHash : byte
{
    [Name("No hash")] NoHash = 0,
    [Name("MD5")] MD5 = 1,
    [Name("SHA1")] Sha1 = 2,
}

/// <summary>Who can make an AYIYA signature.</summary>
public enum AyiyaAuthentication : byte
{
    [Name("No authentication")] NoAuthentication = 0,
    [Name("Hash using a Shared Secret")] HashUsingASharedSecret = 1,
    [Name("Hash using a public/private key method")] HashUsingAPublicPrivateKeyMethod = 2,
}

/// <summary>What an AYIYA packet is for.</summary>
public enum AyiyaOperation : byte
{
    [Name("No Operation / Heartbeat")] NoOperationHeartbeat = 0,
    [Name("Forward")] Forward = 1,
    [Name("Echo Request")] EchoRequest = 2,
    [Name("Echo Request and Forward")] EchoRequestAndForward = 3,
    [Name("Echo Response")] EchoResponse = 4,
    [Name("MOTD")] Motd = 5,
    [Name("Query Request")] QueryRequest = 6,
    [Name("Query Response")] QueryResponse = 7,
}
