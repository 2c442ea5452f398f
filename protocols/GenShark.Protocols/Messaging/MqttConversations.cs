namespace GenShark.Protocols;

/// <summary>What is known of a message from those before it.</summary>
/// <param name="Version">That the client asked for; 0 if it was not seen to.</param>
/// <param name="Alias">The message's topic alias; 0 if it has none.</param>
/// <param name="Topic">What that stands for; null if it is not known.</param>
internal readonly record struct MqttVisit(MqttVersion Version, ushort Alias, byte[]? Topic);

/// <summary>The connections of a session to servers of MQTT.</summary>
internal sealed class MqttConversations
{
    private readonly StateTable<uint, MqttVersion> _versions = new();
    private readonly StateTable<(uint Stream, ushort Alias), byte[]> _topics = new();
    private readonly PacketMemory<MqttVisit> _memory = new();

    /// <summary>The message that is being walked.</summary>
    public MqttVisit Visit { get; private set; }

    /// <summary>A message begins, whose length is there.</summary>
    public static void Enter(Dissection d, in Slice message)
    {
        MqttConversations all = d.Session.State<MqttConversations>();
        if (!all._memory.TryRecall(d, message, out MqttVisit found))
        {
            found = all.Take(d, message);
            all._memory.Remember(d, message, found);
        }
        // As in tshark a second pass knows only what each alias stood for in the end.
        if (d.Session.IsSecondPass && found.Alias != 0) found = found with { Topic = all._topics.Find((TcpConversations.StreamOf(d), found.Alias)) };
        all.Visit = found;
    }

    private MqttVisit Take(Dissection d, in Slice message)
    {
        uint stream = TcpConversations.StreamOf(d);
        Slice body = message.From(1 + MqttNumber.Measure(message, 1));
        var type = (MqttMessageType)(message.UInt8(0) >> 4);
        if (type == MqttMessageType.Connect && MqttConnect.VersionOf(body) is { } asked) _versions.Set(d.Session, stream, asked);
        MqttVersion version = _versions.Find(stream);
        if (type != MqttMessageType.Publish || version != MqttVersion.V50) return new MqttVisit(version, 0, null);
        ReadOnlySpan<byte> topic = MqttPublish.TopicOf(body, hasId: (message.UInt8(0) & MqttPublish.QosMask) != 0, out ushort alias);
        if (alias == 0) return new MqttVisit(version, 0, null);
        if (topic.Length > 0) _topics.Set(d.Session, (stream, alias), topic.ToArray());
        return new MqttVisit(version, alias, topic.Length > 0 ? null : _topics.Find((stream, alias)));
    }
}
