using System.Buffers.Binary;

namespace GenShark.Protocols;

/// <summary>Finds what messages of Cisco's Skinny Client Control Protocol, which is not declared, say of where media go. Numbers are little-endian.</summary>
internal static class SkinnyMedia
{
    public const ushort Port = 2000;

    private const string Method = "SKINNY";

    // Behind the length: the header's version and the message's number.
    private const int LengthSize = 4, HeaderSize = 12;
    private const int AddressSize = 16, ShortAddressSize = 4;

    // From this version on an address says whether it is of IP version 4 or 6.
    private const uint TellsVersion = 17;

    private const uint OpenReceiveChannelAck = 0x22, StartMediaTransmission = 0x8a, StartMediaTransmissionAck = 0x154;

    /// <param name="d">The packet.</param>
    /// <param name="segment">Messages that stand in it as a whole; others are passed over.</param>
    public static void Read(Dissection d, ReadOnlySpan<byte> segment)
    {
        while (segment.Length >= HeaderSize)
        {
            uint length = BinaryPrimitives.ReadUInt32LittleEndian(segment);
            if (length < sizeof(uint) || length > segment.Length - 2 * LengthSize) return;
            int size = 2 * LengthSize + (int)length;
            ReadMessage(d, BinaryPrimitives.ReadUInt32LittleEndian(segment[LengthSize..]), BinaryPrimitives.ReadUInt32LittleEndian(segment[(2 * LengthSize)..]), segment[HeaderSize..size]);
            segment = segment[size..];
        }
    }

    // The address follows numbers of four bytes: how it went, or the conference and the party, or these and the call.
    private static void ReadMessage(Dissection d, uint version, uint message, ReadOnlySpan<byte> body)
    {
        int at = message switch { OpenReceiveChannelAck => 4, StartMediaTransmission => 8, StartMediaTransmissionAck => 12, _ => 0 };
        if (at == 0) return;
        bool tells = version >= TellsVersion;
        int addressAt = tells ? at + sizeof(uint) : at, portAt = addressAt + (tells ? AddressSize : ShortAddressSize);
        if (body.Length < portAt + sizeof(uint)) return;
        Address host = tells && body[at] != 0 ? IPv6Address.Read(body[addressAt..]) : new IPv4Address(BinaryPrimitives.ReadUInt32BigEndian(body[addressAt..]));
        var end = new PacketEnd(host, (ushort)BinaryPrimitives.ReadUInt32LittleEndian(body[portAt..]));
        if (end.Port != 0) MediaSetups.Announce(d, end, new MediaSetup(d.Frame.Number, Method, [], new Dictionary<byte, byte[]>()));
    }
}
