using GenShark.Capture.Reading.Input;
using GenShark.Capture.Reading.Pcap;
using GenShark.Capture.Reading.Pcapng;

namespace GenShark.Capture.Reading;

public abstract partial class CaptureReader
{
    /// <summary>Opens a capture of any format that is read here, told by its first bytes; <c>-</c> is the standard input.</summary>
    /// <exception cref="CaptureFormatException">There is no such file, or it is no capture that is read here.</exception>
    public static CaptureReader Open(string path, CaptureAccess access = CaptureAccess.Buffered) => Open(path, access, isGrowing: false);

    private static CaptureReader Open(string path, CaptureAccess access, bool isGrowing)
    {
        if (path == "-") return Open(StandardInput.Open(), path);
        if (access == CaptureAccess.Libpcap) return OpenWithLibpcap(path);
        FileStream file = OpenFile(path);
        try
        {
            CaptureInput input = ToInput(file, path, access);
            input.IsGrowing = isGrowing;
            CaptureReader reader = Open(input, path);
            if (file.CanSeek) reader.Paths = [path];
            return reader;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Opens several captures as one: packets and other records in the order of their times, those of one time in the order of the captures.
    /// Interfaces, comments, names, secrets and statistics stay.
    /// </summary>
    /// <exception cref="CaptureFormatException">One of them is no capture that is read here.</exception>
    public static CaptureReader Open(IReadOnlyList<string> paths, CaptureAccess access = CaptureAccess.Buffered)
    {
        if (paths.Count == 1) return Open(paths[0], access);
        CaptureReader merged = Open(new MergedInput(() => OpenAll(paths, access)), string.Join(", ", paths));
        merged.Paths = paths;
        return merged;
    }

    /// <summary>Opens a capture that is still written to: where it is cut short, more may come.</summary>
    /// <exception cref="CaptureFormatException">There is no such file, it is no capture that is read here, or its beginning is not there yet.</exception>
    internal static CaptureReader OpenGrowing(string path, CaptureAccess access) => Open(path, access, isGrowing: true);

    private static List<CaptureReader> OpenAll(IReadOnlyList<string> paths, CaptureAccess access)
    {
        var opened = new List<CaptureReader>();
        try
        {
            foreach (string path in paths) opened.Add(Open(path, access));
            return opened;
        }
        catch
        {
            foreach (CaptureReader other in opened) other.Dispose();
            throw;
        }
    }

    private static CaptureReader OpenWithLibpcap(string path)
    {
        // Whether it can be opened at all is said as ever.
        OpenFile(path).Dispose();
        var input = new LibpcapInput(path);
        try
        {
            CaptureReader reader = Open(input, path);
            reader.Paths = [path];
            return reader;
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }

    /// <summary>Opens a capture that is read from a stream.</summary>
    /// <param name="stream">Disposed with the reader.</param>
    /// <param name="name">What messages call it.</param>
    public static CaptureReader Open(Stream stream, string name = "-") => Open(new StreamInput(stream), name);

    private static FileStream OpenFile(string path)
    {
        if (Directory.Exists(path)) throw CaptureFormatException.Folder(path);
        try
        {
            // Buffering is the input's business.
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw CaptureFormatException.Missing(path);
        }
        catch (UnauthorizedAccessException)
        {
            throw CaptureFormatException.NoPermission(path);
        }
        catch (Exception other) when (other is IOException or ArgumentException or NotSupportedException)
        {
            throw CaptureFormatException.CannotOpen(path, other);
        }
    }

    private static CaptureInput ToInput(FileStream file, string path, CaptureAccess access)
    {
        if (!file.CanSeek) return new StreamInput(file);
        if (access != CaptureAccess.Mapped || IsCompressedFile(file)) return new FileInput(file);
        try
        {
            return new MappedInput(file);
        }
        catch (IOException)
        {
            // Some file systems map nothing.
            return new FileInput(file);
        }
    }

    private static bool IsCompressedFile(FileStream file)
    {
        Span<byte> magic = stackalloc byte[4];
        return RandomAccess.Read(file.SafeFileHandle, magic, 0) == magic.Length && CompressedInput.IsCompressed(magic);
    }

    /// <summary>Opens a capture that is read from an input, which is disposed with the reader.</summary>
    internal static CaptureReader Open(CaptureInput input, string path)
    {
        string subject = CaptureFormatException.Subject(path);
        input = Decompressed(input);
        ReadOnlySpan<byte> first = FirstBytes(input);
        if (PcapHeader.IsMagic(first)) return new PcapReader(input, subject);
        if (PcapngReader.IsMagic(first)) return new PcapngReader(input, subject);
        if (first.IsEmpty && !input.IsBroken) return new EmptyReader(input, subject);
        throw Refuse(input, first, subject);
    }

    /// <summary>An input's bytes without the compression around them, if there is one.</summary>
    internal static CaptureInput Decompressed(CaptureInput input) => CompressedInput.Wrap(FirstBytes(input), input);

    /// <summary>The first bytes, up to the most that any format is told by.</summary>
    private static unsafe ReadOnlySpan<byte> FirstBytes(CaptureInput input)
    {
        const int Most = 16;
        // Byte by byte while there are any: a pipe may not have sent more.
        input.Require(4);
        if (PcapHeader.IsMagic(Window(input, Most))) return Window(input, Most);
        input.Require(Most);
        return Window(input, Most);

        static ReadOnlySpan<byte> Window(CaptureInput input, int most) => new(input.Cursor, (int)Math.Min(most, input.End - input.Cursor));
    }

    private static CaptureFormatException Refuse(CaptureInput input, ReadOnlySpan<byte> first, string subject)
    {
        if (input.IsBroken) return EndsEarly(input, subject, opening: true, packets: 0);
        return CaptureFormatException.UnknownFormat(subject, ForeignFormats.Recognize(first));
    }
}
