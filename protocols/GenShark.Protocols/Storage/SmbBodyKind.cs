namespace GenShark.Protocols;

/// <summary>Which body a command has: of a request the command, of a response <see cref="SmbBodies.Response"/> more.</summary>
internal enum SmbBodyKind
{
    CloseRequest = SmbCommand.Close, QueryInformationRequest = SmbCommand.QueryInformation, TransactionRequest = SmbCommand.Trans, EchoRequest = SmbCommand.Echo,
    ReadRequest = SmbCommand.ReadAndX, WriteRequest = SmbCommand.WriteAndX, Transaction2Request = SmbCommand.Trans2, TreeDisconnectRequest = SmbCommand.TreeDisconnect,
    NegotiateRequest = SmbCommand.NegotiateProtocol, SessionSetupRequest = SmbCommand.SessionSetupAndX, LogoffRequest = SmbCommand.LogoffAndX,
    TreeConnectRequest = SmbCommand.TreeConnectAndX, NtTransactionRequest = SmbCommand.NTTrans, NtTransactionContinuation = SmbCommand.NTTransSecondary,
    CreateRequest = SmbCommand.NTCreateAndX,
    CloseResponse = SmbBodies.Response + SmbCommand.Close, QueryInformationResponse = SmbBodies.Response + SmbCommand.QueryInformation,
    TransactionResponse = SmbBodies.Response + SmbCommand.Trans, EchoResponse = SmbBodies.Response + SmbCommand.Echo, ReadResponse = SmbBodies.Response + SmbCommand.ReadAndX,
    WriteResponse = SmbBodies.Response + SmbCommand.WriteAndX, Transaction2Response = SmbBodies.Response + SmbCommand.Trans2,
    TreeDisconnectResponse = SmbBodies.Response + SmbCommand.TreeDisconnect, NegotiateResponse = SmbBodies.Response + SmbCommand.NegotiateProtocol,
    SessionSetupResponse = SmbBodies.Response + SmbCommand.SessionSetupAndX, LogoffResponse = SmbBodies.Response + SmbCommand.LogoffAndX,
    TreeConnectResponse = SmbBodies.Response + SmbCommand.TreeConnectAndX, NtTransactionResponse = SmbBodies.Response + SmbCommand.NTTrans,
    CreateResponse = SmbBodies.Response + SmbCommand.NTCreateAndX,
}

/// <summary>Tells which body a command has.</summary>
internal static class SmbBodies
{
    public const int Response = 0x100;

    public static SmbBodyKind KindOf(SmbCommand command, bool isResponse) => (SmbBodyKind)((int)command + (isResponse ? Response : 0));

    public static SmbCommand CommandOf(SmbBodyKind kind) => (SmbCommand)((int)kind & Response - 1);

    /// <summary>Whether a command says which is the next one (MS-CIFS, 2.2.3.4).</summary>
    public static bool IsChained(SmbCommand command) => command is SmbCommand.LockingAndX or SmbCommand.OpenAndX or SmbCommand.ReadAndX or SmbCommand.WriteAndX
        or SmbCommand.SessionSetupAndX or SmbCommand.LogoffAndX or SmbCommand.TreeConnectAndX or SmbCommand.NTCreateAndX;

    /// <summary>Whether a request brings more of another one.</summary>
    public static bool IsContinuation(SmbCommand command) => command is SmbCommand.TransSecondary or SmbCommand.Trans2Secondary or SmbCommand.NTTransSecondary;
}
