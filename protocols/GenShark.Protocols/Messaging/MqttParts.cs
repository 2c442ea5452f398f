using System.Text;
using System.Text.Unicode;

namespace GenShark.Protocols;

/// <summary>What messages of several types have in common.</summary>
internal static class MqttParts
{
    /// <summary>What is known of the message from those before it.</summary>
    public static MqttVisit VisitOf(Dissection? d) => d?.Session.State<MqttConversations>().Visit ?? default;

    /// <summary>Whether messages of the connection have properties.</summary>
    public static bool IsNew(Dissection? d) => VisitOf(d).Version == MqttVersion.V50;

    /// <summary>Whether a reason stands at a place: it may be left out, with what follows.</summary>
    public static bool HasReason(Dissection? d, in Slice body, int at) => body.Length > at && IsNew(d);

    /// <summary>Names a topic in the Info column, up to a zero; what is no UTF-8 is replaced.</summary>
    public static void WriteTopic(TextBuilder? info, ReadOnlySpan<byte> topic)
    {
        if (info is null) return;
        int zero = topic.IndexOf((byte)0);
        if (zero >= 0) topic = topic[..zero];
        info.Append(" ["u8);
        if (Utf8.IsValid(topic)) info.Append(topic);
        else info.Append(Encoding.UTF8.GetString(topic));
        info.Append(']');
    }
}
