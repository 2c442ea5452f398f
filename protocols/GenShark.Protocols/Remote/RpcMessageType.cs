namespace GenShark.Protocols;

/// <summary>What a message is (RFC 5531, 9).</summary>
public enum RpcMessageType : uint
{
    [Name("Call")] Call = 0,
    [Name("Reply")] Reply = 1,
}

/// <summary>Whether a call was accepted (RFC 5531, 9).</summary>
public enum RpcReplyState : uint
{
    [Name("accepted")] Accepted = 0,
    [Name("denied")] Denied = 1,
}

/// <summary>What became of an accepted call (RFC 5531, 9).</summary>
public enum RpcAcceptState : uint
{
    [Name("RPC executed successfully")] Success = 0,
    [Name("remote hasn't exported program")] ProgramUnavailable = 1,
    [Name("remote can't support version #")] ProgramMismatch = 2,
    [Name("program can't support procedure")] ProcedureUnavailable = 3,
    [Name("procedure can't decode params")] GarbageArguments = 4,
    [Name("system errors like memory allocation failure")] SystemError = 5,
}

/// <summary>Why a call was denied (RFC 5531, 9).</summary>
public enum RpcRejectState : uint
{
    [Name("RPC_MISMATCH")] RpcMismatch = 0,
    [Name("AUTH_ERROR")] AuthenticationError = 1,
}

/// <summary>What was wrong with who called (RFC 5531, 9; RFC 2203, 5.3.3.3).</summary>
public enum RpcAuthState : uint
{
    [Name("bad credential (seal broken)")] BadCredential = 1,
    [Name("client must begin new session")] RejectedCredential = 2,
    [Name("bad verifier (seal broken)")] BadVerifier = 3,
    [Name("verifier expired or replayed")] RejectedVerifier = 4,
    [Name("rejected for security reasons")] TooWeak = 5,
    [Name("GSS credential problem")] GssCredentialProblem = 13,
    [Name("GSS context problem")] GssContextProblem = 14,
}
