using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A client asks for a connection (MQTT 5.0, 3.1; MQTT 3.1.1, 3.1).</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttConnect
{
    [Field("mqtt.proto_len", "Protocol Name Length")] public partial ushort NameLength { get; }
    [Field("mqtt.protoname", "Protocol Name", Type = FieldType.String), Size(nameof(NameLength))] public partial ReadOnlySpan<byte> Name { get; }
    [Field("mqtt.ver", "Version", Description = "MQTT version")] public partial MqttVersion Version { get; }
    [Field("mqtt.conflags", "Connect Flags", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }

    [Field("mqtt.conflag.uname", "User Name Flag", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool HasUserName { get; }
    [Field("mqtt.conflag.passwd", "Password Flag", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool HasPassword { get; }
    [Field("mqtt.conflag.retain", "Will Retain", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool WillRetain { get; }
    [Field("mqtt.conflag.qos", "QoS Level"), Bits(2), Of(nameof(Flags))] public partial MqttQos WillQos { get; }
    [Field("mqtt.conflag.willflag", "Will Flag", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool HasWill { get; }
    [Field("mqtt.conflag.cleansess", "Clean Session Flag", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool CleanSession { get; }
    [Field("mqtt.conflag.reserved", "(Reserved)", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool Reserved { get; }

    /// <summary>In seconds.</summary>
    [Field("mqtt.kalive", "Keep Alive")] public partial ushort KeepAlive { get; }

    [Field("mqtt.properties", "Properties", Type = FieldType.None), If(nameof(HasProperties))] public partial MqttProperties Properties { get; }
    [Field("mqtt.clientid_len", "Client ID Length")] public partial ushort ClientIdLength { get; }
    [Field("mqtt.clientid", "Client ID", Type = FieldType.String), Size(nameof(ClientIdLength))] public partial ReadOnlySpan<byte> ClientId { get; }
    [Field("mqtt.will_properties", "Will Properties", Type = FieldType.None), If(nameof(HasWillProperties))] public partial MqttProperties WillProperties { get; }
    [If(nameof(HasWill))] public partial MqttWill Will { get; }
    [If(nameof(HasUserName))] public partial MqttUserName UserName { get; }
    [If(nameof(HasPassword))] public partial MqttPassword Password { get; }

    private bool HasProperties => Version == MqttVersion.V50;
    private bool HasWillProperties => HasProperties && HasWill;

    private void WriteFlags(TextBuilder text)
    {
        if (HasUserName) text.Append(", User Name Flag");
        if (HasPassword) text.Append(", Password Flag");
        if (WillRetain) text.Append(", Will Retain");
        text.Append($", QoS Level: {WillQos.Name()}");
        if (HasWill) text.Append(", Will Flag");
        if (CleanSession) text.Append(", Clean Session Flag");
        if (Reserved) text.Append(", (Reserved)");
    }

    /// <summary>The version that a client asks for; null if it is not there.</summary>
    internal static MqttVersion? VersionOf(in Slice body)
    {
        int at = sizeof(ushort) + body.UInt16(0);
        return body.Has(0, at + 1) ? (MqttVersion)body.UInt8(at) : null;
    }
}

/// <summary>What the server publishes if the client is lost.</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttWill
{
    [Field("mqtt.willtopic_len", "Will Topic Length"), Expert(nameof(HasNoTopic), "mqtt.illegal_topic_length", "Length cannot be 0", Severity.Warning, ExpertGroup.Protocol)]
    public partial ushort TopicLength { get; }

    [Field("mqtt.willtopic", "Will Topic", Type = FieldType.String), Size(nameof(TopicLength)), If(nameof(HasTopic))] public partial ReadOnlySpan<byte> Topic { get; }
    [Field("mqtt.willmsg_len", "Will Message Length")] public partial ushort MessageLength { get; }
    [Field("mqtt.willmsg", "Will Message"), Size(nameof(MessageLength))] public partial ReadOnlySpan<byte> Message { get; }

    private bool HasTopic => TopicLength > 0;
    private bool HasNoTopic => !HasTopic;
}

/// <summary>Who the client is.</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttUserName
{
    [Field("mqtt.username_len", "User Name Length"), If(nameof(IsThere))] public partial ushort Length { get; }
    [Field("mqtt.username", "User Name", Type = FieldType.String), Size(nameof(Length)), If(nameof(IsThere))] public partial ReadOnlySpan<byte> Name { get; }

    // Some clients of 3.1 leave it out, though they say that it is there.
    private bool IsThere => Slice.Length > 0;
}

/// <summary>How the client proves it.</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttPassword
{
    [Field("mqtt.passwd_len", "Password Length"), If(nameof(IsThere))] public partial ushort Length { get; }
    [Field("mqtt.passwd", "Password", Type = FieldType.String), Size(nameof(Length)), If(nameof(IsThere))] public partial ReadOnlySpan<byte> Password { get; }

    // Some clients of 3.1 leave it out, though they say that it is there.
    private bool IsThere => Slice.Length > 0;
}

/// <summary>The server answers (MQTT 5.0, 3.2; MQTT 3.1.1, 3.2).</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttConnectAck
{
    [Field("mqtt.conack.flags", "Acknowledge Flags", Base.Hex), NamesSetBits, If(nameof(HasFlags))] public partial byte Flags { get; }
    [Field("mqtt.conack.flags.reserved", "Reserved", Truth = Truth.SetNotSet), Mask(0xfe), Of(nameof(Flags)), If(nameof(HasFlags))] public partial bool Reserved { get; }
    [Field("mqtt.conack.flags.sp", "Session Present", Truth = Truth.SetNotSet, Description = "Session Present (version 3.1.1)"), Mask(0x1), Of(nameof(Flags)), If(nameof(HasFlags))] public partial bool IsSessionPresent { get; }

    [Field("mqtt.conack.flags.reserved", "Reserved", Truth = Truth.SetNotSet), If(nameof(IsOldest))] public partial bool OldReserved { get; }
    [Field("mqtt.conack.val", "Return Code"), If(nameof(HasReturnCode))] public partial MqttReturnCode ReturnCode { get; }
    [Field("mqtt.connack.reason_code", "Reason Code", Description = "MQTT Reason Code"), If(nameof(HasReason))] public partial MqttConnectReason Reason { get; }
    [Field("mqtt.properties", "Properties", Type = FieldType.None), If(nameof(HasProperties))] public partial MqttProperties Properties { get; }

    private MqttVersion Version => MqttParts.VisitOf(Dissection).Version;
    private bool IsOldest => Version == MqttVersion.V31;
    private bool HasFlags => !IsOldest;
    private bool HasReturnCode => Version is MqttVersion.V31 or MqttVersion.V311;
    private bool HasReason => !HasReturnCode;
    private bool HasProperties => Version == MqttVersion.V50;
}

/// <summary>A side closes the connection (MQTT 5.0, 3.14).</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttDisconnect
{
    [Field("mqtt.disconnect.reason_code", "Reason Code", Description = "MQTT Reason Code"), If(nameof(HasReason))] public partial MqttDisconnectReason Reason { get; }
    [Field("mqtt.properties", "Properties", Type = FieldType.None), If(nameof(HasProperties))] public partial MqttProperties Properties { get; }

    private bool HasReason => MqttParts.HasReason(Dissection, Slice, 0);
    private bool HasProperties => HasReason && Slice.Length > 1;
}

/// <summary>A step of authentication (MQTT 5.0, 3.15).</summary>
[PartOf<Mqtt>]
public readonly ref partial struct MqttAuthentication
{
    [Field("mqtt.auth.reason_code", "Reason Code", Description = "MQTT Reason Code"), If(nameof(HasReason))] public partial MqttAuthenticationReason Reason { get; }
    [Field("mqtt.properties", "Properties", Type = FieldType.None), If(nameof(HasProperties))] public partial MqttProperties Properties { get; }

    private bool HasReason => MqttParts.HasReason(Dissection, Slice, 0);
    private bool HasProperties => HasReason && Slice.Length > 1;
}
