using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>PostgreSQL's protocol between clients ("frontends") and servers ("backends"), version 3.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/protocol.html"/>
[Protocol("pgsql", "PostgreSQL", Short = "PGSQL"), Over("tcp.port", 5432), Carries("starttls")]
[Message(nameof(SizeInStream), Header = 1, Announce = nameof(Announce), ShowsSize = true)]
[UsesNames(typeof(PgsqlMessageType))]
[DeclareField("pgsql.type", "Type", FieldType.String, Description = "A one-byte message type identifier.")]
public readonly ref partial struct Pgsql
{
    internal const int LengthSize = 4, LeastSize = 1 + LengthSize;

    /// <summary>What is no message shows nothing; some of that is a fault.</summary>
    [Custom]
    private bool Enter(Dissection d, in Slice s, ref int at)
    {
        PgsqlConversations.Enter(d, s);
        WriteInfo(d.BeginInfo(append: !IsFirst(d.Layers[..^1])));
        if (IsMessage) return true;
        bool isAnswer = Visit.Kind == PgsqlVisitKind.Answer;
        d.LeaveUnshown(isNamed: !isAnswer);
        return isAnswer || d.Fail(s, 0, LeastSize);
    }

    [If(nameof(IsMessage))] public partial PgsqlMessage Message { get; }

    // The side that speaks, and the types of its messages.
    private void WriteInfo(TextBuilder? info)
    {
        if (info is null) return;
        info.Append(Dissection!.Layers[^1].IsContinuation ? "/"u8 : PgsqlConversations.SignOf(Dissection));
        if (IsMessage && Slice.UInt8(0) != 0) info.Append(Slice.Span(0, 1));
    }

    internal int SizeInStream => PgsqlConversations.IsAnswer(Dissection, Slice) ? GenShark.MessageSize.Rest : SizeOf(Slice);

    internal void Announce() => Dissection!.BeginInfo(append: !IsFirst(Dissection.Layers))?.Append(PgsqlConversations.SignOf(Dissection));

    // Messages of one packet share the Info column.
    private static bool IsFirst(ReadOnlySpan<Layer> layersBefore)
    {
        foreach (ref readonly Layer layer in layersBefore)
        {
            if (layer.Protocol == PgsqlProtocol.Instance) return false;
        }
        return true;
    }

    /// <summary>In bytes. As in tshark, one without bytes waits for more, and one that has no room for its own length is none.</summary>
    internal static int SizeOf(in Slice s)
    {
        if (s.CapturedLength < LeastSize) return GenShark.MessageSize.Unknown;
        uint size = s.UInt8(0) == 0 ? s.UInt32(0) : s.UInt32(1) + 1;
        return size switch { 0 => GenShark.MessageSize.Unknown, < LeastSize => GenShark.MessageSize.Rest, > int.MaxValue => GenShark.MessageSize.TooLong, _ => (int)Math.Min(size, GenShark.MessageSize.UntilEnd - 1) };
    }

    internal PgsqlVisit Visit => Dissection is { } d ? d.Session.State<PgsqlConversations>().Visit : default;
    private bool IsMessage => Visit.Kind == PgsqlVisitKind.Message;
}

