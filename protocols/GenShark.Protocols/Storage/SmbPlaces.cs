namespace GenShark.Protocols;

/// <summary>Where tshark shows what stands nowhere in a message.</summary>
internal static class SmbPlaces
{
    /// <summary>A window of no bytes at the message's start.</summary>
    public static Slice Start(in Slice s) => Start(s, []);

    /// <summary>A window at the message's start that holds other bytes than those.</summary>
    public static Slice Start(in Slice s, ReadOnlySpan<byte> bytes) => new(bytes, bytes.Length, s.Offset - s.LayerOffset, s.Source, s.Dissection);
}
