using System.Buffers.Binary;
using GenShark.Capture.Live;
using GenShark.Capture.Reading;

namespace GenShark.Capture.Bpf;

/// <summary>Compiles capture filters with libpcap.</summary>
internal static unsafe class BpfCompiler
{
    /// <summary>Compiles a filter as <c>tcpdump -r</c> would for a file of the interface's link type and byte order.</summary>
    /// <exception cref="LiveCaptureException">The filter is wrong, or asks for what the link type does not have; or there is no libpcap.</exception>
    public static BpfProgram Compile(string filter, CaptureInterface from)
    {
        string name = from.Name ?? $"link type {from.LinkType}";
        nint handle = OpenLike(from, out string? error);
        if (handle == 0) throw LiveCaptureException.BadFilter(filter, name, error!);
        LibPcap.Program program = default;
        try
        {
            if (LibPcap.Compile(handle, &program, filter, optimize: 1, netmask: 0) < 0) throw LiveCaptureException.BadFilter(filter, name, LibPcap.ErrorOf(handle));
            return new BpfProgram(new ReadOnlySpan<BpfInstruction>(program.Instructions, (int)program.Length));
        }
        finally
        {
            LibPcap.FreeProgram(&program);
            LibPcap.Close(handle);
        }
    }

    // Some programs depend on the file's byte order, which libpcap knows of a file only: one with a header and no packets.
    private static nint OpenLike(CaptureInterface from, out string? error)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Header(from));
            return LibPcap.OpenFile(path, out error);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] Header(CaptureInterface from)
    {
        uint snapLength = from.SnapLength is 0 or > int.MaxValue ? (uint)LinkTypes.MaximumLength(from.LinkType) : from.SnapLength;
        uint[] words = [0xa1b2c3d4, BitConverter.IsLittleEndian ? 0x00040002u : 0x00020004, 0, 0, snapLength, (uint)from.LinkType];
        if (from.IsSwapped) words[1] = BitConverter.IsLittleEndian ? 0x00020004u : 0x00040002;
        var header = new byte[24];
        for (int i = 0; i < words.Length; i++)
        {
            uint word = from.IsSwapped ? BinaryPrimitives.ReverseEndianness(words[i]) : words[i];
            BitConverter.TryWriteBytes(header.AsSpan(4 * i), word);
        }
        return header;
    }
}
