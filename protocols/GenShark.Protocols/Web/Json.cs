namespace GenShark.Protocols;

/// <summary>JavaScript Object Notation: one value behind the other.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8259"/>
[Protocol("json", "JavaScript Object Notation", Short = "JSON", Column = "", Preferences = typeof(JsonPreferences))]
[Over("media_type", Names = [
    "application/json", "application/json-patch+json", "application/json-rpc", "application/jsonrequest", "application/merge-patch+json", "application/problem+json",
    "application/dds-web+json", "application/senml+json", "application/sensml+json", "application/vnd.oma.lwm2m+json", "application/x-ndjson"])]
[DeclareField("json.array", "Array", FieldType.None, Description = "JSON array")]
[DeclareField("json.object", "Object", FieldType.None, Description = "JSON object")]
[DeclareField("json.member", "Member", FieldType.String, Description = "JSON object member")]
[DeclareField("json.key", "Key", FieldType.String)]
[DeclareField("json.path", "Path", FieldType.String)]
[DeclareField("json.path_with_value", "Path with value", FieldType.String)]
[DeclareField("json.member_with_value", "Member with value", FieldType.String)]
[DeclareField("json.value.string", "String value", FieldType.String, Description = "JSON string value")]
[DeclareField("json.value.number", "Number value", FieldType.String, Description = "JSON number value")]
[DeclareField("json.value.false", "False value", FieldType.None, Description = "JSON false value")]
[DeclareField("json.value.null", "Null value", FieldType.None, Description = "JSON null value")]
[DeclareField("json.value.true", "True value", FieldType.None, Description = "JSON true value")]
[DeclareField("json.value.nan", "NaN value", FieldType.None, Description = "JSON NaN value")]
public readonly ref partial struct Json
{
    /// <summary>Values nest, and are told by the bytes between them.</summary>
    [Step]
    private void ShowValues()
    {
        Dissection d = Dissection!;
        d.AppendProtocolColumn("/JSON");
        Parser.Parse(Slice.Bytes);
        new JsonNodes(d, Slice, Parser).Show();
    }

    [Size(nameof(ValuesSize))]
    public partial ReadOnlySpan<byte> Values { get; }

    /// <summary>What is none.</summary>
    [Payload(SkipEmpty = true), Next("media_type", nameof(PlainText))]
    public partial ReadOnlySpan<byte> Text { get; }

    private JsonParser Parser => Dissection!.Session.State<JsonParser>();
    private int ValuesSize => Dissection is null ? 0 : Parser.Size;
    private uint PlainText => TextKey.Of("text/plain"u8);

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("JavaScript Object Notation");
        if (HasType) MediaTypes.WriteType(Dissection!, text.Append(": "));
    }

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        text.Append(", JavaScript Object Notation");
        if (HasType) MediaTypes.WriteType(Dissection!, text.Append(" (")).Append(')');
    }

    private bool HasType => Dissection!.Session.State<MediaTypes>().Type.Length > 0;
}
