using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What the columns say of messages.</summary>
internal static class Smb2Info
{
    private const string Name = "SMB2";

    /// <summary>A message begins; those of a compound share the Info column.</summary>
    public static void Enter(Dissection d, in Slice layer)
    {
        d.SetProtocolColumn(Name);
        bool follows = layer.UInt8(0) == Smb2.PlainMark && Smb2Header.Create(layer).IsChained && d.LayerCount > 1 && d.Layers[d.LayerCount - 2].Protocol == d.Current;
        if (IsDecompressed(d, layer)) d.BeginInfo(append: true)?.Append(layer.CapturedLength > 0 ? ";" : "");
        else if (follows) d.BeginInfo(append: true)?.Append(';');
        else d.BeginInfo(append: false);
    }

    /// <summary>The header has been read.</summary>
    public static void EnterBody(Dissection d)
    {
        if (d.BeginInfo(append: true) is not { } info) return;
        (Smb2Command command, bool isResponse, NtStatus status) = d.Session.State<Smb2Conversations>().Header;
        if (command == Smb2Command.Break) return;
        info.Append(command.Name()).Append(isResponse ? " Response"u8 : " Request"u8);
        if (status != NtStatus.Success) info.Append(", Error: "u8).Append(status.Name() ?? "Unknown");
    }

    /// <summary>What is looked for in a directory.</summary>
    public static void WritePattern(Dissection d, Smb2Exchange exchange)
    {
        if (exchange.Pattern is { } pattern) d.BeginInfo(append: true)?.Append($" {exchange.FindLevel.Name() ?? "Unknown"} Pattern: {pattern}");
    }

    private static bool IsDecompressed(Dissection d, in Slice layer) => layer.Source != 0 && d.SourceName(layer.Source) == Smb2Decompression.SourceName;
}
