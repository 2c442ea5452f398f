namespace GenShark.Output;

/// <summary>Fields that tshark's printers treat apart.</summary>
internal static class FieldKinds
{
    /// <summary>Bytes of no known protocol.</summary>
    public static bool IsData(this FieldInfo field) => field.Type == FieldType.Protocol && field.Name == "data";

    /// <summary>Expert information: a protocol in name only.</summary>
    public static bool IsExpert(this FieldInfo field) => field.Type == FieldType.Protocol && field.Name == "_ws.expert";

    /// <summary>Whether the node is text only.</summary>
    public static bool IsText(this FieldInfo field) => field.Name.Length == 0;
}
