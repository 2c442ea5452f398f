using System.Security.Cryptography;
using System.Text;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What servers gave clients to encrypt, and whether those did it with an empty password: guests, and who is looking for open doors.</summary>
internal sealed class NtlmChallenges
{
    private const int KeySize = 16, KeyField = 52;
    private const uint ExchangesKey = 0x40000000;

    // The hash of no password (MS-NLMP, 3.3.1).
    private static readonly byte[] s_emptyPassword = Convert.FromHexString("31d6cfe0d16ae931b73c59d7e0c089c0");

    private readonly StateTable<uint, ulong> _challenges = new();
    private readonly PacketMemory<ulong> _memory = new();

    public void Learn(Dissection d, ulong challenge)
    {
        if (!d.Session.IsRevisit) _challenges.Set(d.Session, TcpConversations.StreamOf(d), challenge);
    }

    /// <summary>Shows the keys that follow from an empty password if the response was made with one (MS-NLMP, 3.3.2).</summary>
    public void ShowKeys(Dissection d, in Slice message, in Slice response, bool isUnicode)
    {
        if (!_memory.TryRecall(d, message, out ulong challenge))
        {
            if (!_challenges.TryGet(TcpConversations.StreamOf(d), out challenge)) return;
            _memory.Remember(d, message, challenge);
        }
        byte[] asked = [.. BitConverter.GetBytes(challenge), .. response.Bytes[KeySize..]];
        byte[] user = Encoding.Unicode.GetBytes(TextOf(message, Ntlmssp.UserField, isUnicode).ToUpperInvariant() + TextOf(message, Ntlmssp.DomainField, isUnicode));
        byte[] key = Hash(s_emptyPassword, user), proof = Hash(key, asked);
        if (!proof.AsSpan().SequenceEqual(response.Bytes[..KeySize])) return;
        byte[] session = Hash(key, proof);
        Note(d, message, NtlmsspFields.Authenticated, "NTLMv2 authenticated using <Global NT Password> (31d6cfe0...)");
        Note(d, message, NtlmsspFields.Sessionbasekey, $"NTLMv2 BaseSessionKey ({Convert.ToHexStringLower(session)})");
        ReadOnlySpan<byte> sent = message.Span(NtlmText.OffsetOf(message, KeyField), message.UInt16Little(KeyField));
        if ((message.UInt32Little(Ntlmssp.FlagsField) & ExchangesKey) != 0 && sent.Length == KeySize) session = Decrypt(session, sent);
        Note(d, message, NtlmsspFields.Sessionkey, $"NTLMSSP SessionKey ({Convert.ToHexStringLower(session)})");
    }

#pragma warning disable CA5351 // NTLM is defined so; nothing is secured by it here.
    private static byte[] Hash(byte[] key, byte[] bytes) => HMACMD5.HashData(key, bytes);
#pragma warning restore CA5351

    private static string TextOf(in Slice message, int field, bool isUnicode)
    {
        ReadOnlySpan<byte> bytes = message.Span(NtlmText.OffsetOf(message, field), message.UInt16Little(field));
        return (isUnicode ? Encoding.Unicode : Encoding.Latin1).GetString(bytes);
    }

    private static void Note(Dissection d, in Slice message, int field, string text)
    {
        d.BeginText().Append(text);
        d.Expert(field, message, Severity.Chat, ExpertGroup.Security);
    }

    // RC4.
    private static byte[] Decrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> bytes)
    {
        Span<byte> state = stackalloc byte[256];
        for (int i = 0; i < state.Length; i++) state[i] = (byte)i;
        byte other = 0;
        for (int i = 0; i < state.Length; i++)
        {
            other += (byte)(state[i] + key[i % key.Length]);
            (state[i], state[other]) = (state[other], state[i]);
        }
        byte[] plain = new byte[bytes.Length];
        byte at = 0;
        other = 0;
        for (int i = 0; i < plain.Length; i++)
        {
            other += state[++at];
            (state[at], state[other]) = (state[other], state[at]);
            plain[i] = (byte)(bytes[i] ^ state[(byte)(state[at] + state[other])]);
        }
        return plain;
    }
}
