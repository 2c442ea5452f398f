using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>MQTT, versions 3.1, 3.1.1 and 5.0: clients publish messages under topics, and a server hands them to those that subscribed.</summary>
/// <seealso href="https://docs.oasis-open.org/mqtt/mqtt/v5.0/mqtt-v5.0.html"/>
[Protocol("mqtt", "MQ Telemetry Transport Protocol", Short = "MQTT"), Over("tcp.port", 1883)]
[Message(nameof(SizeInStream), Header = LeastSize, Announce = nameof(Announce), ShowsSize = true)]
[DeclareField("mqtt.unknown_version", UnknownVersion, FieldType.None)]
[DeclareField("mqtt.unknown_topic_alias", MqttPublish.UnknownAlias, FieldType.None)]
[DeclareField("mqtt.property_len", "Total Length", FieldType.UInt64, Base.Dec)]
[DeclareField("mqtt.property_id", "ID", FieldType.UInt8, Base.Hex, Names = typeof(MqttPropertyId), Description = "Property Id")]
[DeclareField("mqtt.prop_number", "Value", FieldType.UInt32, Base.Dec)]
[DeclareField("mqtt.property.content_type", "Content Type", FieldType.UIntString)]
[DeclareField("mqtt.property.max_qos", "QoS", FieldType.UInt8, Base.Dec, Names = typeof(MqttQos))]
[DeclareField("mqtt.property.topic_alias", "Topic Alias", FieldType.UInt16, Base.Dec)]
[DeclareField("mqtt.prop_unknown", "Unknown Property", FieldType.String)]
[DeclareField("mqtt.prop_string_len", "Length", FieldType.UInt32, Base.Dec)]
[DeclareField("mqtt.prop_string", "Value", FieldType.String)]
[DeclareField("mqtt.prop_key_len", "Key Length", FieldType.UInt32, Base.Dec)]
[DeclareField("mqtt.prop_key", "Key", FieldType.String)]
[DeclareField("mqtt.prop_value_len", "Value Length", FieldType.UInt32, Base.Dec)]
[DeclareField("mqtt.prop_value", "Value", FieldType.String)]
public readonly ref partial struct Mqtt
{
    private const int LeastSize = 2;
    private const string UnknownVersion = "Unknown version (missing the CONNECT packet?)";

    /// <summary>What a message is hangs on the version that the client asked for. One whose length is not whole is not shown, nor named in the column.</summary>
    [Custom]
    private bool Enter(Dissection d, in Slice s, ref int at)
    {
        if (SizeOf(s) == GenShark.MessageSize.Rest)
        {
            d.SetProtocolColumn("TCP");
            d.LeaveUnshown();
            return d.Fail(s, 0, LeastSize);
        }
        WriteInfo(d.BeginInfo(append: IsFurther(d.Layers[..^1])));
        if (!d.Need(s, 1, MqttNumber.Measure(s, 1))) return false;
        MqttConversations.Enter(d, s);
        if (Type == MqttMessageType.Connect || Visit.Version != 0) return true;
        d.BeginText().Append(UnknownVersion);
        d.Expert(MqttFields.UnknownVersion, s, Severity.Note, ExpertGroup.Protocol);
        return true;
    }

    [Field("mqtt.hdrflags", "Header Flags", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("mqtt.msgtype", "Message Type"), Mask(0xf0), Of(nameof(Flags))] public partial MqttMessageType Type { get; }

    [Field("mqtt.dupflag", "DUP Flag", Truth = Truth.SetNotSet), Mask(0x8), Of(nameof(Flags)), If(nameof(HasDelivery))] public partial bool IsDuplicate { get; }
    [Field("mqtt.qos", "QoS Level"), Mask(0x6), Of(nameof(Flags)), If(nameof(HasDelivery))] public partial MqttQos Qos { get; }
    [Field("mqtt.retain", "Retain", Truth = Truth.SetNotSet), Mask(0x1), Of(nameof(Flags)), If(nameof(IsPublish))] public partial bool Retain { get; }
    [Field("mqtt.retain_reserved", "Reserved", Description = "Fixed Header Reserved Field"), Mask(0x1), Of(nameof(Flags)), If(nameof(HasOldDelivery))] public partial byte RetainReserved { get; }
    [Field("mqtt.hdr_reserved", "Reserved", Description = "Fixed Header Reserved Field"), Mask(0xf), Of(nameof(Flags)), If(nameof(HasReserved))] public partial byte Reserved { get; }

    /// <summary>Of what follows, in bytes.</summary>
    [Field("mqtt.len", "Msg Len", Type = FieldType.UInt64)] public partial MqttNumber Length { get; }

    [Switch(nameof(Type))]
    [Case<MqttConnect>(MqttMessageType.Connect), Case<MqttConnectAck>(MqttMessageType.ConnectAck), Case<MqttPublish>(MqttMessageType.Publish)]
    [Case<MqttPublishAck>(MqttMessageType.PublishAck), Case<MqttPublishReceived>(MqttMessageType.PublishReceived)]
    [Case<MqttPublishRelease>(MqttMessageType.PublishRelease), Case<MqttPublishComplete>(MqttMessageType.PublishComplete)]
    [Case<MqttSubscribe>(MqttMessageType.Subscribe), Case<MqttSubscribeAck>(MqttMessageType.SubscribeAck)]
    [Case<MqttUnsubscribe>(MqttMessageType.Unsubscribe), Case<MqttUnsubscribeAck>(MqttMessageType.UnsubscribeAck)]
    [Case<MqttDisconnect>(MqttMessageType.Disconnect), Case<MqttAuthentication>(MqttMessageType.Authentication)]
    public partial Variant Body { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"MQ Telemetry Transport Protocol, {Type.Name()}");

    private void WriteFlags(TextBuilder text)
    {
        text.Append($", Message Type: {Type.Name()}");
        if (!HasDelivery) return;
        if (IsDuplicate) text.Append(", DUP Flag");
        text.Append($", QoS Level: {Qos.Name()}");
        if (IsPublish && Retain) text.Append(", Retain");
    }

    private void WriteInfo(TextBuilder? info)
    {
        if (info is null) return;
        if (info.Length > 0) info.Append(", "u8);
        info.Append(((MqttMessageType)(Slice.UInt8(0) >> 4)).Name());
    }

    internal void Announce() => Dissection!.BeginInfo(append: IsFurther(Dissection.Layers));

    // Messages of one packet share the Info column.
    private static bool IsFurther(ReadOnlySpan<Layer> layers)
    {
        foreach (ref readonly Layer layer in layers)
        {
            if (layer.Protocol == MqttProtocol.Instance) return true;
        }
        return false;
    }

    internal int SizeInStream => SizeOf(Slice);

    /// <summary>In bytes. As in tshark it has 32 bits, whatever the length says, and a length that ends too early is a fault.</summary>
    private static int SizeOf(in Slice s)
    {
        if (s.CapturedLength < LeastSize) return GenShark.MessageSize.Unknown;
        int width = MqttNumber.Measure(s, 1);
        if (!s.Has(1, width)) return GenShark.MessageSize.Rest;
        uint size = (uint)(1 + width + (long)MqttNumber.Read(s, 1).Value);
        return size switch { 0 => GenShark.MessageSize.Unknown, < LeastSize => GenShark.MessageSize.Rest, > int.MaxValue => GenShark.MessageSize.TooLong, _ => (int)Math.Min(size, GenShark.MessageSize.UntilEnd - 1) };
    }

    private MqttVisit Visit => MqttParts.VisitOf(Dissection);
    private bool IsPublish => Type == MqttMessageType.Publish;
    private bool HasOldDelivery => Visit.Version == MqttVersion.V31 && Type is MqttMessageType.PublishRelease or MqttMessageType.Subscribe or MqttMessageType.Unsubscribe;
    private bool HasDelivery => IsPublish || HasOldDelivery;
    private bool HasReserved => !HasDelivery;
}
