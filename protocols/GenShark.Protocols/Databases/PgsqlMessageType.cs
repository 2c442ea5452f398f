namespace GenShark.Protocols;

/// <summary>Messages of PostgreSQL: the letter that they begin with, with 0x100 for those of the server, for which letters mean other things. What has no
/// letter of its own, since a code or what was asked for says what it is, stands above.</summary>
public enum PgsqlMessageType : ushort
{
    [Name("Unknown")] Unknown = 0,

    [Name("Bind")] Bind = 'B',
    [Name("Close")] Close = 'C',
    [Name("Describe")] Describe = 'D',
    [Name("Execute")] Execute = 'E',
    [Name("Function call")] FunctionCall = 'F',
    [Name("Flush")] Flush = 'H',
    [Name("Parse")] Parse = 'P',
    [Name("Simple query")] Query = 'Q',
    [Name("Sync")] Sync = 'S',
    [Name("Termination")] Terminate = 'X',
    [Name("Copy completion")] CopyDone = 'c',
    [Name("Copy data")] CopyData = 'd',
    [Name("Copy failure")] CopyFail = 'f',

    [Name("Parse completion")] ParseComplete = 0x100 + '1',
    [Name("Bind completion")] BindComplete = 0x100 + '2',
    [Name("Close completion")] CloseComplete = 0x100 + '3',
    [Name("Notification")] Notification = 0x100 + 'A',
    [Name("Command completion")] CommandComplete = 0x100 + 'C',
    [Name("Data row")] DataRow = 0x100 + 'D',
    [Name("Error")] Error = 0x100 + 'E',
    [Name("CopyIn response")] CopyIn = 0x100 + 'G',
    [Name("CopyOut response")] CopyOut = 0x100 + 'H',
    [Name("Empty query")] EmptyQuery = 0x100 + 'I',
    [Name("Backend key data")] BackendKeyData = 0x100 + 'K',
    [Name("Notice")] Notice = 0x100 + 'N',
    [Name("Authentication request")] Authentication = 0x100 + 'R',
    [Name("Parameter status")] ParameterStatus = 0x100 + 'S',
    [Name("Row description")] RowDescription = 0x100 + 'T',
    [Name("Function call response")] FunctionCallResponse = 0x100 + 'V',
    [Name("Ready for query")] ReadyForQuery = 0x100 + 'Z',
    [Name("Copy completion")] CopyDoneByServer = 0x100 + 'c',
    [Name("Copy data")] CopyDataByServer = 0x100 + 'd',
    [Name("No data")] NoData = 0x100 + 'n',
    [Name("Portal suspended")] PortalSuspended = 0x100 + 's',
    [Name("Parameter description")] ParameterDescription = 0x100 + 't',
    [Name("Negotiate protocol version")] NegotiateVersion = 0x100 + 'v',

    [Name("Startup message")] Startup = 0x200,
    [Name("Cancel request")] Cancel,
    [Name("SSL request")] SslRequest,
    [Name("GSS encrypt request")] GssEncryptRequest,

    [Name("Password message")] Password = 0x300,
    [Name("GSSResponse message")] GssResponse,
    [Name("SASLInitialResponse message")] SaslInitialResponse,
    [Name("SASLResponse message")] SaslResponse,
}
