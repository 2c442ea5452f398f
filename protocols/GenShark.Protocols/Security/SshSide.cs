namespace GenShark.Protocols;

/// <summary>One side of a connection.</summary>
internal sealed class SshSide
{
    // The numbers that messages of each kind have, which tshark counts once; -1 of those that did not come.
    private readonly int[] _numbers = [-1, -1, -1, -1, -1, -1];
    private int _count;

    /// <summary>Whether its line came that tells the version.</summary>
    public bool HasVersion { get; set; }

    /// <summary>Whether it encrypts.</summary>
    public bool IsEncrypted { get; set; }

    /// <summary>In version 1: whether it sent a packet.</summary>
    public bool HasSpoken { get; set; }

    public SshProposal? Proposal { get; set; }

    /// <summary>The head of its packets' subtrees once the algorithms are chosen.</summary>
    public string? Title { get; private set; }

    public int MacSize { get; private set; }
    public bool HasPlainLength { get; private set; }
    public int BlockSize { get; private set; }

    public void Choose(string version, (string? Cipher, string? Mac, string? Compression) chosen)
    {
        (string cipher, string mac) = (chosen.Cipher ?? "", chosen.Mac ?? "");
        MacSize = SshAlgorithms.MacSize(mac);
        HasPlainLength = SshAlgorithms.HasPlainLength(mac);
        BlockSize = SshAlgorithms.BlockSize(cipher);
        string named = chosen.Cipher is null ? "" : $"encryption:{cipher} ";
        if (SshAlgorithms.IsMacNamed(cipher, mac)) named += $"mac:{mac} ";
        Title = $"{version} ({named}compression:{chosen.Compression})";
    }

    /// <summary>The number of a message as tshark shows it: zero if it doesn't count the kind, one too many if it counts before it shows.</summary>
    public uint Count(byte code, SshKeyExchange exchange) => ((SshMessageCode)code, exchange) switch
    {
        (SshMessageCode.KeyExchangeInit, _) => NumberOf(0),
        (SshMessageCode.NewKeys, _) => NumberOf(1),
        ((SshMessageCode)SshExchangeNodes.Init, SshKeyExchange.GroupExchange) => 0,
        ((SshMessageCode)SshExchangeNodes.Init or (SshMessageCode)SshExchangeNodes.Reply, SshKeyExchange.EllipticCurve) => NumberOf(2),
        ((SshMessageCode)SshExchangeNodes.Init or (SshMessageCode)SshExchangeNodes.Reply, _) => NumberOf(3) + 1,
        ((SshMessageCode)SshExchangeNodes.GroupRequest, SshKeyExchange.GroupExchange) => NumberOf(4) + 1,
        ((SshMessageCode)SshExchangeNodes.GroupInit or (SshMessageCode)SshExchangeNodes.GroupReply, SshKeyExchange.GroupExchange) => NumberOf(5) + 1,
        _ => 0,
    };

    private uint NumberOf(int kind)
    {
        if (_numbers[kind] < 0) _numbers[kind] = _count++;
        return (uint)_numbers[kind];
    }
}
