using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows keys of hosts and what hosts signed with them (RFC 4253, 6.6; RFC 5656, 3.1; RFC 8709).</summary>
internal static class SshHostKeyNodes
{
    private const int CountSize = sizeof(uint);

    private enum Kind : byte { Unknown, Rsa, Dsa, Ecdsa, Eddsa }

    public static bool WalkKey(Dissection d, in Slice s, ref int at)
    {
        if (!Begin(d, s, at, "KEX host key", SshFields.HostKeyLength, out int end, out Kind kind)) return false;
        at += CountSize;
        if (!SshKeyNodes.Text(d, s, ref at, SshFields.HostKeyTypeLength, SshFields.HostKeyType)) return false;
        bool done = kind switch
        {
            Kind.Rsa => SshKeyNodes.Integer(d, s, ref at, SshFields.HostKeyRsaE) && SshKeyNodes.Integer(d, s, ref at, SshFields.HostKeyRsaN),
            Kind.Dsa => SshKeyNodes.Integer(d, s, ref at, SshFields.HostKeyDsaP) && SshKeyNodes.Integer(d, s, ref at, SshFields.HostKeyDsaQ)
                && SshKeyNodes.Integer(d, s, ref at, SshFields.HostKeyDsaG) && SshKeyNodes.Integer(d, s, ref at, SshFields.HostKeyDsaY),
            Kind.Ecdsa => SshKeyNodes.Text(d, s, ref at, SshFields.HostKeyEcdsaIdLength, SshFields.HostKeyEcdsaId)
                && SshKeyNodes.Key(d, s, ref at, SshFields.HostKeyEcdsaQLength, SshFields.HostKeyEcdsaQ),
            Kind.Eddsa => SshKeyNodes.Key(d, s, ref at, SshFields.HostKeyEddsaKeyLength, SshFields.HostKeyEddsaKey),
            _ => Rest(d, s, at, end, SshFields.HostKeyData),
        };
        if (!done) return false;
        d.Close();
        at = end;
        return true;
    }

    public static bool WalkSignature(Dissection d, in Slice s, ref int at)
    {
        int start = at;
        if (!Begin(d, s, at, "KEX host signature", SshFields.HostSigLength, out int end, out Kind kind)) return false;
        int length = d.Tape.Count - 1;
        at += CountSize;
        if (!SshKeyNodes.Text(d, s, ref at, SshFields.HostSigTypeLength, SshFields.HostSigType)) return false;
        bool done = kind switch
        {
            Kind.Rsa => SshKeyNodes.Integer(d, s, ref at, SshFields.HostSigRsa),
            Kind.Dsa => SshKeyNodes.Integer(d, s, ref at, SshFields.HostSigDsa),
            Kind.Unknown => Rest(d, s, at, end, SshFields.HostSigData),
            _ => true,
        };
        if (!done) return false;
        if (at != end) NoteSize(d, s, start, at - start, end - start - CountSize, length);
        d.Close();
        at = end;
        return true;
    }

    private static bool Begin(Dissection d, in Slice s, int at, string what, int lengthField, out int end, out Kind kind)
    {
        kind = Kind.Unknown;
        end = at;
        if (!d.Need(s, at, 2 * CountSize)) return false;
        uint size = s.UInt32(at), typeSize = s.UInt32(at + CountSize);
        if (typeSize > int.MaxValue) return d.Fail(s, s.Length, 1);
        if (!d.Need(s, at + 2 * CountSize, (int)typeSize)) return false;
        ReadOnlySpan<byte> type = s.Span(at + 2 * CountSize, (int)typeSize);
        kind = KindOf(type);
        end = (int)Math.Min((long)at + CountSize + size, int.MaxValue);
        int node = d.TextNode("", s, at, end - at);
        if (d.WantsText)
        {
            d.BeginText().Append($"{what} (type: ").AppendPrintable(type).Append(')');
            d.EndText(node);
        }
        d.Open();
        return d.Number(lengthField, s, at, CountSize, size);
    }

    // It stands below the length, which was shown before anything was read.
    private static void NoteSize(Dissection d, in Slice s, int start, int read, int promised, int length)
    {
        int from = d.Tape.Count;
        bool isShown = length >= 0 && length < from && d.Tape[length].Field == SshFields.HostSigLength && d.Tape[length].Offset == s.Offset + start;
        if (isShown) d.Open();
        d.BeginText().Append($"Decoded {read} bytes, but packet legnth is {promised} bytes");
        d.Expert(SshFields.PacketDecodeError, s, Severity.Warning, ExpertGroup.Protocol);
        if (!isShown) return;
        d.Close();
        d.MoveTail(from, length + 1);
    }

    private static bool Rest(Dissection d, in Slice s, int at, int end, int field)
    {
        if (end < at) return d.Fail(s, s.Length, 1);
        return d.Bytes(field, s, at, end - at);
    }

    private static Kind KindOf(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("ssh-rsa"u8) ? Kind.Rsa
        : type.SequenceEqual("ssh-dss"u8) ? Kind.Dsa
        : type.StartsWith("ecdsa-sha2-"u8) ? Kind.Ecdsa
        : type.StartsWith("ssh-ed"u8) ? Kind.Eddsa
        : Kind.Unknown;
}
