using System.Buffers.Binary;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A file's identifier, and below it what is known of the file.</summary>
internal static class SmbFileNodes
{
    private const int Size = 2;

    /// <summary>The identifier stands here.</summary>
    public static bool Show(Dissection d, scoped in Slice s)
    {
        if (!d.Need(s, 0, Size)) return false;
        ushort id = s.UInt16Little(0);
        SmbFileState state = SmbConversations.Of(s).EnterFile(d, s.Part(0, Size), id);
        d.Number(SmbFields.Fid, s, 0, Size, id, NodeFlags.LittleEndian);
        ShowKnown(d, s, id, state);
        return true;
    }

    /// <summary>The identifier was in the request that is answered.</summary>
    public static void ShowAsked(Dissection d, scoped in Slice s, ushort id)
    {
        SmbFileState state = SmbConversations.Of(s).EnterFile(d, s.Part(0, 0), id);
        d.Number(SmbFields.Fid, s, 0, 0, id, NodeFlags.Generated);
        ShowKnown(d, s, id, state);
    }

    /// <summary>A file that could not be opened has the identifier zero.</summary>
    public static void ShowFailed(Dissection d, scoped in Slice s)
    {
        SmbFileState state = SmbConversations.Of(s).EnterFile(d, s.Part(0, 0), 0);
        d.Number(SmbFields.Fid, SmbPlaces.Start(s), 0, 0, 0UL, NodeFlags.Generated);
        ShowKnown(d, s, 0, state);
    }

    private static void ShowKnown(Dissection d, scoped in Slice s, ushort id, in SmbFileState state)
    {
        d.BeginInfo(append: true)?.Append($", FID: 0x{id:x4}");
        if (state.File is not { } file) return;
        if (d.WantsText && file.Opening is { } named)
        {
            d.BeginText().Append($" ({named.Name})");
            d.EndAppendix(d.LastNode);
        }
        Slice place = SmbPlaces.Start(s);
        d.Open();
        d.Number(SmbFields.FidOpenedIn, place, 0, 0, (ulong)file.OpenedIn, NodeFlags.Generated);
        if (state.ClosedIn is { } closed) d.Number(SmbFields.FidClosedIn, place, 0, 0, (ulong)closed, NodeFlags.Generated);
        if (file.Opening is { } opening)
        {
            d.Made(SmbFields.File, place, 0, 0, opening.Name, NodeFlags.Generated);
            ShowPart<SmbCreateFlags>(d, opening.Flags, place);
            ShowPart<SmbAccessMask>(d, opening.Access, place);
            ShowPart<SmbFileAttributes>(d, opening.Attributes, place);
            ShowPart<SmbShareAccess>(d, opening.Share, place);
            ShowPart<SmbCreateOptions>(d, opening.Options, place);
            d.Number(SmbFields.CreateDisposition, place, 0, 0, (ulong)opening.Disposition, NodeFlags.Generated);
        }
        d.Close();
    }

    private static void ShowPart<T>(Dissection d, uint value, scoped in Slice place) where T : IStructure<T>, allows ref struct
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        int first = d.Tape.Count;
        T.Walk(d, SmbPlaces.Start(place, bytes), out _);
        if (d.Tape.Count > first) d.Tape[first].Flags |= NodeFlags.Generated;
    }
}
