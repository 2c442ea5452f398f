using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Structures of which each says where the next one begins; zero for the last.</summary>
internal static class Smb2Chain
{
    public static bool Walk<T>(Dissection d, scoped in Slice s, ref int at) where T : IStructure<T>, allows ref struct
    {
        while (at < s.Length)
        {
            uint next = s.UInt32Little(at);
            bool isLast = next == 0 || next >= s.Length - at;
            if (!T.Walk(d, s.Part(at, isLast ? s.Length - at : (int)next), out _)) return false;
            if (isLast) break;
            at += (int)next;
        }
        at = s.Length;
        return true;
    }

    /// <summary>What the interfaces of a server can do: tshark writes it behind the label of what holds them.</summary>
    public static void WriteCapabilities(TextBuilder text, scoped in Slice interfaces)
    {
        for (int at = 0; at < interfaces.Length;)
        {
            Smb2NetworkInterface shown = Smb2NetworkInterface.Create(interfaces.From(at));
            if (shown.Rdma) text.Append(", RDMA"u8);
            if (shown.Rss) text.Append(", RSS"u8);
            if (shown.NextOffset == 0 || shown.NextOffset >= interfaces.Length - at) return;
            at += (int)shown.NextOffset;
        }
    }
}

/// <summary>The files of a directory, in the form that was asked for.</summary>
[PartOf<Smb2>]
public readonly ref partial struct Smb2DirectoryEntries
{
    /// <summary>The form depends on the request.</summary>
    [Custom]
    private bool WalkEntries(Dissection d, in Slice s, ref int at) => Smb2Conversations.Of(s).Exchange.FindLevel switch
    {
        Smb2FindLevel.DirectoryInfo => Smb2Chain.Walk<Smb2DirectoryEntry>(d, s, ref at),
        Smb2FindLevel.FullDirectoryInfo => Smb2Chain.Walk<Smb2FullDirectoryEntry>(d, s, ref at),
        Smb2FindLevel.BothDirectoryInfo => Smb2Chain.Walk<Smb2BothDirectoryEntry>(d, s, ref at),
        Smb2FindLevel.IdBothDirectoryInfo => Smb2Chain.Walk<Smb2IdBothDirectoryEntry>(d, s, ref at),
        _ => true,
    };
}

/// <summary>Changes in a directory.</summary>
[PartOf<Smb2>]
public readonly ref partial struct Smb2Changes
{
    /// <summary>Each says where the next one begins.</summary>
    [Custom]
    private bool WalkChanges(Dissection d, in Slice s, ref int at) => Smb2Chain.Walk<Smb2Change>(d, s, ref at);
}

/// <summary>What a function gets, or gives.</summary>
[PartOf<Smb2>]
public readonly ref partial struct Smb2IoctlData
{
    /// <summary>The form depends on the function and on who says it.</summary>
    [Custom]
    private bool WalkData(Dissection d, in Slice s, ref int at)
    {
        Smb2Conversations conversations = Smb2Conversations.Of(s);
        if (s.Length == 0) return true;
        bool isResponse = conversations.Header.IsResponse;
        switch (conversations.Function)
        {
            case Smb2IoctlFunction.DfsGetReferrals when !isResponse:
                return SmbReferralRequest.Walk(d, s, out at);
            case Smb2IoctlFunction.QueryNetworkInterfaceInfo when isResponse:
                return Smb2Chain.Walk<Smb2NetworkInterface>(d, s, ref at);
            case Smb2IoctlFunction.PipeTransceive:
            case Smb2IoctlFunction.PipeWait when !isResponse:
                conversations.Beside = (s.LayerOffset, s.Length);
                return true;
            default:
                return true;
        }
    }
}