/// <summary>A message: its type, unless it is the first one of a client, its length, and what the type asks for.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlMessage
{
    [If(nameof(HasTypeByte))] public partial byte TypeByte { get; }

    /// <summary>The name is the value.</summary>
    [Step]
    private void ShowType() => Dissection!.Made(PgsqlFields.Type, Slice, 0, HasTypeByte ? 1 : 0, TypeName);

    /// <summary>With itself, without the type, in bytes.</summary>
    [Field("pgsql.length", "Length", Description = "The length of the message (not including the type).")] public partial uint Length { get; }

    [Field("pgsql.frontend", "Frontend", Hidden = true, Generated = false, Description = "True for messages from the frontend, false otherwise.")]
    private bool IsFromClient => Dissection is not { } d || PgsqlConversations.IsFromClient(d);

    [Size(nameof(BodySize)), Switch(nameof(Type))]
    [Case<PgsqlStartup>(PgsqlMessageType.Startup), Case<PgsqlCancel>(PgsqlMessageType.Cancel), Case<PgsqlKey>(PgsqlMessageType.BackendKeyData)]
    [Case<PgsqlPassword>(PgsqlMessageType.Password), Case<PgsqlGssResponse>(PgsqlMessageType.GssResponse)]
    [Case<PgsqlSaslInitialResponse>(PgsqlMessageType.SaslInitialResponse), Case<PgsqlSaslResponse>(PgsqlMessageType.SaslResponse)]
    [Case<PgsqlQuery>(PgsqlMessageType.Query), Case<PgsqlParse>(PgsqlMessageType.Parse), Case<PgsqlBind>(PgsqlMessageType.Bind)]
    [Case<PgsqlTarget>(PgsqlMessageType.Describe, PgsqlMessageType.Close), Case<PgsqlExecute>(PgsqlMessageType.Execute), Case<PgsqlFunctionCall>(PgsqlMessageType.FunctionCall)]
    [Case<PgsqlCopyData>(PgsqlMessageType.CopyData, PgsqlMessageType.CopyDataByServer), Case<PgsqlCopyFail>(PgsqlMessageType.CopyFail)]
    [Case<PgsqlAuthenticationRequest>(PgsqlMessageType.Authentication), Case<PgsqlNegotiation>(PgsqlMessageType.NegotiateVersion), Case<PgsqlParameterStatus>(PgsqlMessageType.ParameterStatus)]
    [Case<PgsqlColumns>(PgsqlMessageType.RowDescription), Case<PgsqlRow>(PgsqlMessageType.DataRow), Case<PgsqlParameterTypes>(PgsqlMessageType.ParameterDescription)]
    [Case<PgsqlCommandComplete>(PgsqlMessageType.CommandComplete), Case<PgsqlReady>(PgsqlMessageType.ReadyForQuery), Case<PgsqlRemarks>(PgsqlMessageType.Error, PgsqlMessageType.Notice)]
    [Case<PgsqlNotification>(PgsqlMessageType.Notification), Case<PgsqlValue>(PgsqlMessageType.FunctionCallResponse), Case<PgsqlCopyFormat>(PgsqlMessageType.CopyIn, PgsqlMessageType.CopyOut)]
    public partial Variant Body { get; }

    private const uint Version3 = 3 << 16;
    private const uint CancelCode = 1234 << 16 | 5678, SslCode = CancelCode + 1, GssCode = CancelCode + 2;
    private const int CodeSize = 4, RequestSize = Pgsql.LengthSize + CodeSize, CancelSize = RequestSize + 8;

    private bool HasTypeByte => Slice.UInt8(0) != 0;
    private bool IsStart => !HasTypeByte && IsFromClient;
    private int BodySize => Slice.Length - Pgsql.LengthSize - (HasTypeByte ? 1 : 0);
    private PgsqlMessageType Type => IsStart ? StartOf(Slice) : !HasTypeByte ? PgsqlMessageType.Unknown : TypeByte == 'p' && IsFromClient ? Login : (PgsqlMessageType)(TypeByte + (IsFromClient ? 0 : 0x100));
    private PgsqlMessageType Login => Dissection?.Session.State<PgsqlConversations>().Visit.Login ?? PgsqlMessageType.Password;

    /// <summary>What a client begins with.</summary>
    internal static PgsqlMessageType StartOf(in Slice s) => s.UInt32(Pgsql.LengthSize) switch
    {
        Version3 => PgsqlMessageType.Startup,
        CancelCode => PgsqlMessageType.Cancel,
        SslCode => PgsqlMessageType.SslRequest,
        GssCode => PgsqlMessageType.GssEncryptRequest,
        _ => PgsqlMessageType.Unknown,
    };

    // A request for encryption or to cancel with other bytes behind it has no name, though it is one.
    private string TypeName => Type switch
    {
        PgsqlMessageType.Cancel => Length == CancelSize,
        PgsqlMessageType.SslRequest or PgsqlMessageType.GssEncryptRequest => Length == RequestSize,
        _ => true,
    } && Type.Name() is { } name ? name : PgsqlMessageType.Unknown.Name()!;
}
