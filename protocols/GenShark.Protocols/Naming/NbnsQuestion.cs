using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A name that is asked for (RFC 1002, 4.2.1.2).</summary>
[PartOf<Nbns>, Node]
public readonly ref partial struct NbnsQuestion
{
    public partial DomainName Name { get; }

    [Field("nbns.name", "Name", Type = FieldType.String, Generated = false, At = nameof(Name), Covers = true), Append(nameof(WriteSuffix))]
    private void WriteName(TextBuilder text) => NetBiosName.WriteEncoded(text, Name);

    [Field("nbns.type", "Type")] public partial NbnsType Type { get; }
    [Field("nbns.class", "Class")] public partial NbnsClass Class { get; }

    private void WriteSuffix(TextBuilder text) => NetBiosName.WriteSuffixOf(text, Name);

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        NetBiosName.WriteEncoded(text, Name);
        text.Append($": type {Type.Name() ?? "Unknown"}, class {Class.Name() ?? "Unknown"}");
    }

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        text.Append($" {Type.Name() ?? "Unknown"} ");
        NetBiosName.WriteEncoded(text, Name);
    }
}
