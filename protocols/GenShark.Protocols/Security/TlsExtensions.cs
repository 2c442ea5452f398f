using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The extensions of a message (RFC 8446, 4.2).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsExtensions
{
    private const int LengthSize = 2;

    [Field("tls.handshake.extensions_length", "Extensions Length", Type = FieldType.UInt16, Description = "Length of hello extensions")]
    public partial TlsLength16 Length { get; }

    /// <summary>The extensions, one behind the other.</summary>
    [Size(nameof(ItemsSize))] public partial Sequence<TlsExtension> Items { get; }

    /// <summary>Fewer bytes than the head of an extension.</summary>
    [Size(nameof(TrailingSize))] public partial ReadOnlySpan<byte> Trailing { get; }

    /// <summary>What is left over is told in a text of its own: no field has it.</summary>
    [Custom]
    private bool ShowTrailing(Dissection d, in Slice s, ref int at)
    {
        at = LengthSize + Length.Size;
        TlsTrailing.Show(d, s, at - TrailingSize, at);
        return true;
    }

    /// <summary>The data of an extension, if it is there.</summary>
    internal bool TryFind(TlsExtensionType type, out Slice data)
    {
        foreach (TlsExtension extension in Items)
        {
            if (extension.Type != type) continue;
            data = extension.Slice.Part(TlsExtension.HeaderSize, extension.Length.Size);
            return true;
        }
        data = default;
        return false;
    }

    private int ItemsSize => Length.Size - TrailingSize;

    private int TrailingSize
    {
        get
        {
            int left = Length.Size;
            for (int at = LengthSize; left >= TlsExtension.HeaderSize;)
            {
                int size = Math.Min(left, TlsExtension.HeaderSize + Slice.UInt16(at + 2));
                at += size;
                left -= size;
            }
            return left;
        }
    }
}

/// <summary>Bytes that a structure leaves over.</summary>
internal static class TlsTrailing
{
    public static void Show(Dissection d, in Slice s, int at, int end)
    {
        if (at >= end) return;
        int size = end - at, node = d.TextNode(""u8, s, at, size);
        d.BeginText().Append($"{size} trailing byte{(size == 1 ? " was" : "s were")} unprocessed");
        if (d.WantsText) d.EndText(node);
        d.Open();
        d.Expert(TlsFields.MalformedTrailingData, s, Severity.Warning, ExpertGroup.Protocol);
        d.Close();
    }
}
