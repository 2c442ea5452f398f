using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A message for those who subscribed to a topic (MQTT 5.0, 3.3).</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttPublish
{
    internal const byte QosMask = 0x6;

    [Field("mqtt.topic_len", "Topic Length"), Expert(nameof(HasNoTopic), "mqtt.illegal_topic_length", "Length cannot be 0", Severity.Warning, ExpertGroup.Protocol)]
    public partial ushort TopicLength { get; }

    [Field("mqtt.topic", "Topic", Type = FieldType.String), Size(nameof(TopicLength)), If(nameof(HasTopic))] public partial ReadOnlySpan<byte> Topic { get; }
    [If(nameof(HasId))] public partial MqttPublishId Id { get; }
    [Field("mqtt.properties", "Properties", Type = FieldType.None), If(nameof(HasProperties))] public partial MqttProperties Properties { get; }

    /// <summary>What an alias stands for; of no bytes, behind the properties. As in tshark a second pass shows it beside the topic, too.</summary>
    [Custom]
    private bool ShowTopic(Dissection d, in Slice s, ref int at)
    {
        byte[]? known = MqttParts.VisitOf(d).Topic;
        bool isTold = MqttParts.VisitOf(d).Alias != 0 && (!HasTopic || d.Session.IsSecondPass);
        if (isTold)
        {
            d.Made(MqttFields.Topic, s, at, 0, known, NodeFlags.Generated);
            if (known is null)
            {
                d.Open();
                d.BeginText().Append(UnknownAlias);
                d.Expert(MqttFields.UnknownTopicAlias, s, Severity.Note, ExpertGroup.Protocol);
                d.Close();
            }
        }
        MqttParts.WriteTopic(d.BeginInfo(append: true), isTold ? known : Topic);
        return true;
    }

    [Field("mqtt.msg", "Message"), Rest] public partial ReadOnlySpan<byte> Message { get; }

    internal const string UnknownAlias = "Unknown topic alias";

    private bool HasTopic => TopicLength > 0;
    private bool HasProperties => MqttParts.IsNew(Dissection);
    private bool HasNoTopic => !HasTopic && (!HasProperties || MqttProperties.AliasOf(Slice, PropertiesAt) == 0);
    private bool HasId => (Slice.Whole.UInt8(0) & QosMask) != 0;
    private int PropertiesAt => sizeof(ushort) + TopicLength + (HasId ? sizeof(ushort) : 0);

    /// <summary>A message's own topic, and the alias that it has, or is to have: 0 if there is none.</summary>
    internal static ReadOnlySpan<byte> TopicOf(in Slice body, bool hasId, out ushort alias)
    {
        int size = body.UInt16(0);
        alias = MqttProperties.AliasOf(body, sizeof(ushort) + size + (hasId ? sizeof(ushort) : 0)) ?? 0;
        return alias == 0 ? default : body.Span(sizeof(ushort), size);
    }
}

/// <summary>By what a message is named that is delivered at least once.</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttPublishId
{
    [Field("mqtt.msgid", "Message Identifier")] public partial ushort Id { get; }

    [Info(Append = true)]
    private void WriteId(TextBuilder text) => text.Append($" (id={Id})");
}
