using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A client asks for what is published under some topics (MQTT 5.0, 3.8).</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttSubscribe
{
    [Field("mqtt.msgid", "Message Identifier")] public partial ushort Id { get; }
    [Field("mqtt.properties", "Properties", Type = FieldType.None), If(nameof(HasProperties))] public partial MqttProperties Properties { get; }

    /// <summary>In the Info column an empty topic is named as the one before it.</summary>
    [Custom]
    private bool WalkTopics(Dissection d, in Slice s, ref int at)
    {
        ReadOnlySpan<byte> topic = default;
        while (at < s.Length)
        {
            Slice rest = s.From(at);
            if (!MqttTopic.Walk(d, rest, out int size)) return false;
            if (size > sizeof(ushort)) topic = rest.Span(sizeof(ushort), size - sizeof(ushort));
            MqttParts.WriteTopic(d.BeginInfo(append: true), topic);
            if (!(HasProperties ? MqttSubscriptionOptions.Walk(d, rest.From(size), out _) : MqttRequestedQos.Walk(d, rest.From(size), out _))) return false;
            at += size + 1;
        }
        return true;
    }

    private bool HasProperties => MqttParts.IsNew(Dissection);

    [Info(Append = true)]
    private void WriteId(TextBuilder text) => text.Append($" (id={Id})");
}

/// <summary>A topic, or a pattern of such.</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttTopic
{
    [Field("mqtt.topic_len", "Topic Length"), Expert(nameof(IsEmpty), "mqtt.illegal_topic_length", "Length cannot be 0", Severity.Warning, ExpertGroup.Protocol)]
    public partial ushort Length { get; }

    [Field("mqtt.topic", "Topic", Type = FieldType.String), Size(nameof(Length)), If(nameof(HasText))] public partial ReadOnlySpan<byte> Topic { get; }

    private bool HasText => Length > 0;
    private bool IsEmpty => !HasText;
}

/// <summary>How surely messages are to be delivered, before 5.0.</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttRequestedQos
{
    [Field("mqtt.sub.qos", "Requested QoS")] public partial MqttQos Qos { get; }
}

/// <summary>What messages are to be delivered, and how (MQTT 5.0, 3.8.3.1).</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttSubscriptionOptions
{
    [Field("mqtt.subscription_options", "Subscription Options", Base.Hex), Append(nameof(WriteOptions))] public partial byte Options { get; }
    [Field("mqtt.subscription_options_reserved", "Reserved", Base.Hex), Bits(2), Of(nameof(Options))] public partial byte Reserved { get; }
    [Field("mqtt.subscription_options_retain", "Retain Handling"), Bits(2), Of(nameof(Options))] public partial MqttRetainHandling RetainHandling { get; }
    [Field("mqtt.subscription_options_rap", "Retain As Published", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Options))] public partial bool RetainAsPublished { get; }
    [Field("mqtt.subscription_options_nl", "No Local", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Options))] public partial bool NoLocal { get; }
    [Field("mqtt.subscription_options_qos", "QoS"), Bits(2), Of(nameof(Options))] public partial MqttQos Qos { get; }

    private void WriteOptions(TextBuilder text)
    {
        text.Append($", Retain Handling: {RetainHandling.Name()}");
        if (RetainAsPublished) text.Append(", Retain As Published");
        if (NoLocal) text.Append(", No Local");
        text.Append($", QoS: {Qos.Name()}");
    }
}

/// <summary>The server answers, topic by topic (MQTT 5.0, 3.9).</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttSubscribeAck
{
    [Field("mqtt.msgid", "Message Identifier")] public partial ushort Id { get; }
    [Field("mqtt.properties", "Properties", Type = FieldType.None), If(nameof(HasProperties))] public partial MqttProperties Properties { get; }
    [If(nameof(IsOld))] public partial Sequence<MqttGrant> Granted { get; }
    [If(nameof(HasReasons))] public partial Sequence<MqttSubscribeResult> Results { get; }

    private bool HasProperties => MqttParts.IsNew(Dissection);
    private bool IsOld => MqttParts.VisitOf(Dissection).Version is MqttVersion.V31 or MqttVersion.V311;
    private bool HasReasons => !IsOld;

    [Info(Append = true)]
    private void WriteId(TextBuilder text) => text.Append($" (id={Id})");
}

/// <summary>How surely messages will be delivered, before 5.0.</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttGrant
{
    [Field("mqtt.suback.qos", "Granted QoS")] public partial MqttGrantedQos Qos { get; }
}

/// <summary>What became of a subscription.</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttSubscribeResult
{
    [Field("mqtt.suback.reason_code", "Reason Code", Description = "MQTT Reason Code")] public partial MqttSubscribeReason Reason { get; }
}

/// <summary>A client wants no more (MQTT 5.0, 3.10).</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttUnsubscribe
{
    [Field("mqtt.msgid", "Message Identifier")] public partial ushort Id { get; }
    [Field("mqtt.properties", "Properties", Type = FieldType.None), If(nameof(HasProperties))] public partial MqttProperties Properties { get; }
    public partial Sequence<MqttTopic> Topics { get; }

    private bool HasProperties => MqttParts.IsNew(Dissection);

    [Info(Append = true)]
    private void WriteId(TextBuilder text) => text.Append($" (id={Id})");
}

/// <summary>The server answers (MQTT 5.0, 3.11).</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttUnsubscribeAck
{
    [Field("mqtt.msgid", "Message Identifier")] public partial ushort Id { get; }
    [If(nameof(HasProperties))] public partial MqttUnsubscribeResults Results { get; }

    private bool HasProperties => MqttParts.IsNew(Dissection);

    [Info(Append = true)]
    private void WriteId(TextBuilder text) => text.Append($" (id={Id})");
}

/// <summary>What became of the subscriptions, from 5.0 on.</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttUnsubscribeResults
{
    [Field("mqtt.properties", "Properties", Type = FieldType.None)] public partial MqttProperties Properties { get; }
    public partial Sequence<MqttUnsubscribeResult> Results { get; }
}

/// <summary>What became of a subscription.</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttUnsubscribeResult
{
    [Field("mqtt.unsuback.reason_code", "Reason Code", Description = "MQTT Reason Code")] public partial MqttUnsubscribeReason Reason { get; }
}
