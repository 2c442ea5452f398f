using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a side proposes (RFC 4253, 7.1), and what it is known by.</summary>
[PartOf<Ssh>, Node]
[DeclareField("ssh.kex.hassh_algorithms", "hasshAlgorithms", FieldType.String), DeclareField("ssh.kex.hassh", "hassh", FieldType.String)]
[DeclareField("ssh.kex.hasshserver_algorithms", "hasshServerAlgorithms", FieldType.String), DeclareField("ssh.kex.hasshserver", "hasshServer", FieldType.String)]
public readonly ref partial struct SshNameLists
{
    // In bytes: what stands behind the last list.
    private const int FixedEnd = 1 + ReservedSize, ReservedSize = 4;

    [Field("ssh.cookie", "Cookie"), Size(16)] public partial ReadOnlySpan<byte> Cookie { get; }

    [Field("ssh.kex_algorithms_length", "kex_algorithms length")] public partial uint MethodsLength { get; }
    [Field("ssh.kex_algorithms", "kex_algorithms string", Type = FieldType.String), Size(nameof(MethodsSize))] public partial ReadOnlySpan<byte> Methods { get; }

    [Field("ssh.server_host_key_algorithms_length", "server_host_key_algorithms length")] public partial uint HostKeysLength { get; }
    [Field("ssh.server_host_key_algorithms", "server_host_key_algorithms string", Type = FieldType.String), Size(nameof(HostKeysSize))] public partial ReadOnlySpan<byte> HostKeys { get; }

    [Field("ssh.encryption_algorithms_client_to_server_length", "encryption_algorithms_client_to_server length")] public partial uint ClientCiphersLength { get; }
    [Field("ssh.encryption_algorithms_client_to_server", "encryption_algorithms_client_to_server string", Type = FieldType.String), Size(nameof(ClientCiphersSize))] public partial ReadOnlySpan<byte> ClientCiphers { get; }

    [Field("ssh.encryption_algorithms_server_to_client_length", "encryption_algorithms_server_to_client length")] public partial uint ServerCiphersLength { get; }
    [Field("ssh.encryption_algorithms_server_to_client", "encryption_algorithms_server_to_client string", Type = FieldType.String), Size(nameof(ServerCiphersSize))] public partial ReadOnlySpan<byte> ServerCiphers { get; }

    [Field("ssh.mac_algorithms_client_to_server_length", "mac_algorithms_client_to_server length")] public partial uint ClientMacsLength { get; }
    [Field("ssh.mac_algorithms_client_to_server", "mac_algorithms_client_to_server string", Type = FieldType.String), Size(nameof(ClientMacsSize))] public partial ReadOnlySpan<byte> ClientMacs { get; }

    [Field("ssh.mac_algorithms_server_to_client_length", "mac_algorithms_server_to_client length")] public partial uint ServerMacsLength { get; }
    [Field("ssh.mac_algorithms_server_to_client", "mac_algorithms_server_to_client string", Type = FieldType.String), Size(nameof(ServerMacsSize))] public partial ReadOnlySpan<byte> ServerMacs { get; }

    [Field("ssh.compression_algorithms_client_to_server_length", "compression_algorithms_client_to_server length")] public partial uint ClientCompressionsLength { get; }
    [Field("ssh.compression_algorithms_client_to_server", "compression_algorithms_client_to_server string", Type = FieldType.String), Size(nameof(ClientCompressionsSize))] public partial ReadOnlySpan<byte> ClientCompressions { get; }

    [Field("ssh.compression_algorithms_server_to_client_length", "compression_algorithms_server_to_client length")] public partial uint ServerCompressionsLength { get; }
    [Field("ssh.compression_algorithms_server_to_client", "compression_algorithms_server_to_client string", Type = FieldType.String), Size(nameof(ServerCompressionsSize))] public partial ReadOnlySpan<byte> ServerCompressions { get; }

    [Field("ssh.languages_client_to_server_length", "languages_client_to_server length")] public partial uint ClientLanguagesLength { get; }
    [Field("ssh.languages_client_to_server", "languages_client_to_server string", Type = FieldType.String), Size(nameof(ClientLanguagesSize))] public partial ReadOnlySpan<byte> ClientLanguages { get; }

    [Field("ssh.languages_server_to_client_length", "languages_server_to_client length")] public partial uint ServerLanguagesLength { get; }
    [Field("ssh.languages_server_to_client", "languages_server_to_client string", Type = FieldType.String), Size(nameof(ServerLanguagesSize))] public partial ReadOnlySpan<byte> ServerLanguages { get; }

    [Field("ssh.first_kex_packet_follows", "First KEX Packet Follows")] public partial byte FirstPacketFollows { get; }

    [Field("ssh.kex.reserved", "Reserved"), Size(ReservedSize)] public partial ReadOnlySpan<byte> Reserved { get; }

    /// <summary>A fingerprint of what the side likes best of what it sends, and its MD5; clients' and servers' have names of their own.</summary>
    [Custom]
    private bool ShowFingerprint(Dissection d, in Slice s, ref int at)
    {
        at = ServerLanguagesEnd + FixedEnd;
        bool isFromServer = SshConversations.IsFromServer(d);
        WriteFingerprint(d.BeginText(), isFromServer);
        d.EndValue(isFromServer ? SshFields.KexHasshserverAlgorithms : SshFields.KexHasshAlgorithms, s, at, 0, NodeFlags.Generated);
        TextBuilder hash = d.BeginText();
        WriteFingerprint(hash, isFromServer);
        HashText.WriteAt(hash, 0, hash.Span);
        d.EndValue(isFromServer ? SshFields.KexHasshserver : SshFields.KexHassh, s, at, 0, NodeFlags.Generated);
        return true;
    }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Algorithms"u8);

    private void WriteFingerprint(TextBuilder text, bool isFromServer) =>
        text.Append(Methods).Append(';').Append(isFromServer ? ServerCiphers : ClientCiphers).Append(';')
            .Append(isFromServer ? ServerMacs : ClientMacs).Append(';').Append(isFromServer ? ServerCompressions : ClientCompressions);

    private int MethodsSize => Bound(MethodsLength);
    private int HostKeysSize => Bound(HostKeysLength);
    private int ClientCiphersSize => Bound(ClientCiphersLength);
    private int ServerCiphersSize => Bound(ServerCiphersLength);
    private int ClientMacsSize => Bound(ClientMacsLength);
    private int ServerMacsSize => Bound(ServerMacsLength);
    private int ClientCompressionsSize => Bound(ClientCompressionsLength);
    private int ServerCompressionsSize => Bound(ServerCompressionsLength);
    private int ClientLanguagesSize => Bound(ClientLanguagesLength);
    private int ServerLanguagesSize => Bound(ServerLanguagesLength);

    private static int Bound(uint size) => (int)Math.Min(size, int.MaxValue);
}
