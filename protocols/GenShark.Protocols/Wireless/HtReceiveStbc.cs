namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum HtReceiveStbc : ushort
{
    [Name("No Rx STBC support")] NoRxSTBCSupport = 0,
    [Name("Rx support of one spatial stream")] RxSupportOfOneSpatialStream = 1,
    [Name("Rx support of one and two spatial streams")] RxSupportOfOneAndTwoSpatialStreams = 2,
    [Name("Rx support of one, two, and three spatial streams")] RxSupportOfOneTwoAndThreeSpatialStreams = 3,
}
