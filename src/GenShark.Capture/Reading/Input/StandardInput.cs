using System.Runtime.InteropServices;

namespace GenShark.Capture.Reading.Input;

/// <summary>The standard input as a stream of bytes.</summary>
internal static partial class StandardInput
{
    private const int Descriptor = 0, GetDescriptorFlags = 1, CloseOnExec = 1;

    /// <exception cref="CaptureFormatException">Whoever started the process closed it.</exception>
    public static Stream Open() => IsClosed() ? throw CaptureFormatException.Closed("-") : Console.OpenStandardInput();

    // The number of a closed one is given to the first file that the process opens; but no file that a process inherits is closed on exec.
    private static bool IsClosed() => !OperatingSystem.IsWindows() && (Control(Descriptor, GetDescriptorFlags) is var flags && (flags < 0 || (flags & CloseOnExec) != 0));

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(int descriptor, int command);
}
