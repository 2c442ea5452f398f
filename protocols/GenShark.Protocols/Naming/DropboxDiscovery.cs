namespace GenShark.Protocols;

/// <summary>Dropbox's discovery of others in the same network: an announcement in JSON, or else text.</summary>
[Protocol("db-lsp-disc", "Dropbox LAN sync Discovery Protocol", Short = "DB-LSP-DISC", WalkWhen = nameof(IsJson)), Over("udp.port", 17500)]
[DeclareField("db-lsp.text", "Text", FieldType.String)]
public readonly ref partial struct DropboxDiscovery
{
    [Step]
    private void EnterBody() => Dissection!.Session.State<MediaTypes>().Enter(default);

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append("Dropbox LAN sync Discovery Protocol");

    [Custom]
    private bool WalkText(Dissection d, in Slice s, ref int at)
    {
        if (IsJson) return true;
        at = s.Length;
        return d.Made(DropboxDiscoveryFields.DbLspText, s, 0, s.Length, TextNodes.Ascii(d, s.Bytes));
    }

    [Payload(Nested = true, Covered = true), Next("media_type", nameof(BodyType)), If(nameof(IsJson))]
    public partial ReadOnlySpan<byte> Body { get; }

    private bool IsJson => Slice.UInt8(0) == '{';
    private uint BodyType => TextKey.Of("application/json"u8);
}
