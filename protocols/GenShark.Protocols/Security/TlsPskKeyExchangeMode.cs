namespace GenShark.Protocols;

/// <summary>How keys are exchanged with a key shared before.</summary>
/// <seealso href="https://www.iana.org/assignments/tls-parameters"/>
public enum TlsPskKeyExchangeMode : byte
{
    [Name("PSK-only key establishment (psk_ke)")] PskOnly = 0,
    [Name("PSK with (EC)DHE key establishment (psk_dhe_ke)")] PskWithDiffieHellman = 1,
}
