namespace GenShark;

/// <summary>Numbers of the engine's own fields: expert information and the marks of a dissection that broke off.</summary>
public static class EngineFields
{
    [FieldSignature("_ws.expert", FieldType.Protocol)]
    public static int Expert => EngineProtocol.Expert.FirstField;

    [FieldSignature("_ws.expert.message", FieldType.String)]
    public static int ExpertMessage => EngineProtocol.Expert.FirstField + 1;

    [FieldSignature("_ws.expert.severity", FieldType.UInt32, Names = typeof(Severity))]
    public static int ExpertSeverity => EngineProtocol.Expert.FirstField + 2;

    [FieldSignature("_ws.expert.group", FieldType.UInt32, Names = typeof(ExpertGroup))]
    public static int ExpertGroup => EngineProtocol.Expert.FirstField + 3;

    [FieldSignature("_ws.malformed", FieldType.Protocol)]
    public static int Malformed => EngineProtocol.Malformed.FirstField;

    [FieldSignature("_ws.malformed.expert", FieldType.None)]
    public static int MalformedExpert => EngineProtocol.Malformed.FirstField + 1;

    [FieldSignature("_ws.malformed.reassembly", FieldType.None)]
    public static int MalformedReassembly => EngineProtocol.Malformed.FirstField + 2;

    [FieldSignature("_ws.malformed.dissector_bug", FieldType.None)]
    public static int MalformedDissectorBug => EngineProtocol.Malformed.FirstField + 3;

    [FieldSignature("_ws.unreassembled", FieldType.Protocol)]
    public static int Unreassembled => EngineProtocol.Unreassembled.FirstField;

    [FieldSignature("_ws.unreassembled.expert", FieldType.None)]
    public static int UnreassembledExpert => EngineProtocol.Unreassembled.FirstField + 1;

    [FieldSignature("_ws.short", FieldType.Protocol)]
    public static int Short => EngineProtocol.Short.FirstField;

    [FieldSignature("_ws.string", FieldType.Protocol)]
    public static int StringErrors => EngineProtocol.StringErrors.FirstField;

    [FieldSignature("_ws.string.trailing_stray_characters", FieldType.None)]
    public static int StringErrorsTrailingStrayCharacters => EngineProtocol.StringErrors.FirstField + 1;

    [FieldSignature("ethertype", FieldType.Protocol)]
    public static int EtherType => EngineProtocol.EtherType.FirstField;
}
