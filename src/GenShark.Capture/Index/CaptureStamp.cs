using System.Buffers.Binary;
using System.Security.Cryptography;

namespace GenShark.Capture.Index;

/// <summary>What a capture file is known again by: its length, when it was changed, and a digest of samples of its bytes.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Changed">Ticks of 100 ns since the year 1, UTC.</param>
/// <param name="Digest">SHA-256 of the samples.</param>
internal sealed record CaptureStamp(long Length, long Changed, byte[] Digest)
{
    private const int EndSample = 64 << 10, Sample = 4 << 10, Samples = 64;

    /// <summary>Takes the stamp of a file; null if there is none, or nothing that can be sought in.</summary>
    public static CaptureStamp? Of(string path)
    {
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return file.CanSeek ? new CaptureStamp(file.Length, File.GetLastWriteTimeUtc(path).Ticks, DigestOf(file)) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes the stamp: 48 bytes.</summary>
    public void Write(Span<byte> to)
    {
        BinaryPrimitives.WriteInt64LittleEndian(to, Length);
        BinaryPrimitives.WriteInt64LittleEndian(to[8..], Changed);
        Digest.CopyTo(to[16..]);
    }

    /// <summary>Whether this is the stamp that was written.</summary>
    public bool IsIn(ReadOnlySpan<byte> written) => BinaryPrimitives.ReadInt64LittleEndian(written) == Length
        && BinaryPrimitives.ReadInt64LittleEndian(written[8..]) == Changed && written.Slice(16, Digest.Length).SequenceEqual(Digest);

    // Both ends, and samples from one to the other at even distances.
    private static byte[] DigestOf(FileStream file)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[EndSample];
        Append(0, EndSample);
        for (int i = 1; i <= Samples; i++) Append(file.Length / (Samples + 1) * i, Sample);
        Append(Math.Max(0, file.Length - EndSample), EndSample);
        return digest.GetHashAndReset();

        void Append(long offset, int most) => digest.AppendData(buffer, 0, RandomAccess.Read(file.SafeFileHandle, buffer.AsSpan(0, most), offset));
    }
}
