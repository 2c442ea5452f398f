using System.Runtime.InteropServices;
using GenShark.Capture.Bpf;

namespace GenShark.Capture.Live;

/// <summary>What is asked of libpcap beside SharpPcap: its ways to a packet allocate, these don't.</summary>
internal static unsafe partial class LibPcap
{
    private const string Library = "pcap", C = "libc";

    static LibPcap() => NativeLibrary.SetDllImportResolver(typeof(LibPcap).Assembly, (name, _, _) => name == Library ? Load() : 0);

    /// <summary>pcap_pkthdr: the time's fraction counts what the handle was asked for.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct PacketHeader
    {
        private readonly CLong _seconds, _fraction;
        public readonly int CapturedLength;
        public readonly uint Length;

        public readonly long Seconds => _seconds.Value;

        // Where it has 32 bits in 64, the others mean nothing.
        public readonly int Fraction => (int)_fraction.Value;
    }

    /// <summary>pollfd.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public record struct Polled(int Descriptor, short Events, short Returned)
    {
        public const short Readable = 1, Broken = 8;
    }

    /// <summary>The next packet; valid until the next call on the same handle.</summary>
    /// <returns>1: there is one; 0: none now; below: an error.</returns>
    [LibraryImport(Library, EntryPoint = "pcap_next_ex")]
    public static partial int Next(nint handle, PacketHeader** header, byte** bytes);

    /// <summary>A descriptor that becomes readable when there are packets; -1 if there is none.</summary>
    [LibraryImport(Library, EntryPoint = "pcap_get_selectable_fd")]
    public static partial int SelectableDescriptor(nint handle);

    /// <summary>pcap_stat: numbers of 32 bits, which SharpPcap reads as larger ones, so that it knows of no drop.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Counts
    {
        public readonly uint Received, Dropped, InterfaceDropped;

        // Windows only.
        private readonly uint _captured, _sent, _netDropped;
    }

    /// <summary>How the interface fared.</summary>
    /// <returns>0, or below: an error.</returns>
    [LibraryImport(Library, EntryPoint = "pcap_stats")]
    public static partial int Count(nint handle, Counts* counts);

    [LibraryImport(Library, EntryPoint = "pcap_geterr")]
    private static partial byte* LastError(nint handle);

    [LibraryImport(Library, EntryPoint = "pcap_set_datalink")]
    public static partial int SetLinkType(nint handle, int type);

    [LibraryImport(Library, EntryPoint = "pcap_list_datalinks")]
    public static partial int ListLinkTypes(nint handle, int** types);

    [LibraryImport(Library, EntryPoint = "pcap_free_datalinks")]
    public static partial void FreeLinkTypes(int* types);

    [LibraryImport(Library, EntryPoint = "pcap_datalink_name_to_val", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LinkTypeNamed(string name);

    [LibraryImport(Library, EntryPoint = "pcap_datalink_val_to_name")]
    private static partial byte* LinkTypeNameOf(int type);

    [LibraryImport(Library, EntryPoint = "pcap_datalink_val_to_description")]
    private static partial byte* LinkTypeDescriptionOf(int type);

    /// <summary>bpf_program.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Program
    {
        public uint Length;
        public BpfInstruction* Instructions;
    }

    [LibraryImport(Library, EntryPoint = "pcap_compile", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Compile(nint handle, Program* program, string filter, int optimize, uint netmask);

    [LibraryImport(Library, EntryPoint = "pcap_freecode")]
    public static partial void FreeProgram(Program* program);

    [LibraryImport(Library, EntryPoint = "pcap_open_offline_with_tstamp_precision", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint OpenOffline(string path, uint precision, byte* error);

    [LibraryImport(Library, EntryPoint = "pcap_datalink")]
    public static partial int LinkType(nint handle);

    [LibraryImport(Library, EntryPoint = "pcap_snapshot")]
    public static partial int SnapLength(nint handle);

    [LibraryImport(Library, EntryPoint = "pcap_close")]
    public static partial void Close(nint handle);

    [LibraryImport(C, EntryPoint = "poll", SetLastError = true)]
    public static partial int Poll(Polled* descriptors, nuint count, int milliseconds);

    /// <summary>Whether nobody reads what is written to a pipe any more.</summary>
    public static bool IsPipeBroken(int descriptor)
    {
        var pipe = new Polled(descriptor, 0, 0);
        return Poll(&pipe, 1, 0) > 0 && (pipe.Returned & Polled.Broken) != 0;
    }

    [LibraryImport(C, EntryPoint = "fallocate")]
    private static partial int Allocate(int file, int mode, long offset, long length);

    /// <summary>Gives the disk back what a part of a file takes, without changing the file's length.</summary>
    public static bool PunchHole(int file, long offset, long length)
    {
        const int KeepSize = 1, Punch = 2;
        return Allocate(file, KeepSize | Punch, offset, length) == 0;
    }

    /// <summary>Opens a capture file, with times in nanoseconds; 0 if libpcap refuses it.</summary>
    /// <exception cref="LiveCaptureException">There is no libpcap.</exception>
    public static nint OpenFile(string path, out string? error)
    {
        const int ErrorSize = 256, Nanoseconds = 1;
        byte* text = stackalloc byte[ErrorSize];
        text[0] = 0;
        try
        {
            nint handle = OpenOffline(path, Nanoseconds, text);
            error = handle == 0 ? Text(text) : null;
            return handle;
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            throw LiveCaptureException.NoLibrary(missing);
        }
    }

    /// <summary>The number that files have for a link type: a few of this platform's differ.</summary>
    public static int ToLinkType(int type) => type switch
    {
        11 => 100,
        12 or 14 => 101,
        19 => 106,
        _ => type,
    };

    public static string ErrorOf(nint handle) => Text(LastError(handle)) ?? "unknown error";

    public static string? LinkTypeName(int type) => Text(LinkTypeNameOf(type));

    public static string? LinkTypeDescription(int type) => Text(LinkTypeDescriptionOf(type));

    /// <summary>Whether this libpcap can capture on other machines.</summary>
    public static bool HasRemote => Load() is not 0 and nint library && NativeLibrary.TryGetExport(library, "pcap_open", out _);

    private static string? Text(byte* text) => text is null ? null : Marshal.PtrToStringUTF8((nint)text);

    private static nint Load()
    {
        string[] names = OperatingSystem.IsWindows() ? ["wpcap"] : OperatingSystem.IsMacOS() ? ["libpcap.dylib", "libpcap.A.dylib"] : ["libpcap.so.0.8", "libpcap.so.1", "libpcap.so"];
        foreach (string name in names)
        {
            if (NativeLibrary.TryLoad(name, out nint library)) return library;
        }
        return 0;
    }
}
