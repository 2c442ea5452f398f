namespace GenShark.Protocols;

/// <summary>Types of PPI's fields.</summary>
public enum PpiFieldType : ushort
{
    [Name("802.11-Common")] N80211Common = 2,
    [Name("802.11n MAC Extensions")] N80211nMACExtensions = 3,
    [Name("802.11n MAC+PHY Extensions")] N80211nMACPHYExtensions = 4,
    [Name("Spectrum-Map")] SpectrumMap = 5,
    [Name("Process-Info")] ProcessInfo = 6,
    [Name("Capture-Info")] CaptureInfo = 7,
    [Name("Aggregation Extension")] AggregationExtension = 8,
    [Name("802.3 Extension")] N8023Extension = 9,
    [Name("Intel Corporation (private)")] IntelCorporationPrivate = 30000,
    [Name("Mohamed Thaga (private)")] MohamedThagaPrivate = 30001,
    [Name("GPS Tagging")] GPSTagging = 30002,
    [Name("Vector Tagging")] VectorTagging = 30003,
    [Name("Sensor tagging")] SensorTagging = 30004,
    [Name("Antenna Tagging")] AntennaTagging = 30005,
    [Name("FlukeNetworks (private)")] FlukeNetworksPrivate = 49175,
    [Name("CACE Technologies (private)")] CACETechnologiesPrivate = 51918,
}
