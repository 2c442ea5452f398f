namespace GenShark.Protocols;

/// <summary>A message that is delivered at least once arrived (MQTT 5.0, 3.4).</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttPublishAck
{
    [Field("mqtt.msgid", "Message Identifier")] public partial ushort Id { get; }
    [Field("mqtt.puback.reason_code", "Reason Code", Description = "MQTT Reason Code"), If(nameof(HasReason))] public partial MqttPublishReason Reason { get; }
    [Field("mqtt.properties", "Properties", Type = FieldType.None), If(nameof(HasProperties))] public partial MqttProperties Properties { get; }

    private bool HasReason => MqttParts.HasReason(Dissection, Slice, sizeof(ushort));
    private bool HasProperties => HasReason && Slice.Length > sizeof(ushort) + 1;

    [Info(Append = true)]
    private void WriteId(TextBuilder text) => text.Append($" (id={Id})");
}

/// <summary>A message that is delivered exactly once arrived (MQTT 5.0, 3.5).</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttPublishReceived
{
    [Field("mqtt.msgid", "Message Identifier")] public partial ushort Id { get; }
    [Field("mqtt.pubrec.reason_code", "Reason Code", Description = "MQTT Reason Code"), If(nameof(HasReason))] public partial MqttPublishReason Reason { get; }
    [Field("mqtt.properties", "Properties", Type = FieldType.None), If(nameof(HasProperties))] public partial MqttProperties Properties { get; }

    private bool HasReason => MqttParts.HasReason(Dissection, Slice, sizeof(ushort));
    private bool HasProperties => HasReason && Slice.Length > sizeof(ushort) + 1;

    [Info(Append = true)]
    private void WriteId(TextBuilder text) => text.Append($" (id={Id})");
}

/// <summary>The sender will not repeat it (MQTT 5.0, 3.6).</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttPublishRelease
{
    [Field("mqtt.msgid", "Message Identifier")] public partial ushort Id { get; }
    [Field("mqtt.pubrel.reason_code", "Reason Code", Description = "MQTT Reason Code"), If(nameof(HasReason))] public partial MqttReleaseReason Reason { get; }
    [Field("mqtt.properties", "Properties", Type = FieldType.None), If(nameof(HasProperties))] public partial MqttProperties Properties { get; }

    private bool HasReason => MqttParts.HasReason(Dissection, Slice, sizeof(ushort));
    private bool HasProperties => HasReason && Slice.Length > sizeof(ushort) + 1;

    [Info(Append = true)]
    private void WriteId(TextBuilder text) => text.Append($" (id={Id})");
}

/// <summary>The receiver forgets its identifier (MQTT 5.0, 3.7).</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttPublishComplete
{
    [Field("mqtt.msgid", "Message Identifier")] public partial ushort Id { get; }
    [Field("mqtt.pubcomp.reason_code", "Reason Code", Description = "MQTT Reason Code"), If(nameof(HasReason))] public partial MqttReleaseReason Reason { get; }
    [Field("mqtt.properties", "Properties", Type = FieldType.None), If(nameof(HasProperties))] public partial MqttProperties Properties { get; }

    private bool HasReason => MqttParts.HasReason(Dissection, Slice, sizeof(ushort));
    private bool HasProperties => HasReason && Slice.Length > sizeof(ushort) + 1;

    [Info(Append = true)]
    private void WriteId(TextBuilder text) => text.Append($" (id={Id})");
}
