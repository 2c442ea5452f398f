using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Several units of data in one frame of IEEE 802.11, each with addresses of its own (802.11-2020, 9.3.2.2).</summary>
[Protocol("wlan_aggregate", "IEEE 802.11 wireless LAN aggregate frame", Short = "IEEE 802.11 Aggregate Data", Column = "", Listed = false), Over("wlan.body", 3), Carries("wlan.body")]
[DeclareField("wlan_aggregate.a_mdsu.subframe", "A-MSDU Subframe", FieldType.None, Description = "Aggregate MAC Service Data Unit (MSDU) Subframe")]
[DeclareField("wlan_aggregate.a_mdsu.length", "A-MSDU Length", FieldType.UInt16, Base.Dec)]
public readonly ref partial struct WirelessAggregate
{
    private const int SourceAt = MacAddress.Size, LengthAt = SourceAt + MacAddress.Size, HeaderSize = LengthAt + 2;

    /// <summary>Subframes are numbered, have fields of another protocol, and hold layers in their own trees.</summary>
    [Custom]
    private bool WalkSubframes(Dissection d, in Slice s, ref int at)
    {
        for (int number = 1; s.Length - at > HeaderSize; number++)
        {
            Slice rest = s.From(at);
            int first = d.Tape.Count;
            bool walked = WalkSubframe(d, rest, number);
            d.NoteRoots(first);
            if (!walked) return false;
            at += SizeOf(rest);
        }
        d.SettleRoots();
        at = s.Length;
        return true;
    }

    private static bool WalkSubframe(Dissection d, in Slice s, int number)
    {
        if (!d.Need(s, 0, HeaderSize)) return false;
        int node = d.Node(WirelessAggregateFields.AMdsuSubframe, s, 0, SizeOf(s));
        if (d.WantsText)
        {
            d.BeginText().Append($"A-MSDU Subframe #{number}");
            d.EndText(node);
        }
        d.Open();
        d.Address(WirelessLanFields.Da, s, 0, MacAddress.Size, s.Mac(0));
        d.Address(WirelessLanFields.Sa, s, SourceAt, MacAddress.Size, s.Mac(SourceAt));
        d.Number(WirelessAggregateFields.AMdsuLength, s, LengthAt, 2, (ulong)s.UInt16(LengthAt));
        if (!d.Need(s, HeaderSize, s.UInt16(LengthAt)) || !d.Call(LlcProtocol.Instance, s.Payload(HeaderSize, s.UInt16(LengthAt)))) return false;
        d.Close();
        return true;
    }

    /// <summary>Shows the names of the subframes' addresses.</summary>
    internal static bool NameAddresses(Dissection d, in Slice frame, int at)
    {
        while (frame.Length - at > HeaderSize && frame.Has(at, HeaderSize))
        {
            Slice rest = frame.From(at);
            d.AsText(WirelessLanFields.DaResolved, frame, at, MacAddress.Size, rest.Mac(0), NodeFlags.Hidden);
            d.AsText(WirelessLanFields.SaResolved, frame, at + SourceAt, MacAddress.Size, rest.Mac(SourceAt), NodeFlags.Hidden);
            at += SizeOf(rest);
        }
        return true;
    }

    // All but the last are filled up to whole words.
    private static int SizeOf(in Slice s) => Math.Min(HeaderSize + s.UInt16(LengthAt) + 3 & ~3, s.Length);

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("IEEE 802.11 Aggregate MSDU");
}
