namespace GenShark.Capture.Reading.Pcap;

/// <summary>Which of a record's two lengths comes first: early versions of pcap had them the other way round.</summary>
internal enum LengthOrder
{
    /// <summary>The captured length, then the length on the wire.</summary>
    CapturedFirst,

    /// <summary>The length on the wire, then the captured length.</summary>
    WireFirst,

    /// <summary>Either way: the captured length is the smaller.</summary>
    SmallerIsCaptured,
}
