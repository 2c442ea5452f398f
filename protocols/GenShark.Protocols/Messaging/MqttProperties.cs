using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Properties of a message, with their length in front (MQTT 5.0, 2.2.2).</summary>
/// <param name="Size">With the length, in bytes.</param>
public readonly record struct MqttProperties(int Size) : IWire<MqttProperties>
{
    private const int CountSize = sizeof(ushort);

    public static MqttProperties Read(scoped in Slice slice, int at) => new(Measure(slice, at));

    public static int Measure(in Slice slice, int at) => (int)Math.Min(MqttNumber.Measure(slice, at) + (long)(uint)MqttNumber.Read(slice, at).Value, int.MaxValue - at);

    public static bool Walk(Dissection d, int field, in Slice slice, int at, NodeFlags flags, out int size)
    {
        size = Measure(slice, at);
        int end = at + size, width = MqttNumber.Measure(slice, at);
        if (!d.Need(slice, at, width)) return false;
        int node = d.Node(field, slice, at, slice.Length - at, flags);
        d.Open();
        // As in tshark the length's bytes are shown as a number of eight bits each.
        d.Number(MqttFields.PropertyLen, slice, at, width, slice.Unsigned(at, Math.Min(width, sizeof(ulong))));
        for (at += width; at < end; at += SizeOf(slice, at, end))
        {
            if (!WalkOne(d, slice, at, end)) return false;
        }
        d.Close();
        d.EndNode(node, slice, end);
        return true;
    }

    /// <summary>The last topic alias among them, 0 if there is none; null if the properties are not whole.</summary>
    public static ushort? AliasOf(in Slice slice, int at)
    {
        ushort alias = 0;
        if (!slice.Has(at, MqttNumber.Measure(slice, at))) return null;
        int end = at + Measure(slice, at), next;
        for (at += MqttNumber.Measure(slice, at); at < end; at = next)
        {
            next = at + SizeOf(slice, at, end);
            if (!slice.Has(at, next - at)) return null;
            if ((MqttPropertyId)slice.UInt8(at) == MqttPropertyId.TopicAlias) alias = slice.UInt16(at + 1);
        }
        return alias;
    }

    // With its identifier; one that is not known takes all that is left.
    private static int SizeOf(in Slice s, int at, int end) => 1 + (FormOf(s, at) switch
    {
        Form.Byte => 1,
        Form.Short => 2,
        Form.Long => 4,
        Form.Variable => MqttNumber.Measure(s, at + 1),
        Form.Text => TextSize(s, at + 1),
        Form.Pair => TextSize(s, at + 1) + TextSize(s, at + 1 + TextSize(s, at + 1)),
        _ => end - at - 1,
    });

    private static int TextSize(in Slice s, int at) => CountSize + s.UInt16(at);

    private static bool WalkOne(Dissection d, in Slice s, int at, int end)
    {
        var id = (MqttPropertyId)s.UInt8(at);
        if (!d.Number(MqttFields.PropertyId, s, at, 1, (ulong)id)) return false;
        int value = at + 1, size = SizeOf(s, at, end) - 1;
        return FormOf(s, at) switch
        {
            Form.Byte => d.Number(id == MqttPropertyId.MaximumQoS ? MqttFields.PropertyMaxQos : MqttFields.PropNumber, s, value, size, (ulong)s.UInt8(value)),
            Form.Short => d.Number(id == MqttPropertyId.TopicAlias ? MqttFields.PropertyTopicAlias : MqttFields.PropNumber, s, value, size, (ulong)s.UInt16(value)),
            Form.Long => d.Number(MqttFields.PropNumber, s, value, size, (ulong)s.UInt32(value)),
            Form.Variable => d.Number(MqttFields.PropNumber, s, value, size, (ulong)(uint)MqttNumber.Read(s, value).Value),
            Form.Text when id == MqttPropertyId.ContentType => d.Need(s, value, CountSize) && d.Need(s, value, size) && d.Made(MqttFields.PropertyContentType, s, value, size, s.Span(value + CountSize, size - CountSize)),
            Form.Text => WalkText(d, s, ref value, MqttFields.PropStringLen, MqttFields.PropString),
            Form.Pair => WalkText(d, s, ref value, MqttFields.PropKeyLen, MqttFields.PropKey) && WalkText(d, s, ref value, MqttFields.PropValueLen, MqttFields.PropValue),
            _ => d.Text(MqttFields.PropUnknown, s, value, size),
        };
    }

    private static bool WalkText(Dissection d, in Slice s, ref int at, int lengthField, int field)
    {
        int length = s.UInt16(at), text = at + CountSize;
        at = text + length;
        return d.Number(lengthField, s, text - CountSize, CountSize, (ulong)length) && d.Text(field, s, text, length);
    }

    private static Form FormOf(in Slice s, int at) => (MqttPropertyId)s.UInt8(at) switch
    {
        MqttPropertyId.PayloadFormatIndicator or MqttPropertyId.RequestProblemInformation or MqttPropertyId.RequestResponseInformation or MqttPropertyId.MaximumQoS
            or MqttPropertyId.RetainAvailable or MqttPropertyId.WildcardSubscriptionAvailable or MqttPropertyId.SubscriptionIdentifierAvailable
            or MqttPropertyId.SharedSubscriptionAvailable => Form.Byte,
        MqttPropertyId.ServerKeepAlive or MqttPropertyId.ReceiveMaximum or MqttPropertyId.TopicAliasMaximum or MqttPropertyId.TopicAlias => Form.Short,
        MqttPropertyId.PublicationExpiryInterval or MqttPropertyId.SessionExpiryInterval or MqttPropertyId.WillDelayInterval or MqttPropertyId.MaximumPacketSize => Form.Long,
        MqttPropertyId.SubscriptionIdentifier => Form.Variable,
        MqttPropertyId.ContentType or MqttPropertyId.ResponseTopic or MqttPropertyId.CorrelationData or MqttPropertyId.AssignedClientIdentifier
            or MqttPropertyId.AuthenticationMethod or MqttPropertyId.AuthenticationData or MqttPropertyId.ResponseInformation or MqttPropertyId.ServerReference
            or MqttPropertyId.ReasonString => Form.Text,
        MqttPropertyId.UserProperty => Form.Pair,
        _ => Form.Unknown,
    };

    private enum Form : byte { Unknown, Byte, Short, Long, Variable, Text, Pair }
}
