namespace GenShark.Protocols;

/// <summary>Where tshark shows what stands nowhere in a message.</summary>
internal static class SmbPlaces
{
    /// <summary>A window of no bytes, as far behind the message's start as a place in it lies behind its data source's.</summary>
    public static Slice Twice(in Slice s, int at) => new([], 0, StartOf(s) + s.Offset + at, s.Source, s.Dissection);

    /// <summary>Where the message begins in its data source.</summary>
    public static int StartOf(in Slice s) => s.Offset - s.LayerOffset;
}
