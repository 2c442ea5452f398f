namespace GenShark.Protocols;

/// <summary>What is no HTTP any more: a proxy passes on what follows CONNECT (RFC 9110, 9.3.6).</summary>
internal static class HttpTunnel
{
    /// <summary>Whether bytes are passed on; not those of a message that is itself passed on.</summary>
    public static bool IsIn(Dissection? d, in Slice message) => d is not null && HttpConversations.StateBefore(d, message).IsTunnel && !IsInner(d, message);

    /// <summary>The port behind the proxy; 0 if the request did not name it, or nothing is passed on.</summary>
    public static ushort PortOf(Dissection? d, in Slice message) => IsIn(d, message) ? HttpConversations.StateBefore(d!, message).TunnelPort : (ushort)0;

    /// <summary>The protocol whose messages are passed on; null if it is not known, or has none.</summary>
    public static Protocol? Find(Dissection? d, in Slice message)
    {
        if (!IsIn(d, message)) return null;
        ushort port = PortOf(d, message);
        Protocol? inner = (port != 0 ? d!.TableOf(Registry.Table("tcp.port")).Find(port, message) : null) ?? d!.TableOf(Registry.Table("tcp")).Guess(message);
        return inner is { HasMessages: true } && inner != HttpProtocol.Instance ? inner : null;
    }

    // Both layers begin in the same place.
    private static bool IsInner(Dissection d, in Slice message)
    {
        int layers = 0;
        foreach (ref readonly Layer layer in d.Layers)
        {
            if (layer.Protocol == HttpProtocol.Instance && layer.Offset == message.Offset && layer.Source == message.Source) layers++;
        }
        return layers > 1;
    }
}
