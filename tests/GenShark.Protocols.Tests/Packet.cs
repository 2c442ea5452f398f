using System.Runtime.CompilerServices;
using GenShark.Output;

namespace GenShark.Protocols.Tests;

/// <summary>Dissects packets that are written out in a test.</summary>
internal sealed unsafe class Packet
{
    public const int Ethernet = 1, Null = 0, Loop = 108, LinuxCooked = 113, LinuxCooked2 = 276;

    private readonly Dissection _dissection;
    private readonly byte[] _bytes;

    private Packet(Dissection dissection, byte[] bytes) => (_dissection, _bytes) = (dissection, bytes);

    static Packet() => RuntimeHelpers.RunModuleConstructor(typeof(Udp).Module.ModuleHandle);

    /// <param name="dump">Hexadecimal digits; blanks and line ends don't count.</param>
    /// <param name="linkType">LINKTYPE_ number.</param>
    /// <param name="cut">How many bytes of the end the capture cut.</param>
    /// <param name="dissection">One that saw earlier packets.</param>
    /// <param name="number">The packet's number.</param>
    public static Packet Dissect(string dump, int linkType = Ethernet, int cut = 0, Dissection? dissection = null, int number = 1) =>
        Dissect(Convert.FromHexString(string.Concat(dump.Where(letter => !char.IsWhiteSpace(letter)))), linkType, cut, dissection ?? new Dissection(), number);

    private static Packet Dissect(byte[] bytes, int linkType, int cut, Dissection dissection, int number)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(Math.Max(1, bytes.Length), pinned: true);
        bytes.CopyTo(pinned, 0);
        var frame = new Frame((byte*)Unsafe.AsPointer(ref pinned[0]), bytes.Length - cut)
        {
            Length = bytes.Length,
            Number = number,
            LinkType = linkType,
            Time = new Timestamp(number, 0),
            HasTime = true,
        };
        dissection.Session.Clock.Tick(frame);
        dissection.Dissect(frame);
        return new Packet(dissection, pinned);
    }

    /// <summary>The labels of all nodes but the frame's, in the order of the tree.</summary>
    public IReadOnlyList<string> Labels
    {
        get
        {
            GC.KeepAlive(_bytes);
            var text = new TextBuilder();
            new TreeText(new FormatOptions()).Write(_dissection, text);
            return [.. text.ToString().Split('\n').Select(line => line.Trim())];
        }
    }

    public string Protocol => _dissection.Columns.Protocol;

    public string Info => _dissection.Columns.Info.ToString();

    public string Protocols => string.Join(':', _dissection.Layers.ToArray().Skip(1).Select(layer => layer.Protocol.FilterName));

    /// <summary>Every shorter prefix of the packet, as captured and as cut, does not throw.</summary>
    public static void SurvivesEveryPrefix(string dump, int linkType = Ethernet)
    {
        byte[] bytes = Convert.FromHexString(string.Concat(dump.Where(letter => !char.IsWhiteSpace(letter))));
        var dissection = new Dissection();
        for (int length = 0; length <= bytes.Length; length++)
        {
            Dissect(bytes[..length], linkType, 0, dissection, 2 * length + 1);
            Dissect(bytes, linkType, bytes.Length - length, dissection, 2 * length + 2);
        }
    }
}
